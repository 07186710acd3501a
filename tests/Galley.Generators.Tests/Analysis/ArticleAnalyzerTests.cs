using System.Text;

using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What is wrong within an article is reported at its characters.</summary>
public sealed class ArticleAnalyzerTests
{
    private const string HowToWriteDates = "write the date as yyyy-MM-dd, such as 2019-02-20";

    [Theory]
    [MemberData(nameof(ArticleFaults.All), MemberType = typeof(ArticleFaults))]
    public async Task Every_fault_is_reported_at_its_characters(string marked, string[] diagnostics)
    {
        var text = MarkedText.Read(marked);
        Assert.Equal(diagnostics.Length, text.Places.Count);

        var found = await Project.OfArticle(text.Text).AnalyzeAsync();

        Assert.Equal(text.Places.Zip(diagnostics, (place, what) => $"seeds/story.txt{place}: {what}"), found.Select(CompilerLine.WithEnd));
    }

    [Theory]
    [MemberData(nameof(ArticleFaults.All), MemberType = typeof(ArticleFaults))]
    public async Task Columns_are_the_same_where_lines_end_with_two_characters(string marked, string[] diagnostics)
    {
        var text = MarkedText.Read(marked);

        var found = await Project.OfArticle(text.Text.Replace("\n", "\r\n", StringComparison.Ordinal)).AnalyzeAsync();

        Assert.Equal(text.Places.Zip(diagnostics, (place, what) => $"seeds/story.txt{place}: {what}"), found.Select(CompilerLine.WithEnd));
    }

    [Theory]
    [InlineData("Senate passes budget\n\n“One,” she said. “Two\n\n“Three,” she said.\n")]
    [InlineData("Senate passes budget\n\nThe screen measures 27\" and he is 6'2\" tall.\n")]
    [InlineData("Senate passes budget\n\nIt’s the senators’ '90s budget.\n")]
    [InlineData("---\nslug: budget\npublished: 2019-02-20T10:15:00+01:00\nlanguage: en-US\ngalley-disable: [GAL5001]\nauthor: [anyone]\n---\nSenate passes budget\n\nThe Senate met.\n")]
    [InlineData("Senate passes budget\n\nThe Senate (which editors know) met.\n\n(Reporting by Jane Doe and John Roe in Paris; additional reporting by A. B. Smith; Editing by C. D. Jones)\n")]
    [InlineData("Senate passes budget\n\nSEOUL, Feb 29 (Reuters) - The Senate met.\n")]
    [InlineData("\uFEFFSenate passes budget\n\nThe Senate met.\f\n")]
    public async Task What_is_right_is_not_reported(string text) => Assert.Empty((await Project.OfArticle(text).AnalyzeAsync()).Select(CompilerLine.WithEnd));

    [Theory]
    [InlineData("Senate passes budget\n\nThe caf", "(3,8)-(3,9)")]
    [InlineData("The caf", "(1,8)-(1,9)")]
    [InlineData("Senate passes budget\r\n\r\nThe caf", "(3,8)-(3,9)")]
    public async Task Bytes_that_are_not_valid_are_reported_where_the_first_stands(string before, string place)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes(before), 0xE9, .. Encoding.Latin1.GetBytes(" and the na\u00EFve met.\n\nThe Senate met.\n")];
        var file = new TestFile("/project/seeds/story.txt", CompilerText.Of(bytes));

        var found = await Project.Of(file).AnalyzeAsync();

        Assert.Equal(
            [$"seeds/story.txt{place}: error GAL1004: The bytes at this place are not valid UTF-8. Save the file as UTF-8 and type the character again."],
            found.Select(CompilerLine.WithEnd));
    }

    // On Linux and macOS the compiler's fallback is UTF-8 again, this time with replacement characters.
    [Fact]
    public async Task Bytes_that_the_compiler_replaced_are_reported_at_the_same_place()
    {
        var text = SourceText.From(new MemoryStream([.. "Senate passes budget\n\nThe caf"u8, 0xE9, .. " met.\n"u8]), new UTF8Encoding(false));

        var found = await Project.Of(new TestFile("/project/seeds/story.txt", text)).AnalyzeAsync();

        Assert.StartsWith("seeds/story.txt(3,8)-(3,9): error GAL1004: ", Assert.Single(found.Select(CompilerLine.WithEnd)));
    }

    [Fact]
    public async Task A_text_of_a_single_byte_code_page_that_is_valid_utf8_too_is_no_fault()
    {
        var text = SourceText.From(new MemoryStream("Senate passes budget\n\nThe Senate met.\n"u8.ToArray()), Encoding.Latin1);

        Assert.Empty(await Project.Of(new TestFile("/project/seeds/story.txt", text)).AnalyzeAsync());
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_reported()
    {
        var found = await Project.OfArticle("Senate \uD83C passes budget\n\nThe Senate met.\n").AnalyzeAsync();

        Assert.Equal(
            ["seeds/story.txt(1,8)-(1,9): error GAL1004: A surrogate stands here without its partner. Save the file as UTF-8 and type the character again."],
            found.Select(CompilerLine.WithEnd));
    }

    [Theory]
    [InlineData("2019-02-30", "", "Published", "2019-02-30", "February 2019 has 28 days")]
    [InlineData("20 February 2019", "", "Published", "20 February 2019", HowToWriteDates)]
    [InlineData("2019-2-3", "", "Published", "2019-2-3", HowToWriteDates)]
    [InlineData("2019-02-30", "en-US", "Published", "2019-02-30", "February 2019 has 28 days")]
    [InlineData("2019-02-20", "en_US", "Language", "en_US", "write a language tag such as en or en-US; here en-US")]
    [InlineData("2019-02-20T10:15:00Z", "English!", "Language", "English!", "write a language tag such as en or en-US")]
    public async Task Metadata_must_be_valid(string published, string language, string metadata, string value, string advice)
    {
        var project = Project.OfArticle(Plain) with
        {
            Options = new TestOptions().AddItem("/project/seeds/story.txt", "story", published: published, language: language),
        };

        Assert.Equal(
            [$"seeds/story.txt(1,1)-(1,1): error GAL6004: '{value}' is not a valid value of the metadata '{metadata}' of this article: {advice}."],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
    }

    [Fact]
    public async Task Slugs_in_metadata_need_a_letter()
    {
        var project = Project.OfArticle(Plain) with
        {
            Options = new TestOptions().AddItem("/project/seeds/story.txt", "story", slug: "!?"),
        };

        Assert.Equal(
            ["seeds/story.txt(1,1)-(1,1): error GAL6004: '!?' is not a valid value of the metadata 'Slug' of this article: a slug needs at least one letter or digit."],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
    }

    [Fact]
    public async Task Metadata_that_is_valid_is_not_reported()
    {
        var project = Project.OfArticle(Plain) with
        {
            Options = new TestOptions().AddItem("/project/seeds/story.txt", "story", "politics/budget", "2019-02-20T10:15:00Z", "en-US", "Posts"),
        };

        Assert.Empty((await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
    }

    [Fact]
    public async Task Files_that_are_no_articles_are_not_read() => Assert.Empty(
        (await Project.Of(
            new TestFile("/project/seeds/story.txt", Plain),
            new TestFile("/project/notes/story.txt", ""),
            new TestFile("/project/seeds/story.html", "")).AnalyzeAsync()).Select(CompilerLine.WithEnd));

    private const string Plain = "Senate passes budget\n\nThe Senate met.\n";
}
