using Galley.CompilerServices;

namespace Galley;

/// <summary>A heading within the body; newswire calls it a subhead.</summary>
public sealed class Heading : Block
{
    internal Heading(Article article, TextSlice slice, int level)
        : base(article, slice)
    {
        Level = level;
    }

    /// <summary>The level, from 1 to 6; a newswire subhead is of level 2.</summary>
    public int Level { get; }
}
