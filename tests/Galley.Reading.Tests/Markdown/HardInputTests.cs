namespace Galley.Reading.Tests.Markdown;

/// <summary>Text on which a careless reader would take hours, or all of the stack.</summary>
public class HardInputTests
{
    public static TheoryData<string, int> Pieces() => new()
    {
        { "[", 300_000 }, { "[a](", 80_000 }, { "![[", 100_000 }, { "[a][", 80_000 }, { "[^", 150_000 }, { "*a ", 100_000 }, { "*a_ ", 80_000 }, { "~~a ", 80_000 },
        { "**a __a ", 40_000 }, { ">", 300_000 }, { "> - ", 80_000 }, { "<![CDATA[", 30_000 },
    };

    public static TheoryData<string> Nested() =>
    [
        string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i * 2) + "- a\n")),
        new string('>', 200) + " a",
        new string('*', 40_000) + "a" + new string('*', 40_000),
        string.Concat(Enumerable.Repeat("|a", 2_000)) + "|\n" + string.Concat(Enumerable.Repeat("|-", 2_000)) + "|\n" + string.Concat(Enumerable.Repeat("|\n", 2_000)),
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Marks_that_nothing_closes_are_read_as_text_and_reported(string piece, int count) =>
        AssertReadAsText(string.Concat(Enumerable.Repeat(piece, count)));

    [Theory]
    [MemberData(nameof(Nested))]
    public void Blocks_that_stand_too_deep_are_read_as_text_and_reported(string text) => AssertReadAsText(text);

    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("`a` ", 200_000)]
    [InlineData("**a** ", 4_000)]
    [InlineData("[a](b.md) ", 20_000)]
    [InlineData("&amp;", 100_000)]
    [InlineData("<", 500_000)]
    [InlineData("`", 500_000)]
    [InlineData("\\[", 200_000)]
    [InlineData("- a\n", 50_000)]
    [InlineData("a\n\n", 50_000)]
    [InlineData("# a\n", 30_000)]
    [InlineData("> a\n", 50_000)]
    [InlineData("a_b ", 100_000)]
    [InlineData("www.a.b ", 30_000)]
    public void Long_text_is_read_whole(string piece, int count)
    {
        var document = MarkdownText.ReadBody(string.Concat(Enumerable.Repeat(piece, count)));
        Assert.DoesNotContain(document.Problems, problem => problem.Rule.Id == "GAL1009");
        Assert.NotEmpty(document.Body);
    }

    private static void AssertReadAsText(string text)
    {
        var document = MarkdownText.ReadBody(text);
        Assert.Single(document.Problems, problem => problem.Rule.Id == "GAL1009");
        Assert.Equal(text.Trim().Length, document.Html().Replace("&gt;", ">", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Length - "<p></p>\n".Length);
        HtmlTags.AssertSafe(document.Html());
    }
}
