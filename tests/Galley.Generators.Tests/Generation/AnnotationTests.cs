using Galley.Generators.Tests.Analysis;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>Quotations and dates of articles, compiled and run.</summary>
public sealed class AnnotationTests
{
    private const string Page = """
        ---
        title: "Kim says 'no'"
        description: A vote on Monday
        published: 2019-02-20
        ---

        “We *will* &amp; `must` **act**,” [Kim](other.md) said on *March* 5. See `2001-01-01` and <b>"raw"</b>.

        ## In “full” by Friday

        - “A list is fine for all of us,” said Jane Roe.

        | When | What |
        |---|---|
        | May 2018 | “Yes, we did it” |

        ```
        "Code" of 2002-02-02
        ```
        """;

    private static readonly TestFile Registry = new(
        "/project/seeds/entities.yml", "entities:\n  - { kind: person, name: Kim Jong Un, aliases: [Kim] }\n  - { kind: person, name: Jane Roe }\n");

    private static readonly Lazy<CompiledAssembly> Site = new(() => Of("page.md", Page).Load());

    private static Article Article => Site.Value.Article("Page");

    [Fact]
    public void Markdown_is_quoted_as_people_read_it()
    {
        var quotation = Article.Quotations.Single(found => found.Text.Contains("must", StringComparison.Ordinal));

        Assert.Equal("We will & must act,", quotation.Text);
        Assert.Equal("We *will* &amp; `must` **act**,", Article[quotation.Span]);
        Assert.Equal("“We *will* &amp; `must` **act**,”", Article[quotation.MarkedSpan]);
        Assert.Equal(("person/kim-jong-un", "Kim", "said"), (quotation.SpeakerId, quotation.SpeakerText, quotation.Cue));
        Assert.Same(Article.Paragraphs[0], quotation.Block);
    }

    [Fact]
    public void Lists_tables_and_headings_are_read_and_code_and_tags_are_not()
    {
        Assert.Equal(
            ["no", "We will & must act,", "raw", "full", "A list is fine for all of us,", "Yes, we did it"],
            Article.Quotations.Select(quotation => quotation.Text));
        Assert.Equal(
            ["Monday", "March 5", "Friday", "May 2018"],
            Article.Dates.Select(date => date.Text));
        Assert.Equal("March* 5", Article[Article.Dates[1].Span]);
        Assert.Equal("2018-03-05", Article.Dates[1].Value);
        Assert.IsType<Heading>(Article.Dates[2].Block);
        Assert.Equal("Jane Roe", Article.Quotations[4].SpeakerName);
    }

    [Fact]
    public void The_day_of_publication_is_the_anchor()
    {
        const string Story = "Senate passes budget\n\nThe Senate met on Wednesday.\n";

        string ValueOf(string text, string published = "") =>
            Assert.Single((Of("story.txt", text) with { Options = new TestOptions().AddItem("/project/seeds/story.txt", "story", published: published) })
                .Load().Article("Story").Dates).Value;

        Assert.Equal("XXXX-WXX-3", ValueOf(Story));
        Assert.Equal("2019-02-20", ValueOf(Story, "2019-02-22"));
        Assert.Equal("2019-02-13", ValueOf("---\npublished: 2019-02-15\n---\n" + Story, "2019-02-22"));
        Assert.Equal("2019-02-20", ValueOf("Senate passes budget\nFebruary 22, 2019 / 4:05 AM\n\nThe Senate met on Wednesday.\n"));
    }

    [Fact]
    public void A_new_day_of_publication_is_not_answered_from_the_cache()
    {
        var project = Of("story.txt", "Senate passes budget\n\nThe Senate met on Wednesday.\n");

        string ValueOn(string day) => (project with { Options = new TestOptions().AddItem("/project/seeds/story.txt", "story", published: day) })
            .Load().Article("Story").Dates[0].Value;

        Assert.Equal("2019-02-20", ValueOn("2019-02-22"));
        Assert.Equal("2018-02-21", ValueOn("2018-02-22"));
    }

    [Theory]
    [InlineData("GalleyQuotations", 0, 4)]
    [InlineData("GalleyDates", 6, 0)]
    public void Each_can_be_turned_off(string option, int quotations, int dates)
    {
        var assembly = (Of("page.md", Page) with { Options = new TestOptions().Set(option, "false") }).Load();

        Assert.Equal((quotations, dates), (assembly.Article("Page").Quotations.Count, assembly.Article("Page").Dates.Count));
        Assert.Equal(dates, assembly.Timeline.Count);
    }

    [Fact]
    public async Task What_is_turned_off_is_not_reported()
    {
        var project = Project.OfArticle("Senate passes budget\n\n“It took nine years and is worth every cent.”\n\nThe Senate met on Tuesday.\n");

        Assert.Equal(["GAL5010", "GAL5020"], (await project.AnalyzeAsync()).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await (project with { Options = new TestOptions().Set("GalleyQuotations", "false").Set("GalleyDates", "FALSE") }).AnalyzeAsync());
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("en-GB", 1)]
    [InlineData("de", 0)]
    public void Only_English_is_read(string language, int count)
    {
        var article = Of("story.txt", $"---\nlanguage: {language}\n---\nSenate passes budget\n\n“No, we do not,” said Jane Roe in May 2018.\n").Load().Article("Story");

        Assert.Equal((count, count), (article.Quotations.Count, article.Dates.Count));
    }

    [Fact]
    public async Task Infos_do_not_flood()
    {
        const string Words = "“It took nine years and is worth every cent.” ";
        var project = Project.OfArticle($"Senate passes budget\n\n{Words}{Words}{Words}\n\nIt met on Tuesday and Wednesday.\n\nIt met on Friday.\n");

        Assert.Equal(
            [
                "seeds/story.txt(3,1)-(3,46): info GAL5010: Nothing says whose words “It took nine years and is worth every…” are."
                + " Add an attribution such as “…, she said” to the sentence.",
                "seeds/story.txt(5,11)-(5,18): info GAL5020: 'Tuesday' cannot be resolved because the publication date is not known."
                + " State it in the front matter or as metadata 'Published'.",
            ],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
    }

    private static Project Of(string name, string text) => Project.Of(new TestFile("/project/seeds/" + name, text), Registry);
}
