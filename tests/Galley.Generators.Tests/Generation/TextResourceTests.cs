using System.Reflection;
using System.Text;

using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Storage;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Generation;

/// <summary>More text than literals bear lies in a resource that the generated code refers to.</summary>
public sealed class TextResourceTests
{
    // Paragraphs of some length, as the reader meets them; together they pass the budget.
    private static readonly string Filler = string.Concat(
        Enumerable.Repeat(new string('é', 500) + "\n\n", (TextBudget.Bytes / 1002) + 1));

    private static readonly TestFile Long = new("/project/seeds/long.txt", "A long story\r\n\r\n" + Filler);
    private static readonly TestFile Short = new("/project/seeds/short.txt", "A short story\n\nThe end of “it”.\n");
    private static readonly TestFile Empty = new("/project/seeds/empty.txt", "");

    [Fact]
    public void Texts_are_read_from_the_resource()
    {
        var project = ProjectOf(Long, Short, Empty);
        var assembly = CompiledAssembly.Load(project.Compile(), TestResource.Of(project).Resource);

        foreach (var file in new[] { Long, Short, Empty })
        {
            Assert.Equal(
                new NormalizedText(file.GetText().ToString()).Text,
                assembly.Articles.Single(article => article.Path == PathOf(file)).Source);
        }

        Assert.Equal("The end of “it”.", Assert.Single(assembly.Article("Short").Paragraphs).Text);
    }

    [Fact]
    public void Articles_that_share_a_file_are_found_in_the_order_of_their_paths()
    {
        // Slugs run against paths.
        var files = Enumerable.Range(0, 300)
            .Select(i => new TestFile($"/project/seeds/{i:d3}.txt", $"---\nslug: story-{999 - i}\n---\nHeadline {i}\n\nParagraph {i}.\n"))
            .Append(Long)
            .ToArray();
        var project = ProjectOf(files);
        var assembly = CompiledAssembly.Load(project.Compile(), TestResource.Of(project).Resource);

        Assert.Equal(files.Length, assembly.Articles.Count);
        foreach (var file in files)
        {
            Assert.Equal(
                new NormalizedText(file.GetText().ToString()).Text,
                assembly.Articles.Single(article => article.Path == PathOf(file)).Source);
        }
    }

    [Fact]
    public void Headlines_are_those_of_the_articles_to_the_letter()
    {
        string[] headlines = ["Two  spaces stay", "So does a 🚀", "Zürich\u00A0meets", "Plain"];
        var files = headlines.Select((headline, i) => new TestFile($"/project/seeds/{i}.txt", headline + "\n\nText.\n")).Append(Long).Append(Empty).ToArray();
        var project = ProjectOf(files);
        var assembly = CompiledAssembly.Load(project.Compile(), TestResource.Of(project).Resource);

        Assert.Equal([.. headlines, "", "A long story"], assembly.Articles.Select(article => article.Headline));
        Assert.All(assembly.Articles, article => Assert.Equal(article.Headline, Encoding.UTF8.GetString(article.HeadlineUtf8)));
    }

    [Fact]
    public void What_is_asked_of_many_articles_loads_no_accessors()
    {
        var files = Enumerable.Range(0, 257).Select(i => new TestFile($"/project/seeds/{i:d3}.txt", $"Headline {i}\n\nParagraph {i}.\n")).ToArray();
        var many = Project.Of(files).Load().Type("Articles");
        var few = Project.Of(files[..256]).Load().Type("Articles");

        string[] lookups = ["All", "On", "Timeline", "TryGet"];
        Assert.Empty(many.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(member => member.Name).Intersect(lookups));
        Assert.Equal(lookups, many.BaseType!.GetMembers(BindingFlags.Static | BindingFlags.Public).Select(member => member.Name).Intersect(lookups).Order(StringComparer.Ordinal));
        Assert.True(few is { IsAbstract: true, IsSealed: true });
        Assert.Equal(lookups, few.GetMembers(BindingFlags.Static | BindingFlags.Public).Select(member => member.Name).Intersect(lookups).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_text_than_the_compiled_one_is_an_error()
    {
        var stale = new TestFile(Short.Path, Short.GetText() + "More.\n");
        var assembly = CompiledAssembly.Load(ProjectOf(Long, Short).Compile(), TestResource.Of(ProjectOf(Long, stale)).Resource);

        var exception = Assert.Throws<InvalidOperationException>(() => assembly.Articles.Single(article => article.Slug == "short").Source);
        Assert.Equal("The text of articles in Demo does not match their compiled tables; rebuild the project.", exception.Message);
    }

    [Fact]
    public void An_article_that_the_resource_lacks_is_an_error()
    {
        var assembly = CompiledAssembly.Load(ProjectOf(Long, Short).Compile(), TestResource.Of(ProjectOf(Long)).Resource);

        var exception = Assert.Throws<InvalidOperationException>(() => assembly.Articles.Single(article => article.Slug == "short").Source);
        Assert.Equal("The text of articles in Demo does not match their compiled tables; rebuild the project.", exception.Message);
    }

    [Fact]
    public void No_resource_is_an_error()
    {
        var assembly = ProjectOf(Long, Short).Load();

        var exception = Assert.Throws<InvalidOperationException>(() => assembly.Articles.Single(article => article.Slug == "short").Source);
        Assert.Equal("The text of articles in Demo is missing from its resource; rebuild the project.", exception.Message);
    }

    [Fact]
    public void Little_text_stays_a_literal() =>
        Assert.Contains("The end of “it”.\n", Project.Of(Short).GenerateFiles()["Seeds.short.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void Much_text_stays_a_literal_where_the_build_wrote_no_resource() =>
        Assert.DoesNotContain("ReadText", Project.Of(Long, Short).GenerateFiles()["Seeds.short.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void An_edit_prints_its_article_and_the_index()
    {
        var project = ProjectOf(Long, Short);
        var compilation = project.Compilation;
        var edited = new TestFile(Short.Path, "A short story\n\nThe very end.\n");
        var result = project.NewDriver().RunGenerators(compilation).ReplaceAdditionalText(Short, edited)
            .RunGenerators(compilation).GetRunResult();

        Assert.Equal(1, Steps.Reasons(result, TrackingNames.Content).Count(reason => reason == Modified));
        Assert.Equal([Unchanged], Steps.Reasons(result, TrackingNames.ContentPlan));
        // The index says the hashes of all content.
        Assert.Equal(2, Steps.PrintedFiles(result));
    }

    private static Project ProjectOf(params TestFile[] files) =>
        Project.Of(files) with { Options = new TestOptions().Set("_GalleyTextResource", "true") };

    private static string PathOf(TestFile file) => RelativePath.Of("/project/", file.Path);
}
