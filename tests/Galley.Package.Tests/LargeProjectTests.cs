using System.Globalization;
using System.Text;

using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>More articles than literals bear: their text lies in a resource, and accessors in files that they share.</summary>
[Collection(PackagesCollection.Name)]
public sealed class LargeProjectTests
{
    private const int Count = 260;

    private readonly Consumer _large;

    public LargeProjectTests(PackageFeed feed)
    {
        _large = feed.Consumer("large");
        _large.Project(
            "Large.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"
            + "<GalleyEntities>Declared</GalleyEntities><CscEnvironment>A_B=1</CscEnvironment>");
        _large.Write("Program.cs", """
            using System;
            using System.Linq;
            using Large;

            Console.WriteLine($"{Post.All.Count} {Post._123.Title} {Post._123.Content.Paragraphs.Count} {Articles.Posts042.Headline} {Articles.All.Sum(article => article.Paragraphs.Count)}");

            namespace Large
            {
                [Galley.ArticleCollection("posts/*.md")]
                internal partial record Post(string Title, Galley.Article Content);
            }
            """);

        var paragraphs = new StringBuilder();
        for (var i = 0; i < 160; i++)
        {
            paragraphs.Append("\nThe city opened its new bridge over the river after nine years of work, and thousands came to walk across it.\n");
        }

        for (var i = 0; i < Count; i++)
        {
            var name = i.ToString("D3", CultureInfo.InvariantCulture);
            _large.Write($"seeds/posts/{name}.md", $"---\ntitle: Story {name}\n---\n{paragraphs}");
        }
    }

    [Fact]
    public void Articles_beyond_what_literals_bear_are_compiled_from_a_resource()
    {
        _large.Build();

        Assert.True(new FileInfo(_large.PathOf("obj/Debug/net10.0/galley.text")).Length > 4 * 1024 * 1024);
        Assert.Equal([$"{Count} Story 123 160 Story 042 {Count * 160}"], _large.Run("bin/Debug/net10.0/Large.dll"));
    }

    [Fact]
    public void A_compiler_of_one_build_takes_no_profiles_and_keeps_what_the_project_sets()
    {
        _large.Dotnet("restore").Succeeded();
        string Environment(params string[] arguments) =>
            _large.Dotnet(["msbuild", "-nologo", "-t:_GalleyCompile", "-getProperty:CscEnvironment", .. arguments]).Succeeded().Output.Trim();

        Assert.Equal("A_B=1;DOTNET_TieredPGO=0;DOTNET_gcConcurrent=0", Environment());
        Assert.Equal("A_B=1;DOTNET_gcConcurrent=0", Environment("-p:DOTNET_TieredPGO=1"));
        Assert.Equal("A_B=1;DOTNET_TieredPGO=0", Environment("-p:DOTNET_gcConcurrent=1"));
        Assert.Equal("A_B=1", Environment("-p:GalleyArticleGlobs=seeds/posts/00*.md"));
    }
}
