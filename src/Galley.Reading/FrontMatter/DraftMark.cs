using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.FrontMatter;

/// <summary>Tells drafts without reading the rest of the file.</summary>
public static class DraftMark
{
    /// <summary>Whether the front matter of a file says that it is a draft; the readers of whole documents come to the same result.</summary>
    /// <param name="text">The whole text, with its byte order mark if it has one.</param>
    public static bool IsDraft(string text) =>
        FrontMatterReader.TryRead(
            text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0, ImmutableArray.CreateBuilder<Problem>(), out var node, out _)
        && node is { IsDraft: true };
}
