using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>A line of the table.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Step">What went before.</param>
/// <param name="Measurement">What it took, or <see langword="null"/> if it could not run.</param>
/// <param name="Note">What came out, or why nothing did.</param>
internal sealed record Row(string Name, Step Step, Measurement? Measurement, string Note)
{
    /// <summary>Whether it did all of the work.</summary>
    public bool IsComplete => Measurement is { Failure: null };
}
