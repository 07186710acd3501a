using Galley.CompilerServices;

namespace Galley;

/// <summary>A row of a table.</summary>
public sealed class TableRow : Block
{
    internal TableRow(Article article, TextSlice slice, bool isHeader, PartList<TableCell> cells)
        : base(article, slice)
    {
        IsHeader = isHeader;
        Cells = cells;
    }

    /// <summary>Whether the row names the columns.</summary>
    public bool IsHeader { get; }

    /// <summary>The cells.</summary>
    public PartList<TableCell> Cells { get; }
}
