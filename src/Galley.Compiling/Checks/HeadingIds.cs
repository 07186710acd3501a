using System.Collections.Immutable;
using System.Globalization;

using Galley.Reading.Documents;

namespace Galley.Compiling.Checks;

/// <summary>Gathers what links can name within a document.</summary>
internal static class HeadingIds
{
    public static HashSet<string> Of(Document document)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Gather(document.Body, ids);
        return ids;
    }

    private static void Gather(IEnumerable<BlockNode> blocks, HashSet<string> ids)
    {
        foreach (var block in blocks)
        {
            if (block is HeadingNode { Id.Length: > 0 } heading)
            {
                ids.Add(heading.Id);
            }

            // As the HTML calls a footnote and its first reference.
            if (block is FootnoteNode { Number: > 0 } note)
            {
                var number = note.Number.ToString(CultureInfo.InvariantCulture);
                ids.Add("fn:" + number);
                ids.Add("fnref:" + number);
            }

            Gather(Within(block), ids);
        }
    }

    private static IEnumerable<BlockNode> Within(BlockNode block) => block switch
    {
        ListNode list => list.Items,
        ListItemNode item => item.Blocks,
        BlockQuoteNode quote => quote.Blocks,
        FootnoteNode footnote => footnote.Blocks,
        _ => ImmutableArray<BlockNode>.Empty,
    };
}
