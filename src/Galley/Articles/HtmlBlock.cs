using Galley.CompilerServices;

namespace Galley;

/// <summary>A block of raw HTML; its text is as the author wrote it, and not safe to show.</summary>
public sealed class HtmlBlock : Block
{
    internal HtmlBlock(Article article, TextSlice slice)
        : base(article, slice)
    {
    }
}
