using Galley.Reading.Problems.Fixes;

namespace Galley.Tool.Fixing;

/// <summary>A fix of a problem in a file.</summary>
/// <param name="File">The file with the problem.</param>
/// <param name="Position">Where the problem starts.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Title">What the fix does.</param>
internal sealed record FoundFix(TextFile File, int Position, string Rule, string Title)
{
    /// <summary>The change in the file, or <see langword="null"/> if the registry is what changes.</summary>
    public TextEdit? Edit { get; init; }
}
