using Galley.CompilerServices;

namespace Galley;

/// <summary>
/// A stretch of a block's text that markup sets apart. Inlines are a flat list over the text, and may lie within each other.
/// </summary>
public class Inline : ArticlePart
{
    internal Inline(Article article, TextSlice slice, InlineKind kind)
        : base(article, slice)
    {
        Kind = kind;
    }

    /// <summary>What the markup says.</summary>
    public InlineKind Kind { get; }

    /// <summary>The innermost block that holds the inline, or <see langword="null"/> if it stands in the headline.</summary>
    public Block? Block { get; internal set; }

    /// <summary>
    /// Where the inline's text starts in the text of <see cref="Block"/>, in UTF-16 code units; without a block, in that of
    /// <see cref="Article.PlainText"/>.
    /// </summary>
    /// <remarks>An inline without text, such as a reference to a footnote, may stand at the end of the block's text.</remarks>
    public int Offset => Block is { } block
        ? Math.Min(Math.Max(TextSpan.Start - block.TextSpan.Start, 0), block.TextSpan.Length)
        : TextSpan.Start;
}
