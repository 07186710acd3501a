using System.Collections.Immutable;

namespace Galley.Reading.Documents;

/// <summary>The blocks of a document at any depth.</summary>
internal static class BlockTree
{
    /// <summary>All blocks, each before those that it holds.</summary>
    public static IEnumerable<BlockNode> All(ImmutableArray<BlockNode> blocks)
    {
        var open = new Stack<BlockNode>();
        Push(open, blocks);
        while (open.Count > 0)
        {
            var block = open.Pop();
            yield return block;
            switch (block)
            {
                case ListNode list:
                    Push(open, list.Items);
                    break;
                case ListItemNode item:
                    Push(open, item.Blocks);
                    break;
                case BlockQuoteNode quote:
                    Push(open, quote.Blocks);
                    break;
                case TableNode table:
                    Push(open, table.Rows);
                    break;
                case TableRowNode row:
                    Push(open, row.Cells);
                    break;
                case TableCellNode cell:
                    Push(open, cell.Blocks);
                    break;
                case FootnoteNode note:
                    Push(open, note.Blocks);
                    break;
            }
        }
    }

    private static void Push<T>(Stack<BlockNode> open, ImmutableArray<T> blocks)
        where T : BlockNode
    {
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            open.Push(blocks[i]);
        }
    }
}
