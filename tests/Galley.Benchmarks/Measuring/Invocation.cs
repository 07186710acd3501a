namespace Galley.Benchmarks.Measuring;

/// <summary>A command to run.</summary>
/// <param name="Program">The program, by path or as found on the PATH.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">Where it runs.</param>
internal sealed record Invocation(string Program, string[] Arguments, string Folder)
{
    /// <inheritdoc/>
    public override string ToString() => Program + " " + string.Join(' ', Arguments);
}
