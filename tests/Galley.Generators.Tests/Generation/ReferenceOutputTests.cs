using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Generation;

/// <summary>What programs see of links between articles, and what an edit of one prints again.</summary>
public sealed class ReferenceOutputTests
{
    private static readonly TestFile Hello = new(
        "/project/seeds/posts/hello.md",
        "# Hello\n\nSee [the bridge](../bridge.md#the-opening), [itself](hello.md), [wire](../wire.txt) and\n[data](../data/a%C2%A0b.csv#row-1).\n\n![A bridge](../img/bridge.png \"Big\")\n");

    private static readonly TestFile Bridge = new(
        "/project/seeds/bridge.md", "---\nslug: city/мост\n---\n# Bridge\n\n[Twice](posts/hello.md), [again](slug:posts/hello#x).\n\n## The opening\n\nIt opened.\n");

    private static readonly TestFile Wire = new("/project/seeds/wire.txt", "Wire story\n\nIt came.\n");

    [Fact]
    public void Html_points_at_slugs_and_files()
    {
        var html = Load(new TestOptions()).Article("PostsHello").Html;

        Assert.Contains("<a href=\"/city/%D0%BC%D0%BE%D1%81%D1%82#the-opening\">the bridge</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/posts/hello\">itself</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/wire\">wire</a>", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/data/a%C2%A0b.csv#row-1\">data</a>", html, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/img/bridge.png\" width=\"640\" height=\"480\" alt=\"A bridge\" title=\"Big\" />", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/blog/{slug}/", "https://cdn.example.org/{path}", "/blog/wire/", "https://cdn.example.org/img/bridge.png")]
    [InlineData("https://example.org/{slug}.html", "{url}", "https://example.org/wire.html", "../img/bridge.png")]
    [InlineData("#/{slug}", "files/{path}?v=1&w=2", "#/wire", "files/img/bridge.png?v=1&amp;w=2")]
    [InlineData("javascript:{slug}", "no place", "/wire", "/img/bridge.png")]
    public void The_project_says_what_addresses_look_like(string link, string asset, string wire, string image)
    {
        var html = Load(new TestOptions().SetEncoded("_GalleyEncodedLinkFormat", link).SetEncoded("_GalleyEncodedAssetFormat", asset))
            .Article("PostsHello").Html;

        Assert.Contains($"<a href=\"{wire}\">wire</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"{image}\" width", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_know_their_articles_and_images_their_size()
    {
        var assembly = Load(new TestOptions());
        var hello = assembly.Article("PostsHello");

        Assert.Equal(["city/мост", "posts/hello", "wire", null], hello.Links.Select(link => link.Target?.Slug));
        Assert.Equal(["the-opening", null, null, "row-1"], hello.Links.Select(link => link.Fragment));
        Assert.Same(assembly.Article("Wire"), hello.Links[2].Target);
        var image = Assert.Single(hello.Images);
        Assert.Equal(("seeds/img/bridge.png", 640, 480), (image.Path, image.Width, image.Height));
    }

    [Fact]
    public void Backlinks_are_each_article_once_and_never_the_article_itself()
    {
        var assembly = Load(new TestOptions());

        Assert.Equal(["city/мост"], assembly.Article("PostsHello").Backlinks.Select(article => article.Slug));
        Assert.Equal(["posts/hello"], assembly.Article("CityМост").Backlinks.Select(article => article.Slug));
        Assert.Same(assembly.Article("PostsHello"), Assert.Single(assembly.Article("Wire").Backlinks));
        Assert.Empty(CompiledAssembly.Load(Project.Of(Wire).Compile()).Article("Wire").Backlinks);
    }

    [Fact]
    public void A_variant_links_to_variants()
    {
        var assembly = Project.Of(
            new TestFile("/project/seeds/a.de.md", "# A\n\n[b](b.md) [c](c.md) [d](slug:b)\n"),
            new TestFile("/project/seeds/b.md", "# B\n\nText.\n"),
            new TestFile("/project/seeds/b.de.md", "# B\n\nText.\n"),
            new TestFile("/project/seeds/c.md", "# C\n\nText.\n")).Load();

        Assert.Equal(["de/b", "c", "b"], assembly.Article("DeA").Links.Select(link => link.Target!.Slug));
        Assert.Contains("<a href=\"/de/b\">b</a>", assembly.Article("DeA").Html, StringComparison.Ordinal);
        Assert.Equal(["de/a"], assembly.Article("DeB").Backlinks.Select(article => article.Slug));
    }

    [Fact]
    public void Many_backlinks_are_found()
    {
        var files = Enumerable.Range(0, 300)
            .Select(i => new TestFile($"/project/seeds/{i:d3}.md", $"# Story {i}\n\n[a]({(i * 7 + 1) % 300:d3}.md) [b]({(i + 150) % 300:d3}.md)\n"))
            .ToArray();
        var articles = Project.Of(files).Load().Articles;

        foreach (var article in articles)
        {
            Assert.Equal(
                articles.Where(other => other != article && other.Links.Any(link => link.Target == article)).Select(other => other.Slug),
                article.Backlinks.Select(other => other.Slug));
        }
    }

    [Fact]
    public void An_edit_that_changes_no_link_prints_one_file()
    {
        var result = Edit(Bridge, Bridge.GetText() + "\nMore [of it](posts/hello.md#top).\n");

        Assert.All(Steps.Reasons(result, TrackingNames.Summary), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Catalog));
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_new_link_prints_its_article_and_the_index()
    {
        var result = Edit(Bridge, Bridge.GetText() + "\n[Wire](wire.txt).\n");

        Assert.Equal([Modified], Steps.Reasons(result, TrackingNames.Catalog));
        Assert.Equal(["Articles.g.cs", "Seeds.city.____-….g.cs"], Printed(result));
    }

    [Fact]
    public void A_new_slug_prints_those_who_link_to_it()
    {
        var result = Edit(Wire, "---\nslug: telegraph\n---\n" + Wire.GetText());

        Assert.Equal(["Articles.g.cs", "Seeds.posts.hello.g.cs", "Seeds.telegraph.g.cs"], Printed(result));
    }

    [Fact]
    public void A_new_image_prints_nothing_and_a_new_size_prints_its_article()
    {
        Assert.Equal(0, Steps.PrintedFiles(WithAssets("seeds/img/bridge.png 640 480", "seeds/data/a\u00A0b.csv", "seeds/img/other.png 1 1")));
        Assert.Equal(1, Steps.PrintedFiles(WithAssets("seeds/img/bridge.png 641 480", "seeds/data/a\u00A0b.csv")));
    }

    // A name with other letters ends in a hash.
    private static IEnumerable<string> Printed(GeneratorDriverRunResult result)
    {
        var before = ProjectWith(new TestOptions()).GenerateFiles();
        return result.Results.Single().GeneratedSources
            .Where(file => !before.TryGetValue(file.HintName, out var text) || text != file.SourceText.ToString())
            .Select(file => file.HintName.StartsWith("Seeds.city.____-", StringComparison.Ordinal) ? "Seeds.city.____-….g.cs" : file.HintName)
            .Order(StringComparer.Ordinal);
    }

    private static GeneratorDriverRunResult Edit(TestFile file, string text)
    {
        var project = ProjectWith(new TestOptions());
        var compilation = project.Compilation;
        return project.NewDriver().RunGenerators(compilation)
            .ReplaceAdditionalText(project.Files.Single(known => known.Path == file.Path), new TestFile(file.Path, text))
            .RunGenerators(compilation).GetRunResult();
    }

    private static GeneratorDriverRunResult WithAssets(params string[] assets)
    {
        var project = ProjectWith(new TestOptions());
        var compilation = project.Compilation;
        return project.NewDriver().RunGenerators(compilation)
            .WithUpdatedAnalyzerConfigOptions(new TestOptions().SetAssets(assets))
            .RunGenerators(compilation).GetRunResult();
    }

    private static Project ProjectWith(TestOptions options) => Project.Of(Hello, Bridge, Wire) with
    {
        Options = options.SetAssets("seeds/img/bridge.png 640 480", "seeds/data/a\u00A0b.csv"),
    };

    private static CompiledAssembly Load(TestOptions options) => ProjectWith(options).Load();
}
