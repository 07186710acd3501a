using Galley.CompilerServices;

namespace Galley;

/// <summary>A heading within the body; newswire calls it a subhead.</summary>
public sealed class Heading : Block
{
    internal Heading(Article article, TextSlice slice, int level, string id)
        : base(article, slice)
    {
        Level = level;
        Id = id;
    }

    /// <summary>The level, from 1 to 6; a newswire subhead is of level 2.</summary>
    public int Level { get; }

    /// <summary>What links name it by: unique in its article, and the <c>id</c> in its HTML. Empty in newswire.</summary>
    public string Id { get; }
}
