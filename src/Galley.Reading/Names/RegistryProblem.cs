using Galley.Reading.Problems;

namespace Galley.Reading.Names;

/// <summary>Something that is wrong with the registry, which may be several files.</summary>
/// <param name="Path">The file that the problem's span belongs to.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record RegistryProblem(string Path, Problem Problem)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}{Problem}";
}
