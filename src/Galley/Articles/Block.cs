using Galley.CompilerServices;

namespace Galley;

/// <summary>A block of an article's body: a <see cref="Paragraph"/> or a <see cref="Heading"/>.</summary>
public abstract class Block : ArticlePart
{
    private protected Block(Article article, TextSlice slice)
        : base(article, slice)
    {
    }

    /// <summary>The mentions inside the block, in the order of the text.</summary>
    public PartList<Mention> Mentions { get; internal set; } = PartList<Mention>.Empty;
}
