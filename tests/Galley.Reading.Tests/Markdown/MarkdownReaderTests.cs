using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Markdown;

/// <summary>The parts of an article in Markdown.</summary>
public class MarkdownReaderTests
{
    [Theory]
    [InlineData("a.md", DocumentFormat.Markdown)]
    [InlineData("a.MARKDOWN", DocumentFormat.Markdown)]
    [InlineData("a.txt", DocumentFormat.Newswire)]
    [InlineData("a.md.txt", DocumentFormat.Newswire)]
    public void The_name_of_the_file_says_how_it_is_written(string path, DocumentFormat format) =>
        Assert.Equal(format, DocumentReader.Read(new DocumentSource(path, "# A\n\nb")).Format);

    [Theory]
    [InlineData("# A *b*\n\nc", "A *b*", "A b")]
    [InlineData("A\n===\n\nc", "A", "A")]
    [InlineData("---\ntitle: \"A \\\"b\\\"\"\n---\n# D\n\nc", "\"A \\\"b\\\"\"", "A \"b\"")]
    [InlineData("---\nheadline: A\n---\nc", "A", "A")]
    [InlineData("\uFEFF<!-- x -->\n\n# A\n\nc", "A", "A")]
    [InlineData("c\n\n# A", null, null)]
    [InlineData("## A\n\nc", null, null)]
    public void The_headline_is_the_title_or_the_first_heading(string text, string? source, string? prose)
    {
        var document = MarkdownText.Read(text);
        Assert.Equal(source, document.Headline is null ? null : document.Source(document.Headline));
        Assert.Equal(prose, document.Headline is null ? null : document.Prose(document.Headline));
        Assert.Equal(source is null, document.Problems.Any(problem => problem.Rule.Id == "GAL1002"));
    }

    [Fact]
    public void A_pipe_in_code_in_a_table_loses_its_backslash_and_only_there()
    {
        var document = MarkdownText.Read("# A\n\n| a |\n|---|\n| `x \\| y` |\n\n`x \\| y`\n");
        Assert.Contains("<td><code>x | y</code></td>", document.Html(), StringComparison.Ordinal);
        Assert.EndsWith("<p><code>x \\| y</code></p>\n", document.Html(), StringComparison.Ordinal);
        Assert.Equal("A\n\na\nx | y\n\nx \\| y", document.Prose.Text);
    }

    [Fact]
    public void The_headline_is_no_part_of_the_body()
    {
        var document = MarkdownText.Read("# A\n\nb\n");
        Assert.Equal(["Paragraph «b»"], document.Outline());
        Assert.Equal("<p>b</p>\n", document.Html());
    }

    [Fact]
    public void Front_matter_that_is_shown_is_prose()
    {
        var document = MarkdownText.Read("---\nauthors: [Jane Doe, 'John Roe']\ntitle: A\ntags: [x]\nsummary: >\n  B\n  c\n---\nd\n");
        Assert.Equal("Jane Doe\n\nJohn Roe\n\nA\n\nB c\n\nd", document.Prose.Text);
        Assert.Equal(["Jane Doe", "John Roe"], document.Byline!.Authors.Select(author => author.Name));
        Assert.Equal(["Jane Doe", "John Roe"], document.Byline.Authors.Select(author => document.Source(author)));
        Assert.Equal("B c", document.Prose(document.Deck!));
    }

