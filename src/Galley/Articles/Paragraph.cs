using Galley.CompilerServices;

namespace Galley;

/// <summary>A paragraph. The dateline before the first one is not part of its text.</summary>
public sealed class Paragraph : Block
{
    internal Paragraph(Article article, TextSlice slice, int index)
        : base(article, slice)
    {
        Index = index;
    }

    /// <summary>The index of the paragraph in <see cref="Article.Paragraphs"/>, from 0.</summary>
    public int Index { get; }
}
