using CsCheck;

using Galley.Reading.Documents;

namespace Galley.Reading.Tests.Markdown;

/// <summary>What holds for every text.</summary>
public class MarkdownProperties
{
    private static readonly Gen<string> GenMarkdown = Gen.OneOf(
        Gen.OneOf(
            "a", "word", "Kim Jong Un", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "# ", "## ", "\n---\n", "\n===\n", "> ", "- ", "* ", "1. ", "[ ] ",
            "[x] ", "*", "**", "_", "__", "~~", "`", "``", "```\n", "~~~ cs\n", "[", "]", "(", ")", "![", "](b.md)", "](<b c>)", "](javascript:x)", "[^1]", "\n[^1]: ",
            "\n[a]: /b 'c'\n", "[a]", "<b>", "</b>", "<div>\n", "<!-- ", "-->", "<https://a.b>", "https://a.b ", "www.a.b", "|", "\n|-|-|\n", "\n-|:-:\n", "&amp;",
            "&#0;", "&", "\\", "\\\n", "\"", "“", "”", "😀", "日本", "\u0301", "\0", "\ud83d", "\u202E", "\uFEFF", "\u00A0", "\u2028", "\u0085"),
        Gen.String[0, 3]).List[0, 40].Select(string.Concat);

    private static readonly Gen<string> GenFile = Gen.Select(
        Gen.OneOf("", "", "---\ntitle: \"a \\t b\"\nauthor: [c, 'd e']\n---\n", "---\r\nsummary: >\r\n  x\r\n  y\r\ntitle: z\r\n---\r\n", "\uFEFF"),
        GenMarkdown,
        (front, body) => front + body);

    [Fact]
    public void Every_text_is_read_and_all_spans_lie_within_it() => GenFile.Sample(
        text =>
        {
            var document = MarkdownText.Read(text);
            CheckBlocks(document.Body, new SourceSpan(0, text.Length));
            foreach (var node in document.Inlines.Concat<Node>(document.Targets))
            {
                Assert.InRange(node.Span.End, node.Span.Start, text.Length);
            }

            foreach (var link in document.Inlines.OfType<LinkNode>())
            {
                Assert.InRange(link.UrlSpan.End, link.UrlSpan.Start, text.Length);
            }

            foreach (var problem in document.Problems)
            {
                Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
                Assert.NotEqual("", problem.Message);
            }

            Assert.Equal(document.Html.Holes.Length + 1, document.Html.Literals.Length);
            Assert.All(document.Html.Holes, hole => Assert.InRange(hole, 0, document.Targets.Length - 1));
        },
        iter: 5_000);

    [Fact]
    public void Prose_is_cut_into_pieces_without_gaps_in_the_order_of_the_file() => GenFile.Sample(
        text =>
        {
            var prose = MarkdownText.Read(text).Prose;
            int end = 0, sourceEnd = 0;
            foreach (var piece in prose.Pieces)
            {
                Assert.Equal(end, piece.Start);
                Assert.True(piece.Length > 0);
                Assert.True(piece.Source.Start >= sourceEnd);
                Assert.InRange(piece.Source.End, 0, text.Length);
                if (!piece.IsLiteral)
                {
                    Assert.Equal(text.Substring(piece.Source.Start, piece.Source.Length), prose.Text.Substring(piece.Start, piece.Length));
                    var span = new SourceSpan(piece.Start, piece.Length);
                    Assert.Equal(piece.Source, prose.ToSource(span));
                    Assert.Equal(span, prose.ToProse(piece.Source));
                }

                end += piece.Length;
                sourceEnd = piece.Source.End;
            }

            Assert.Equal(prose.Text.Length, end);
            Assert.DoesNotContain('\r', prose.Text);
        },
        iter: 5_000);

    [Fact]
    public void Places_in_the_prose_and_in_the_file_agree() => Gen.Select(GenFile, Gen.Int[0, 300], Gen.Int[0, 300]).Sample(
        (text, from, length) =>
        {
            var prose = MarkdownText.Read(text).Prose;
            var start = Math.Min(from, prose.Text.Length);
            var span = new SourceSpan(start, Math.Min(length, prose.Text.Length - start));
            var source = prose.ToSource(span);
            Assert.InRange(source.End, source.Start, text.Length);
            if (!span.IsEmpty && !source.IsEmpty && !string.IsNullOrWhiteSpace(prose.Text.Substring(span.Start, 1)) && !string.IsNullOrWhiteSpace(prose.Text.Substring(span.End - 1, 1)))
            {
                Assert.True(prose.ToProse(source).Contains(span));
            }
        },
        iter: 5_000);

    [Fact]
    public void Reading_is_deterministic_and_blind_to_line_ends() => GenFile.Where(text => !text.Contains('\r', StringComparison.Ordinal)).Sample(
        text =>
        {
            var document = MarkdownText.Read(text);
            var again = MarkdownText.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));
            Assert.Equal(document.Prose.Text, again.Prose.Text);
            Assert.Equal(document.Html(), again.Html());
            Assert.Equal(document.WordCount, again.WordCount);
            Assert.Equal(document.Problems.Select(problem => problem.Rule.Id), again.Problems.Select(problem => problem.Rule.Id));
            Assert.Equal(document.Html(), MarkdownText.Read(text).Html());
        },
        iter: 5_000);

    [Fact]
    public void No_text_makes_html_that_is_not_safe() => GenFile.Sample(text => HtmlTags.AssertSafe(MarkdownText.Read(text).Html()), iter: 5_000);

    private static void CheckBlocks<T>(IEnumerable<T> blocks, SourceSpan within)
        where T : BlockNode
    {
        foreach (var block in blocks)
        {
            Assert.True(within.Contains(block.Span), $"{block} in {within}");
            switch (block)
            {
                case ListNode list:
                    CheckBlocks(list.Items, list.Span);
                    break;
                case ListItemNode item:
                    CheckBlocks(item.Blocks, item.Span);
                    break;
                case BlockQuoteNode quote:
                    CheckBlocks(quote.Blocks, quote.Span);
                    break;
                case FootnoteNode note:
                    CheckBlocks(note.Blocks, note.Span);
                    break;
                case TableNode table:
                    CheckBlocks(table.Rows.SelectMany(row => row.Cells), within);
                    break;
            }
        }
    }
}
