using System.Collections.Immutable;
using System.Globalization;

using Galley.Reading.Documents;

using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;

namespace Galley.Reading.Markdown;

/// <summary>Reads blocks, in the order of the file.</summary>
internal sealed class BlockReader(FileText text, ProseWriter prose, InlineReader inlines, RawHtml html)
{
    private const string BetweenBlocks = "\n\n";
    private const string BetweenLines = "\n";
    private const string BetweenCells = "\t";

    private readonly Dictionary<MdHeading, string> _headingIds = [];
    private readonly HeadingIds _ids = new();

    /// <summary>The ids of the headings.</summary>
    public IReadOnlyDictionary<MdHeading, string> HeadingIds => _headingIds;

    /// <summary>Reads the heading that is the headline; it gets no id, as it is no part of the body.</summary>
    public TextNode ReadHeadline(MdHeading heading)
    {
        prose.Separate(BetweenBlocks);
        return new TextNode(ReadText(heading));
    }

    /// <summary>Reads a block of the outermost level; <see langword="null"/> if readers see nothing of it.</summary>
    public BlockNode? Read(MdBlock block) => Read(block, BetweenBlocks, 0);

    private ImmutableArray<BlockNode> ReadAll(MdContainer container, string separator, int depth)
    {
        var blocks = ImmutableArray.CreateBuilder<BlockNode>(container.Count);
        foreach (var block in container)
        {
            if (Read(block, separator, depth) is { } node)
            {
                blocks.Add(node);
            }
        }

        return blocks.ToImmutable();
    }

    private BlockNode? Read(MdBlock block, string separator, int depth)
    {
        if (depth > Syntax.DepthLimit)
        {
            throw new NestingException();
        }

        prose.Separate(separator);
        switch (block)
        {
            case MdHeading heading:
                return ReadHeading(heading);
            case MdParagraph paragraph:
                return IsEmpty(paragraph) ? null : new ParagraphNode(ReadText(paragraph));
            case MdList list:
                return ReadList(list, depth);
            case MdQuote quote:
                var quoted = ReadAll(quote, separator, depth + 1);
                return new BlockQuoteNode(Around(text.SpanOf(quote), quoted), quoted);
            case MdTable table:
                return ReadTable(table, depth);
            case MdFootnote note:
                var span = text.Trim(text.Place(note.LabelSpan.Start - 1), text.Place(note.Span.End + 1));
                var told = ReadAll(note, separator, depth + 1);
                return new FootnoteNode(Around(span, told), note.Label?.TrimStart('^') ?? "", note.Order, told);
            case MdThematicBreak:
                return new ThematicBreakNode(text.SpanOf(block));
            case MdHtml raw:
                return ReadHtml(raw);
            case MdCode code:
                return ReadCode(code);
            default:
                return null;
        }
    }

    // The parser places the text of some headings within footnotes outside of them.
    private SourceSpan ReadText(MdLeaf leaf)
    {
        var block = text.SpanOf(leaf);
        var inner = leaf.Inline is { } inline ? inlines.Read(inline) : null;
        return inner is { } span && (block.IsEmpty || block.Contains(span)) ? span : block;
    }

    // An empty cell, or what the parser adds to a footnote for the way back.
    private static bool IsEmpty(MdParagraph paragraph) => paragraph.Inline?.FirstChild is null or FootnoteLink { IsBackLink: true };

    private HeadingNode ReadHeading(MdHeading heading)
    {
        var start = prose.Length;
        var span = ReadText(heading);
        var id = _headingIds[heading] = _ids.Next(prose.Since(start));
        return new HeadingNode(span, heading.Level) { Id = id };
    }

    private ListNode ReadList(MdList list, int depth)
    {
        var items = ImmutableArray.CreateBuilder<ListItemNode>(list.Count);
        foreach (var block in list)
        {
            if (block is MdListItem item)
            {
                prose.Separate(BetweenLines);
                var task = item.Count > 0 && item[0] is MdParagraph { Inline.FirstChild: TaskList mark } ? mark : null;
                var blocks = ReadAll(item, BetweenLines, depth + 1);
                items.Add(new ListItemNode(Around(text.SpanOf(item), blocks), task?.Checked, blocks));
            }
        }

        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var listed = items.ToImmutable();
        return new ListNode(Around(text.SpanOf(list), listed), list.IsOrdered, list.IsOrdered ? start : 1, listed);
    }

