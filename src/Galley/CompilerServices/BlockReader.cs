namespace Galley.CompilerServices;

/// <summary>Makes the blocks of an article from its table.</summary>
/// <param name="article">The article.</param>
internal sealed class BlockReader(Article article)
{
    private readonly List<Block> _all = [];
    private int _paragraphs;
    private int _depth;

    /// <summary>All blocks that were read, each before those within it.</summary>
    internal IReadOnlyList<Block> All => _all;

    /// <summary>Reads blocks with all that they hold.</summary>
    /// <param name="table">Stands at their number.</param>
    /// <typeparam name="T">The type that they must be of.</typeparam>
    internal PartList<T> ReadBlocks<T>(ref TableReader table)
        where T : Block
    {
        int count = table.ReadCount();
        if (count == 0)
        {
            return PartList<T>.Empty;
        }

        if (++_depth > TableDigits.MaximumDepth)
        {
            throw TableFault.Damaged();
        }

        var blocks = new T[count];
        for (int i = 0; i < count; i++)
        {
            blocks[i] = ReadBlock(ref table) as T ?? throw TableFault.Damaged();
        }

        _depth--;
        return new PartList<T>(blocks);
    }

    private Block ReadBlock(ref TableReader table)
    {
        int place = _all.Count;
        _all.Add(null!);
        var code = (BlockCode)table.ReadIndex();
        TextSlice slice = table.ReadSlice();
        return _all[place] = code switch
        {
            BlockCode.Paragraph => new Paragraph(article, slice, _paragraphs++),
            <= BlockCode.LastHeading => new Heading(article, slice, (int)code, table.HasProse ? table.ReadString() : ""),
            BlockCode.List => ReadList(ref table, slice),
            BlockCode.ListItem => ReadListItem(ref table, slice),
            BlockCode.Quote => new BlockQuote(article, slice, ReadBlocks<Block>(ref table)),
            BlockCode.Code => ReadCode(ref table, slice),
            BlockCode.Table => ReadTable(ref table, slice),
            BlockCode.TableRow => new TableRow(article, slice, table.ReadPresence(), ReadBlocks<TableCell>(ref table)),
            BlockCode.TableCell => new TableCell(article, slice, (ColumnAlignment)table.ReadIndex(), ReadBlocks<Block>(ref table)),
            BlockCode.Break => new ThematicBreak(article, slice),
            BlockCode.Html => new HtmlBlock(article, slice),
            BlockCode.Footnote => new Footnote(article, slice, table.ReadString(), table.ReadIndex(), ReadBlocks<Block>(ref table)),
            _ => throw TableFault.Damaged(),
        };
    }

    // 0 is a list without numbers, else the number of the first item comes one higher.
    private ListBlock ReadList(ref TableReader table, TextSlice slice)
    {
        int start = table.ReadIndex() - 1;
        return new ListBlock(article, slice, start < 0 ? null : start, ReadBlocks<ListItem>(ref table));
    }

    private ListItem ReadListItem(ref TableReader table, TextSlice slice)
    {
        bool? isChecked = table.ReadIndex() switch
        {
            0 => null,
            1 => false,
            2 => true,
            _ => throw TableFault.Damaged(),
        };
        return new ListItem(article, slice, isChecked, ReadBlocks<Block>(ref table));
    }

    // Mostly the language is all that stands after the fence.
    private CodeBlock ReadCode(ref TableReader table, TextSlice slice)
    {
        string? language = table.ReadOptionalString();
        return new CodeBlock(article, slice, language, table.ReadOptionalString() ?? language);
    }

    private Table ReadTable(ref TableReader table, TextSlice slice)
    {
        PartList<TableRow> rows = ReadBlocks<TableRow>(ref table);
        bool hasHeader = rows.Count > 0 && rows[0].IsHeader;
        return new Table(article, slice, hasHeader ? rows[0] : null, hasHeader ? rows.From(1) : rows);
    }
}
