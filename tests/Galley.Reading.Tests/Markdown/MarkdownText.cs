using Galley.Reading.Documents;
using Galley.Reading.Markdown;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Markdown;

/// <summary>Short forms for the tests of the Markdown reader.</summary>
internal static class MarkdownText
{
    /// <summary>Front matter of 19 characters that gives a headline, so that what follows is all body.</summary>
    public const string Front = "---\ntitle: A\n---\n\n";

    public static Document Read(string text, bool allowRawHtml = false) =>
        MarkdownReader.Read(new DocumentSource("seeds/posts/a.md", text), new MarkdownOptions(allowRawHtml));

    public static Document ReadBody(string text) => Read(Front + text);

    /// <summary>The HTML, with each local target as its path, slug and fragment in braces.</summary>
    public static string Html(this Document document) => document.Html.Render(i =>
        $"{{{document.Targets[i].Path}{(document.Targets[i].Slug.Length > 0 ? "slug:" + document.Targets[i].Slug : "")}#{document.Targets[i].Fragment}}}");

    public static string Source(this Document document, Node node) => document.Source[node.Span];

    public static string Prose(this Document document, Node node)
    {
        var span = document.Prose.ToProse(node.Span);
        return document.Prose.Text.Substring(span.Start, span.Length);
    }

    /// <summary>The problems, each with the text at its place.</summary>
    public static string[] Faults(this Document document) =>
        [.. document.Problems.Select(problem => $"{problem.Rule.Id} «{document.Source[problem.Span]}»")];

    /// <summary>The blocks at any depth, one a line: kind, text in the file, and prose where it differs.</summary>
    public static string[] Outline(this Document document)
    {
        var lines = new List<string>();
        foreach (var block in document.Body)
        {
            Add(document, block, 0, lines);
        }

        return [.. lines];
    }

    /// <summary>All that was read, for comparison with a file.</summary>
    public static string Report(this Document document)
    {
        var headline = document.Headline is null ? "none" : "«" + document.Prose(document.Headline) + "»";
        return $"Headline {headline}, {document.WordCount} words, {document.ReadingSeconds} s\n"
            + string.Concat(document.Faults().Select(fault => Escaped(fault) + "\n"))
            + "----\n" + string.Concat(document.Outline().Select(line => line + "\n"))
            + "----\n" + document.Html();
    }

    private static void Add(Document document, BlockNode block, int depth, List<string> lines)
    {
        var source = document.Source(block);
        var prose = document.Prose(block);
        var name = block.GetType().Name.Replace("Node", "", StringComparison.Ordinal);
        lines.Add(new string(' ', depth * 2) + name + Detail(block) + " «" + Escaped(source) + "»" + (prose == source ? "" : " → «" + Escaped(prose) + "»"));
        IEnumerable<BlockNode> children = block switch
        {
            ListNode list => list.Items,
            ListItemNode item => item.Blocks,
            BlockQuoteNode quote => quote.Blocks,
            TableNode table => table.Rows,
            TableRowNode row => row.Cells,
            TableCellNode cell => cell.Blocks,
            FootnoteNode note => note.Blocks,
            _ => [],
        };
        foreach (var child in children)
        {
            Add(document, child, depth + 1, lines);
        }
    }

    private static string Detail(BlockNode block) => block switch
    {
        HeadingNode heading => $" {heading.Level} #{heading.Id}",
        ListNode { IsOrdered: true } list => $" from {list.Start}",
        ListItemNode { IsChecked: { } isChecked } => isChecked ? " [x]" : " [ ]",
        CodeBlockNode { Info: { } info } code => $" {code.Language} ({info})",
        TableRowNode { IsHeader: true } => " header",
        TableCellNode { Alignment: not ColumnAlignment.None } cell => " " + cell.Alignment,
        FootnoteNode note => $" {note.Number} ({note.Label})",
        _ => "",
    };

    private static string Escaped(string text) => text
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