    // Where nothing closes a fence the parser's span ends with its first line.
    private static SourceSpan Around<T>(SourceSpan span, ImmutableArray<T> blocks)
        where T : BlockNode =>
        blocks.IsEmpty ? span : SourceSpan.FromBounds(Math.Min(span.Start, blocks[0].Span.Start), Math.Max(span.End, blocks[blocks.Length - 1].Span.End));

    private TableNode ReadTable(MdTable table, int depth)
    {
        var rows = ImmutableArray.CreateBuilder<TableRowNode>(table.Count);
        foreach (var block in table)
        {
            if (block is MdTableRow row)
            {
                prose.Separate(BetweenLines);
                rows.Add(new TableRowNode(text.SpanOf(row), row.IsHeader, ReadCells(table, row, depth)));
            }
        }

        return new TableNode(text.SpanOf(table), rows.ToImmutable());
    }

    private ImmutableArray<TableCellNode> ReadCells(MdTable table, MdTableRow row, int depth)
    {
        var cells = ImmutableArray.CreateBuilder<TableCellNode>(row.Count);
        var end = text.SpanOf(row).Start;
        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] is not MdTableCell cell)
            {
                continue;
            }

            if (i > 0)
            {
                prose.Separate(BetweenCells);
            }

            var blocks = ReadAll(cell, BetweenCells, depth + 1);
            // The parser fills short rows up with cells that stand nowhere.
            var span = blocks.Length > 0 ? SourceSpan.FromBounds(blocks[0].Span.Start, blocks[blocks.Length - 1].Span.End)
                : cell.Span.End >= cell.Span.Start ? text.SpanOf(cell)
                : new SourceSpan(end, 0);
            cells.Add(new TableCellNode(span, AlignmentOf(table, i), blocks));
            end = Math.Max(end, span.End);
        }

        return cells.ToImmutable();
    }

    /// <summary>How a column is set.</summary>
    public static ColumnAlignment AlignmentOf(MdTable table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => ColumnAlignment.Left,
            TableColumnAlign.Center => ColumnAlignment.Center,
            TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.None,
        };

    private HtmlBlockNode? ReadHtml(MdHtml block)
    {
        var span = text.SpanOf(block);
        if (!html.IsShown(block.Lines.ToString(), span))
        {
            return null;
        }

        return new HtmlBlockNode(ReadLines(block, span));
    }

    private CodeBlockNode ReadCode(MdCode block)
    {
        var span = text.SpanOf(block);
        span = ReadLines(block, span);
        if (block is not MdFencedCode { Info.Length: > 0 } fenced)
        {
            return new CodeBlockNode(span, null, null);
        }

        var arguments = fenced.Arguments?.Trim() ?? "";
        return new CodeBlockNode(span, fenced.Info, arguments.Length > 0 ? fenced.Info + " " + arguments : fenced.Info);
    }

    private SourceSpan ReadLines(MdLeaf block, SourceSpan span)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            if (i > 0)
            {
                SayLineEnd(text.Place(line.Position), span);
            }

            if (line.Slice.IsEmpty)
            {
                continue;
            }

            // Tabs that stand for indentation are spaces in the code, so a line may not stand in the file as it reads.
            var around = SourceSpan.FromBounds(text.Place(line.Position), LineEnd(text.Place(line.Position)));
            if (text.Find(line.Slice, around) is { } found)
            {
                prose.Copy(found.Start, found.End);
            }
            else
            {
                prose.Say(line.Slice.ToString(), around);
            }
        }

        return block.Lines.Count == 0 ? span : SourceSpan.FromBounds(span.Start, Math.Max(span.End, prose.End));
    }

    // The line end that stands before a place in the file, behind what marks a quotation or indents.
    private void SayLineEnd(int place, SourceSpan span)
    {
        var end = Math.Max(prose.End, span.Start);
        var at = end < place ? text.File.IndexOf('\n', end, place - end) : -1;
        prose.Say("\n", at < 0 ? new SourceSpan(end, 0) : new SourceSpan(at, 1));
    }

    private int LineEnd(int place)
    {
        var end = text.File.IndexOfAny(['\n', '\r'], place);
        return end < 0 ? text.File.Length : end;
    }
}
