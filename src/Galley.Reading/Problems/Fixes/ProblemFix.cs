namespace Galley.Reading.Problems.Fixes;

/// <summary>How a problem is mended, where there is one certain way.</summary>
/// <param name="Title">What it does, in words for a menu: <c>Change to 'Editing'</c>.</param>
/// <param name="Edit">The change in the file's text.</param>
public sealed record ProblemFix(string Title, TextEdit Edit);
