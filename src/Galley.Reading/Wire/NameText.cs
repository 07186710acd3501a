using Galley.Reading.Documents;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>Makes name nodes.</summary>
internal static class NameText
{
    /// <summary>The name that stands in a stretch of text, in normal capitals.</summary>
    public static NameNode Node(string text, int start, int end) =>
        new(SourceSpan.FromBounds(start, end), NameCase.FromCapitals(WhiteSpace.Collapse(text, start, end)));
}
