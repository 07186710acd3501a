using Galley.CompilerServices;

namespace Galley;

/// <summary>A break between themes: a line across the page. It has no text.</summary>
public sealed class ThematicBreak : Block
{
    internal ThematicBreak(Article article, TextSlice slice)
        : base(article, slice)
    {
    }
}
