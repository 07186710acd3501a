using Galley.CompilerServices;

namespace Galley;

/// <summary>A block quotation.</summary>
public sealed class BlockQuote : Block
{
    internal BlockQuote(Article article, TextSlice slice, PartList<Block> blocks)
        : base(article, slice)
    {
        Blocks = blocks;
    }

    /// <summary>What is quoted.</summary>
    public PartList<Block> Blocks { get; }
}
