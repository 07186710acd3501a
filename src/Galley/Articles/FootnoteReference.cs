using Galley.CompilerServices;

namespace Galley;

/// <summary>A reference to a footnote. It has no text.</summary>
public sealed class FootnoteReference : Inline
{
    internal FootnoteReference(Article article, TextSlice slice, int number)
        : base(article, slice, InlineKind.FootnoteReference)
    {
        Number = number;
    }

    /// <summary>The footnote's number, from 1.</summary>
    public int Number { get; }

    /// <summary>The footnote, or <see langword="null"/> if the article has no text for it.</summary>
    public Footnote? Footnote => Article.FootnoteOf(Number);
}
