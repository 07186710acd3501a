using Galley.Generators.Tests.Analysis;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>What is wrong with entries is said at its place, all at once, and everything compiles all the same.</summary>
public sealed class CollectionProblemTests
{
    private const string Code = """
        using System;
        using System.Collections.Immutable;
        using Galley;

        namespace Demo;

        internal enum Kind { News, LongRead = 5 }

        internal record Picture(string Source, int Width);

        [ArticleCollection("posts/*.md")]
        internal partial record Post(string Title, DateOnly Published)
        {
            public int Order { get; init; }
            public byte Stars { get; init; }
            public bool Featured { get; init; }
            public Kind Kind { get; init; }
            public ImmutableArray<string> Tags { get; init; }
            public Picture? Picture { get; init; }
            public TimeSpan Length { get; init; }
            public Uri? Link { get; init; }
            public Guid Number { get; init; }
            public Post? Sequel { get; init; }
            public Person? Editor { get; init; }
        }
        """;

    // The mark ⟦…⟧ encloses what is reported.
    [Theory]
    [InlineData("published: 2024-01-02\n⟦ordre⟧: 3", "error GAL3004: The key 'ordre' is not known to 'Post'. Did you mean 'order'?")]
    [InlineData("published: 2024-01-02\n⟦zebra⟧: 3", "error GAL3004: The key 'zebra' is not known to 'Post'.")]
    [InlineData("published: 2024-01-02\norder: ⟦three⟧", "error GAL3005: 'order' must be a whole number, not the text 'three'.")]
    [InlineData("published: 2024-01-02\norder: '⟦3⟧'", "error GAL3005: 'order' must be a whole number, not the quoted text '3'. Remove the quotation marks.")]
    [InlineData("published: 2024-01-02\norder: ⟦1_000⟧", "error GAL3005: 'order' must be a whole number, not the text '1_000'. Write it without underscores.")]
    [InlineData("published: 2024-01-02\nstars: ⟦256⟧", "error GAL3005: 'stars' must be a whole number from 0 to 255, not the number 256. The greatest is 255, the least 0.")]
    [InlineData("published: 2024-01-02\nfeatured: ⟦yes⟧", "error GAL3005: 'featured' must be true or false, not the text 'yes'. Did you mean 'true'?")]
    [InlineData("published: 2024-01-02\ntags: ⟦news⟧", "error GAL3005: 'tags' must be a list, not the text 'news'. Write it as [news].")]
    [InlineData("published: 2024-01-02\ntags: [a, ⟦[b]⟧]", "error GAL3005: 'tags' must be text, not a list.")]
    [InlineData("published: 2024-01-02\nkind: ⟦longreed⟧", "error GAL3006: 'longreed' is not a value of 'kind'. Did you mean 'long-read'?")]
    [InlineData("published: 2024-01-02\nkind: ⟦5⟧", "error GAL3006: '5' is not a value of 'kind'. Write one of 'news', 'long-read'.")]
    [InlineData("published: 2024-01-02\nlength: ⟦90⟧", "error GAL3007: '90' is not a valid value of 'length': write a length of time as hh:mm:ss, such as 01:30:00, or as ISO 8601 does, such as PT1H30M")]
    [InlineData("published: 2024-01-02\nlink: ⟦not a link⟧", "error GAL3007: 'not a link' is not a valid value of 'link': write an address such as https://example.org/about or /about, with %20 for a space")]
    [InlineData("published: 2024-01-02\nnumber: ⟦12⟧", "error GAL3007: '12' is not a valid value of 'number': write a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("published: 2024-01-02\nlink: /a\n⟦Link⟧: /b", "error GAL3008: The key 'Link' is already there as 'link'. Keep one of them.")]
    [InlineData("published: 2024-01-02\npicture: ⟦{ source: a.png }⟧", "error GAL3003: The key 'width' is missing, which 'Picture' requires. Add it, with a whole number as its value.")]
    [InlineData("published: 2024-01-02\npicture: { source: a.png, width: 3, ⟦hight⟧: 4 }", "error GAL3004: The key 'hight' is not known to 'Picture'.")]
    [InlineData("published: 2024-01-02\nsequel: ⟦secnd⟧", "error GAL4010: 'secnd' is not the slug of an entry of 'Post'. Did you mean 'second'?")]
    [InlineData("published: 2024-01-02\neditor: ⟦Jane Do⟧", "error GAL4011: 'Jane Do' is no person that the registry declares or an article names. Did you mean 'Jane Doe'?")]
    public async Task It_is_reported_at_its_place(string marked, string problem)
    {
        var project = Of("---\ntitle: First\n" + marked + "\n---\n\nText.\n", problem);

        await project.AssertAsync();
        Assert.Equal(2, project.Project.Load().Articles.Count);
    }

    [Fact]
    public async Task A_missing_key_is_reported_on_the_fence() => await Of(
        "⟦---⟧\ntitle: First\n---\n\nText.\n",
        "error GAL3003: The key 'published' is missing, which 'Post' requires. Add it, with a date such as 2019-02-20 as its value.").AssertAsync();

    [Fact]
    public async Task A_required_key_that_is_misspelt_is_one_error() => await Of(
        "---\ntitle: First\n⟦publishd⟧: 2024-01-02\n---\n\nText.\n",
        "error GAL3004: The key 'publishd' is not known to 'Post'. Did you mean 'published'?").AssertAsync();

    [Fact]
    public async Task What_Galley_itself_reports_is_not_reported_twice() => await Of(
        "---\ntitle: First\npublished: ⟦2024-02-30⟧\n---\n\nText.\n",
        "error GAL3002: '2024-02-30' is not a valid value for 'published': February 2024 has 29 days").AssertAsync();

    [Fact]
    public void Without_analyzers_the_generator_reports_the_errors()
    {
        var project = Of("---\ntitle: First\npublished: 2024-01-02\norder: ⟦x⟧\n---\n\nText.\n", "error GAL3005: 'order' must be a whole number, not the text 'x'.").Project with
        {
            Options = new TestOptions().Set("RunAnalyzers", "false"),
        };

        project.NewDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out _, out var problems);

        Assert.Equal(["GAL3005"], problems.Select(problem => problem.Id));
    }

    [Theory]
    [InlineData("internal partial record Post(string Title, ⟦System.Threading.Thread Worker⟧);", "Worker", "error GAL7001")]
    [InlineData("internal record ⟦Post⟧(string Title);", "Post", "error GAL7002")]
    [InlineData("internal abstract partial record ⟦Post⟧(string Title);", "Post", "error GAL7002")]
    [InlineData("internal partial record ⟦Post⟧<T>(T Title);", "Post", "error GAL7002")]
    public async Task Types_that_cannot_be_read_are_reported(string marked, string name, string problem)
    {
        var code = "namespace Demo; [Galley.ArticleCollection(\"posts/*.md\")] " + marked.Replace("⟦", "").Replace("⟧", "");
        var project = new Project { Code = code, Files = [new TestFile("/project/seeds/posts/first.md", "---\ntitle: First\n---\n\nText.\n")] };

        var found = Assert.Single(await project.AnalyzeAsync());

        Assert.StartsWith(problem, $"error {found.Id}");
        Assert.Equal(code.LastIndexOf(name, StringComparison.Ordinal), found.Location.SourceSpan.Start);
        project.Load();
    }

    [Fact]
    public async Task Patterns_and_orders_are_checked()
    {
        const string Code = """
            [Galley.ArticleCollection("posts/*.md", "/rooted/*.md", "pages/*.md", OrderBy = "Titel")]
            internal partial record Post(string Title);
            """;
        var project = new Project { Code = Code, Files = [new TestFile("/project/seeds/posts/first.md", "---\ntitle: First\n---\n\nText.\n")] };

        Assert.Equal(
            [
                "Code.cs(1,41)-(1,55): error GAL7003: '/rooted/*.md' is not a valid pattern: write it relative to the project",
                "Code.cs(1,57)-(1,69): warning GAL6005: No article matches 'pages/*.md'. Add an article there, or correct the pattern.",
                "Code.cs(1,81)-(1,88): error GAL7003: 'Titel' is not a valid order: 'Post' has no such property. Did you mean 'Title'?",
            ],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
    }

    [Fact]
    public async Task Circles_through_constructors_are_reported()
    {
        const string Code = """
            [Galley.ArticleCollection("posts/*.md")]
            internal partial class Post(Post next) { public string Next() => next.ToString()!; }
            """;
        var project = new MarkedProject { Code = Code }
            .Add("seeds/posts/a.md", "---\ntitle: A\nnext: ⟦b⟧\n---\n\nText.\n", "error GAL4012: The entries refer to each other in a circle that no constructor can close: 'posts/a', 'posts/b', 'posts/a'. Give the parameter 'next' of 'Post' a property that can be set.")
            .Add("seeds/posts/b.md", "---\ntitle: B\nnext: a\n---\n\nText.\n");

        await project.AssertAsync();
    }

    private static MarkedProject Of(string marked, string problem) => new MarkedProject { Code = Code }
        .Add("seeds/posts/first.md", marked, problem)
        .Add("seeds/posts/second.md", "---\ntitle: Second\nauthor: Jane Doe\npublished: 2024-01-03\n---\n\nText.\n");
}
