using Galley.CompilerServices;

namespace Galley;

/// <summary>A cell of a table.</summary>
public sealed class TableCell : Block
{
    internal TableCell(Article article, TextSlice slice, ColumnAlignment alignment, PartList<Block> blocks)
        : base(article, slice)
    {
        Alignment = alignment;
        Blocks = blocks;
    }

    /// <summary>How the cell's column is set.</summary>
    public ColumnAlignment Alignment { get; }

    /// <summary>What the cell holds, mostly one paragraph.</summary>
    public PartList<Block> Blocks { get; }
}
