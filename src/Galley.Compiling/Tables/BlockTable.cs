using System.Collections.Immutable;

using Galley.CompilerServices;
using Galley.Reading.Documents;

namespace Galley.Compiling.Tables;

/// <summary>Writes the blocks of an article with all that they hold; the runtime library's <c>BlockReader</c> reads them.</summary>
internal sealed class BlockTable(TableWriter table, ArticleText text)
{
    private int _depth;

    /// <summary>The number of blocks and then the blocks.</summary>
    public void Write<T>(ImmutableArray<T> blocks)
        where T : BlockNode
    {
        if (!blocks.IsEmpty && ++_depth > TableDigits.MaximumDepth)
        {
            throw new InvalidOperationException("Blocks stand too deep within blocks");
        }

        table.List(blocks, Write);
        _depth -= blocks.IsEmpty ? 0 : 1;
    }

    private void Write(BlockNode block)
    {
        table.Number((int)CodeOf(block)).Span(text, block.Span);
        switch (block)
        {
            // Newswire has no ids.
            case HeadingNode heading when text.Prose is not null:
                table.String(heading.Id);
                break;
            case ListNode list:
                table.Number(list.IsOrdered ? list.Start + 1 : 0);
                Write(list.Items);
                break;
            case ListItemNode item:
                table.Number(item.IsChecked switch { null => 0, false => 1, true => 2 });
                Write(item.Blocks);
                break;
            case BlockQuoteNode quote:
                Write(quote.Blocks);
                break;
            case CodeBlockNode code:
                table.String(code.Language).String(code.Info == code.Language ? null : code.Info);
                break;
            case TableNode rows:
                Write(rows.Rows);
                break;
            case TableRowNode row:
                table.Number(row.IsHeader ? 1 : 0);
                Write(row.Cells);
                break;
            case TableCellNode cell:
                table.Number((int)cell.Alignment);
                Write(cell.Blocks);
                break;
            case FootnoteNode footnote:
                table.String(footnote.Label).Number(footnote.Number);
                Write(footnote.Blocks);
                break;
        }
    }

    private static BlockCode CodeOf(BlockNode block) => block switch
    {
        ParagraphNode => BlockCode.Paragraph,
        HeadingNode heading => (BlockCode)heading.Level,
        ListNode => BlockCode.List,
        ListItemNode => BlockCode.ListItem,
        BlockQuoteNode => BlockCode.Quote,
        CodeBlockNode => BlockCode.Code,
        TableNode => BlockCode.Table,
        TableRowNode => BlockCode.TableRow,
        TableCellNode => BlockCode.TableCell,
        ThematicBreakNode => BlockCode.Break,
        HtmlBlockNode => BlockCode.Html,
        FootnoteNode => BlockCode.Footnote,
        _ => throw new NotSupportedException("No table has a " + block.GetType().Name),
    };
}
