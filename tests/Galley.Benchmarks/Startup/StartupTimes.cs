namespace Galley.Benchmarks.Startup;

/// <summary>How long a program took from its start to its end, each time.</summary>
/// <param name="Name">The program.</param>
/// <param name="Milliseconds">The times.</param>
internal sealed record StartupTimes(string Name, List<double> Milliseconds)
{
    /// <summary>The time that half of the runs stayed below.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The time that a share of the runs stayed below.</summary>
    public double Quantile(double share) => Milliseconds.Order().ElementAt((int)(share * (Milliseconds.Count - 1)));
}
