using System.Text;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>Prints blocks with what they hold, one a line.</summary>
internal static class BlockTree
{
    public static string Print(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        Print(text, blocks, "");
        return text.ToString().TrimEnd('\n');
    }

    private static void Print(StringBuilder text, IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            var about = block switch
            {
                Heading heading => $" {heading.Level} #{heading.Id}",
                ListBlock list => list.IsOrdered ? $" {list.Start}" : "",
                ListItem item => item.IsChecked is { } isChecked ? $" {isChecked}" : "",
                CodeBlock code => $" {code.Language}|{code.Info}",
                TableRow row => row.IsHeader ? " header" : "",
                TableCell cell => $" {cell.Alignment}",
                Footnote footnote => $" {footnote.Label}|{footnote.Number}",
                _ => "",
            };
            var inner = Within(block);
            text.Append(indent).Append(block.GetType().Name).Append(about)
                .Append(inner is null && block.Text.Length > 0 ? ": " + block.Text.Replace('\n', '↵') : "")
                .Append('\n');
            Print(text, inner ?? [], indent + "  ");
        }
    }

    /// <summary>All blocks at any depth, each before those within it.</summary>
    public static IEnumerable<Block> All(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => All(Within(block) ?? []).Prepend(block));

    private static IEnumerable<Block>? Within(Block block) => block switch
    {
        ListBlock list => list.Items,
        ListItem item => item.Blocks,
        BlockQuote quote => quote.Blocks,
        Table table => (table.Header is null ? [] : new[] { table.Header }).Concat(table.Rows),
        TableRow row => row.Cells,
        TableCell cell => cell.Blocks,
        Footnote footnote => footnote.Blocks,
        _ => null,
    };
}
