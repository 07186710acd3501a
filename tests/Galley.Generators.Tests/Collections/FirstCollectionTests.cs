using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>The user's own record is the schema: from a folder of files to typed objects.</summary>
public sealed class FirstCollectionTests
{
    private const string Code = """
        using System;
        using System.Collections.Immutable;
        using Galley;

        namespace Demo;

        /// <summary>A post.</summary>
        [ArticleCollection("posts/**/*.md", OrderBy = nameof(Published), Descending = true)]
        internal partial record Post(string Title, DateOnly Published, ImmutableArray<string> Tags, bool Featured = false, Post? Sequel = null)
        {
            public int Order { get; init; } = 7;

            public required string Author { get; init; }

            public Article? Content { get; init; }
        }

        static class Uses
        {
            public static string Show() => string.Join("; ", Describe(Post.HelloWorld), Describe(Post.SecondThoughts), Post.All.Count, Post.All[0].Title,
                Post.TryGet("hello-world", out var found) && ReferenceEquals(found, Post.HelloWorld) && Post.TryGet("posts/hello-world", out _),
                ReferenceEquals(Post.HelloWorld.Sequel!.Sequel, Post.HelloWorld), Post.HelloWorld.Content!.Slug);

            private static string Describe(Post post) =>
                $"{post.Title}|{post.Published:yyyy-MM-dd}|{string.Join(",", post.Tags)}|{post.Featured}|{post.Order}|{post.Author}|{post.Sequel?.Title}";

            public static string Text() => Post.HelloWorld.ToString();

            public static bool Equal() => Post.HelloWorld == (Post.HelloWorld with { }) && Post.HelloWorld != Post.SecondThoughts
                && Post.HelloWorld.GetHashCode() == (Post.HelloWorld with { }).GetHashCode();
        }
        """;

    private static readonly Project Project = new()
    {
        Code = Code,
        Files =
        [
            new TestFile(
                "/project/seeds/posts/hello-world.md",
                "---\ntitle: Hello, world\npublished: 2024-05-06\ntags: [news, c#]\nfeatured: true\nauthor: Jane Doe\nsequel: second-thoughts\n---\n\nSome text.\n"),
            new TestFile(
                "/project/seeds/posts/second-thoughts.md",
                "---\ntitle: Second thoughts\ndate: 2024-06-07\ntags: []\norder: 0x10\nauthor: John Roe\nsequel: posts/hello-world\n---\n\nMore text.\n"),
        ],
    };

    [Fact]
    public void Front_matter_becomes_objects() => Assert.Equal(
        "Hello, world|2024-05-06|news,c#|True|7|Jane Doe|Second thoughts; "
        + "Second thoughts|2024-06-07||False|16|John Roe|Hello, world; 2; Second thoughts; True; True; posts/hello-world",
        Project.Load().Call("Uses", "Show"));

    [Fact]
    public void Circles_of_references_have_text_and_equality()
    {
        var assembly = Project.Load();

        Assert.StartsWith("Post { Title = Hello, world, Published = ", (string?)assembly.Call("Uses", "Text"));
        Assert.Contains(", Sequel = posts/second-thoughts, ", (string?)assembly.Call("Uses", "Text"));
        Assert.Equal(true, assembly.Call("Uses", "Equal"));
    }

    [Fact]
    public void Values_stand_in_the_files_of_articles_where_there_are_collections()
    {
        var files = Project.GenerateFiles();
        var without = (Project with { Code = "" }).GenerateFiles();

        Assert.Contains("Values => \"0", files["Seeds.posts.hello-world.g.cs"], StringComparison.Ordinal);
        Assert.Contains("GetValues(int shard)", files["Articles.g.cs"], StringComparison.Ordinal);
        Assert.All(without.Values, file => Assert.DoesNotContain("Values", file, StringComparison.Ordinal));
    }

    [Fact]
    public void Editors_get_no_values()
    {
        var project = Project with { Options = new TestOptions().Set("DesignTimeBuild", "true") };

        Assert.Contains("Values => \"\"u8", project.GenerateFiles()["Seeds.posts.hello-world.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_as_expected() => Snapshot.Match(
        Project.GenerateFiles()["Collections.Demo.Post.g.cs"], "Collections.Post.g.cs");
}
