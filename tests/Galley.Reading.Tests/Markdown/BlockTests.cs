namespace Galley.Reading.Tests.Markdown;

/// <summary>Every block knows its text in the file, to the character.</summary>
public class BlockTests
{
    [Theory]
    [InlineData("One *two*.\nThree.", "Paragraph «One *two*.\\nThree.» → «One two.\\nThree.»")]
    [InlineData("## Two *words* ##", "Heading 2 #two-words «Two *words*» → «Two words»")]
    [InlineData("Set\next\n---", "Heading 2 #set-ext «Set\\next»")]
    [InlineData("* * *", "ThematicBreak «* * *» → «»")]
    [InlineData("```cs a b\nvar x;\n```", "CodeBlock cs (cs a b) «```cs a b\\nvar x;\\n```» → «var x;»")]
    [InlineData("~~~\na\n\n b", "CodeBlock «~~~\\na\\n\\n b» → «a\\n\\n b»")]
    [InlineData("    a\n\n      b\n", "CodeBlock «a\\n\\n      b» → «a\\n\\n  b»")]
    [InlineData("<div>\na\n</div>", "HtmlBlock «<div>\\na\\n</div>»")]
    [InlineData("<!-- for editors -->")]
    [InlineData("[a]: /b 'c'")]
    [InlineData(
        "> a\n> b\n>\n> c",
        "BlockQuote «> a\\n> b\\n>\\n> c» → «a\\nb\\n\\nc»",
        "  Paragraph «a\\n> b» → «a\\nb»",
        "  Paragraph «c»")]
    [InlineData(
        "- a\n  - b\n- c",
        "List «- a\\n  - b\\n- c» → «a\\nb\\nc»",
        "  ListItem «- a\\n  - b» → «a\\nb»",
        "    Paragraph «a»",
        "    List «- b» → «b»",
        "      ListItem «- b» → «b»",
        "        Paragraph «b»",
        "  ListItem «- c» → «c»",
        "    Paragraph «c»")]
    [InlineData(
        "7. a\n8. b",
        "List from 7 «7. a\\n8. b» → «a\\nb»",
        "  ListItem «7. a» → «a»",
        "    Paragraph «a»",
        "  ListItem «8. b» → «b»",
        "    Paragraph «b»")]
    [InlineData(
        "- [ ] a\n- [x] b",
        "List «- [ ] a\\n- [x] b» → «a\\nb»",
        "  ListItem [ ] «- [ ] a» → «a»",
        "    Paragraph «a»",
        "  ListItem [x] «- [x] b» → «b»",
        "    Paragraph «b»")]
    [InlineData(
        "| a | *b* |\n|:--|:-:|\n| `c` | |",
        "Table «| a | *b* |\\n|:--|:-:|\\n| `c` | |» → «a\\tb\\nc»",
        "  TableRow header «a | *b*» → «a\\tb»",
        "    TableCell Left «a»",
        "      Paragraph «a»",
        "    TableCell Center «*b*» → «b»",
        "      Paragraph «*b*» → «b»",
        "  TableRow «`c`» → «c»",
        "    TableCell Left «`c`» → «c»",
        "      Paragraph «`c`» → «c»",
        "    TableCell Center «»")]
    [InlineData(
        "a[^n]\n\n[^n]: b\n\n    c\n\nd",
        "Paragraph «a[^n]» → «a»",
        "Footnote 1 (n) «[^n]: b\\n\\n    c» → «b\\n\\nc»",
        "  Paragraph «b»",
        "  Paragraph «c»",
        "Paragraph «d»")]
    public void Blocks_know_where_they_stand(string text, params string[] blocks)
    {
        Assert.Equal(blocks, MarkdownText.ReadBody(text).Outline());
        Assert.Equal(
            blocks.Select(line => line.Replace("\\n", "\\r\\n", StringComparison.Ordinal)).Select(LineFeedsInProse),
            MarkdownText.Read((MarkdownText.Front + text).Replace("\n", "\r\n", StringComparison.Ordinal)).Outline().Select(LineFeedsInProse));
    }

    [Theory]
    [InlineData("# A\n## B", "a", "b")]
    [InlineData("## A\n## A\n## A-1\n## A", "a", "a-1", "a-1-1", "a-2")]
    [InlineData("## What's *new* in C# & .NET?\n## 日本 語\n## 🎉\n## ❤️ b\n## a_b c-d", "whats-new-in-c--net", "日本-語", "section", "-b", "a_b-c-d")]
    [InlineData("> ## A\n\n- ## A", "a", "a-1")]
    public void Headings_have_the_ids_of_GitHub(string text, params string[] ids)
    {
        var html = MarkdownText.ReadBody(text).Html();
        Assert.Equal(ids, System.Text.RegularExpressions.Regex.Matches(html, "<h[1-6] id=\"([^\"]*)\"").Select(match => match.Groups[1].Value));
    }

    // The prose has line feeds only, and the file's own line ends stand where they stand.
    private static string LineFeedsInProse(string line)
    {
        var arrow = line.IndexOf(" → ", StringComparison.Ordinal);
        var source = arrow < 0 ? line : line[..arrow];
        return source.Replace("\\r", "", StringComparison.Ordinal);
    }
}
