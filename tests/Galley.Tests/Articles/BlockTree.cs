namespace Galley.Tests.Articles;

/// <summary>Prints blocks with what they hold, one a line.</summary>
internal static class BlockTree
{
    internal static string Print(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        Print(text, blocks, "");
        return text.ToString();
    }

    private static void Print(StringBuilder text, IEnumerable<Block> blocks, string indent)
    {
        foreach (Block block in blocks)
        {
            (string about, IEnumerable<Block>? inner) = block switch
            {
                Heading heading => ($" {heading.Level} {heading.Id}", null),
                ListBlock list => (list.IsOrdered ? $" {list.Start}" : "", list.Items),
                ListItem item => (item.IsChecked is { } isChecked ? $" {isChecked}" : "", item.Blocks),
                BlockQuote quote => ("", quote.Blocks),
                CodeBlock code => ($" {code.Language}|{code.Info}", null),
                Table table => ("", (table.Header is null ? [] : new[] { table.Header }).Concat(table.Rows)),
                TableRow row => (row.IsHeader ? " header" : "", row.Cells),
                TableCell cell => ($" {cell.Alignment}", cell.Blocks),
                Footnote footnote => ($" {footnote.Label} {footnote.Number}", footnote.Blocks),
                _ => ("", (IEnumerable<Block>?)null),
            };
            text.Append(indent).Append(block.GetType().Name).Append(about).Append(inner is null ? $" [{block.Text}]" : "").Append('\n');
            Print(text, inner ?? [], indent + "  ");
        }
    }
}
