using System.Reflection;

using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>A project whose code names no article has no members for them; all else is as it was.</summary>
public sealed class AccessorOptionTests
{
    private const string Code = """
        using Galley;
        [ArticleCollection("posts/**/*.md")]
        internal partial record Post(string Title);
        """;

    private static readonly TestFile[] Files =
    [
        new("/project/seeds/posts/first.md", "---\ntitle: First\n---\nText.\n"),
        new("/project/seeds/posts/fir-st.md", "---\ntitle: Other\n---\nText.\n"),
        new("/project/seeds/story.txt", "Story\n\nText.\n"),
    ];

    [Fact]
    public void Articles_and_entries_have_no_members_of_their_own()
    {
        var assembly = ProjectOf("none").Load();

        Assert.Equal(["All", "On", "Timeline", "TryGet"], MembersOf(assembly.Type("Articles")));
        Assert.Equal(["All", "TryGet"], MembersOf(assembly.Type("Post")));
        Assert.Equal(["posts/fir-st", "posts/first", "story"], assembly.Articles.Select(article => article.Slug));
        Assert.Equal(true, assembly.Call("Post", "TryGet", "first", null));
    }

    [Fact]
    public void Without_the_option_they_have() => Assert.Equal(
        ["All", "FirSt", "First2", "TryGet"], MembersOf(ProjectOf("all").Load().Type("Post")));

    [Fact]
    public void Many_articles_need_no_class_below_their_own()
    {
        var many = Enumerable.Range(0, 300).Select(i => new TestFile($"/project/seeds/{i:d3}.txt", $"Headline {i}\n\nText.\n"));
        var articles = (ProjectOf("none") with { Files = [.. many] }).Load().Type("Articles");

        Assert.True(articles is { IsAbstract: true, IsSealed: true });
        Assert.Equal(["All", "On", "Timeline", "TryGet"], MembersOf(articles));
    }

    [Fact]
    public void What_lies_in_the_resource_prints_no_file_of_its_own()
    {
        var project = ProjectOf("none") with { Code = "" };
        var made = TestResource.Of(project);
        var files = made.Handed(project).GenerateFiles();

        Assert.DoesNotContain(files.Keys, name => name.StartsWith("Seeds.", StringComparison.Ordinal));
        Assert.Equal("Story", CompiledAssembly.Load(made.Handed(project).Compile(), made.Resource).Articles.Single(article => article.Slug == "story").Headline);
    }

    [Theory]
    [InlineData("all", true)]
    [InlineData("none", false)]
    public async Task Names_that_nobody_has_do_not_clash(string accessors, bool clash)
    {
        var problems = await (ProjectOf(accessors) with
        {
            Files = [.. Files, new TestFile("/project/seeds/news-letter.txt", "Story\n\nText.\n"), new TestFile("/project/seeds/newsletter.txt", "Story\n\nText.\n")],
        }).AnalyzeAsync();

        Assert.Equal(clash, problems.Any(problem => problem.Id == "GAL4003"));
    }

    private static Project ProjectOf(string accessors) =>
        Project.Of(Files) with { Code = Code, Options = new TestOptions().Set("GalleyAccessors", accessors) };

    private static IEnumerable<string> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Static | BindingFlags.Public)
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
        .Select(member => member.Name)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