    [Theory]
    [InlineData("", "GAL1001 «»")]
    [InlineData(" \n\n", "GAL1001 «»")]
    [InlineData("[a]: /b", "GAL1001 «»")]
    [InlineData("# A", "GAL1003 «A»")]
    [InlineData("# A\n\n## B\n\n---", "GAL1003 «A»")]
    [InlineData("---\ntitle: A\n---\n", "GAL1003 «A»")]
    [InlineData("b\nc", "GAL1002 «b»")]
    [InlineData("# A\n\n- b")]
    [InlineData("# A\n\nb\u202E", "GAL1005 «\u202E»")]
    [InlineData("# A\n\nb\0c", "GAL1004 «\0»")]
    [InlineData("# A\n\nb \uFFFD", "GAL1004 «\uFFFD»")]
    [InlineData("# A\n\nHe said *“b*.", "GAL5001 «“»")]
    [InlineData("# A\n\nHe said `“b` and “c.\n\n> “d.", "GAL5001 «“»")]
    [InlineData("# A\n\n“b.\n\n“c.”")]
    [InlineData("# A\n\nb `\"` <i title=\"x>\n\n```\n“\n```", "GAL5001 «\"»")]
    [InlineData("# A\n\nb [^c]\n\n[^d]: e", "GAL1009 «[^d]»")]
    [InlineData("---\ntitle: [\n---\n# A\n\nb", "GAL3001 «[»")]
    public void What_is_wrong_is_reported(string text, params string[] faults) => Assert.Equal(faults, MarkdownText.Read(text).Faults());

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_reported()
    {
        var source = SourceDecoder.Decode("seeds/a.md", [.. "# Caf"u8, 0xE9, .. "\n\nb\n"u8]);
        Assert.Equal(["GAL1004"], DocumentReader.Read(source).Problems.Select(problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_wire_story_keeps_its_dateline_and_credits(string lineEnd)
    {
        var document = MarkdownText.Read(
            "# A\n\nSEOUL, Aug 26 (Reuters) - The *leaders* met.\n\nThey talked.\n\n___\n\nJane Doe in Hanoi contributed to this report.\n\n(Reporting by Jane Doe in Hanoi;\nEditing by John Roe)\n"
                .Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Empty(document.Problems);
        Assert.Equal("SEOUL, Aug 26 (Reuters)", document.Source(document.Dateline!));
        Assert.Equal(["Paragraph «The *leaders* met.» → «The leaders met.»", "Paragraph «They talked.»", "ThematicBreak «___» → «»"], document.Outline());
        Assert.Equal(["Jane Doe", "John Roe"], document.CreditLine!.Credits.Select(credit => credit.Person.Name));
        Assert.Equal(["Jane Doe"], document.ContributionLine!.Credits.Select(credit => credit.Person.Name));
        Assert.Equal(
            "<p>SEOUL, Aug 26 (Reuters) - The <em>leaders</em> met.</p>\n<p>They talked.</p>\n<hr />\n<p>Jane Doe in Hanoi contributed to this report.</p>\n"
                + "<p>(Reporting by Jane Doe in Hanoi;\nEditing by John Roe)</p>\n",
            document.Html());
    }

    [Theory]
    [InlineData("NOTE — This is new.")]
    [InlineData("**SEOUL (Reuters)** - The leaders met.")]
    [InlineData("SEOUL (Reuters) The leaders met.")]
    [InlineData("(Reporting by *Jane Doe*)")]
    [InlineData("(Reportng by Jane Doe)")]
    public void What_does_not_read_as_wire_is_text(string text)
    {
        var document = MarkdownText.ReadBody(text);
        Assert.Empty(document.Problems);
        Assert.Null(document.Dateline);
        Assert.Null(document.CreditLine);
        Assert.Equal(text, document.Source(Assert.Single(document.Body)));
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("One two, three — don't count-this 1.5.", 6, 2)]
    [InlineData("日本語のテキスト", 8, 1)]
    [InlineData("中文 and English 𠮷", 5, 1)]
    [InlineData("한국어는 띄어 씁니다", 3, 1)]
    [InlineData("- a\n- b `c`\n\n```\nd e\n```\n\n<p>f</p>", 5, 2)]
    public void Words_are_counted_by_spaces_and_ideographs_one_by_one(string text, int words, int seconds)
    {
        var document = MarkdownText.ReadBody(text);
        Assert.Equal((words, seconds), (document.WordCount, document.ReadingSeconds));
    }

    [Fact]
    public void Names_are_found_in_prose_and_told_in_the_file()
    {
        var registry = EntityRegistry.Read(new DocumentSource("entities.yml", "- {name: Kim Jong Un, kind: person, aliases: [Kim]}\n- {name: Jane Doe, kind: person}\n"));
        var document = MarkdownText.Read(
            "---\ntitle: Kim met\nauthor: Jane Doe\ntags: [Kim]\n---\n**Kim** Jong&nbsp;Un `Kim` [Kim](Kim.md \"Kim\") <Kim> <https://Kim.example/Kim>\n\n- ![Kim](Kim.png)\n\n```\nKim\n```\n\n<div>Kim</div>\n");
        Assert.Equal(
            ["Kim", "Jane Doe", "Kim** Jong&nbsp;Un", "Kim", "Kim"],
            Annotator.Annotate(document, registry).Mentions.Select(mention => document.Source[mention.Span]));
    }

    [Fact]
    public void Newswire_has_html_too()
    {
        var document = DocumentReader.Read(new DocumentSource(
            "a.txt", "Leaders <meet>\r\n\r\nHANOI (Reuters) - The leaders\r\nmet & talked.\r\n\r\nWHAT NEXT\r\n\r\nNobody knows.\r\n\r\n(Reporting by Jane Doe)\r\n"));
        Assert.Equal(
            "<p>HANOI (Reuters) - The leaders\nmet &amp; talked.</p>\n<h2>WHAT NEXT</h2>\n<p>Nobody knows.</p>\n<p>(Reporting by Jane Doe)</p>\n",
            document.Html.Render(_ => ""));
        Assert.Equal((8, 3), (document.WordCount, document.ReadingSeconds));
    }
}
