using Galley.CompilerServices;

namespace Galley;

/// <summary>A table.</summary>
public sealed class Table : Block
{
    internal Table(Article article, TextSlice slice, TableRow? header, PartList<TableRow> rows)
        : base(article, slice)
    {
        Header = header;
        Rows = rows;
    }

    /// <summary>The row that names the columns, or <see langword="null"/>.</summary>
    public TableRow? Header { get; }

    /// <summary>The rows under the header.</summary>
    public PartList<TableRow> Rows { get; }
}
