using System.Globalization;

using Galley.Generators.Tests.Analysis;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>Large collections, many threads, several collections over one article.</summary>
public sealed class ManyEntriesTests
{
    private const int Count = 2000;

    private const string Code = """
        using System.Linq;
        using System.Threading;
        using Galley;

        [ArticleCollection("posts/**/*.md", OrderBy = nameof(Order), Descending = true)]
        internal partial record Post(string Title, int Order, Post? Next = null)
        {
            private static int _made;

            public int Number { get; } = Interlocked.Increment(ref _made);

            public static int Made => _made;
        }

        static class Uses
        {
            public static string Order() => $"{Post.All.Count} {Post.All[0].Order} {Post.All[^1].Order} {Post.All.Zip(Post.All.Skip(1)).All(pair => pair.First.Order > pair.Second.Order)}";

            public static string Parallel()
            {
                var seen = new Post[16, Post.All.Count];
                System.Threading.Tasks.Parallel.For(0, 16 * Post.All.Count, i =>
                {
                    int thread = i % 16, entry = i / 16;
                    var post = thread % 2 == 0 ? Post.All[entry] : Post.All[Post.All.Count - 1 - entry];
                    seen[thread, thread % 2 == 0 ? entry : Post.All.Count - 1 - entry] = post.Next!.Next!.Title.Length > 0 ? post : post;
                });
                var isOne = Enumerable.Range(0, Post.All.Count).All(entry => Enumerable.Range(0, 16).All(thread => ReferenceEquals(seen[thread, entry], Post.All[entry])));
                return $"{isOne} {Post.Made} {Post.All.All(post => Post.TryGet(post.Title, out var found) && ReferenceEquals(found, post))}";
            }
        }
        """;

    [Fact]
    public void Two_thousand_entries_are_sorted_and_made_once_each_on_any_thread()
    {
        var project = new Project { Code = Code, Files = [.. Enumerable.Range(0, Count).Select(File)] };
        var assembly = project.Load();

        Assert.Equal($"True {Count} True", assembly.Call("Uses", "Parallel"));
        Assert.Equal($"{Count} {Count - 1} 0 True", assembly.Call("Uses", "Order"));
    }

    [Fact]
    public void One_article_is_an_entry_of_each_of_its_collections_and_of_one_only_once()
    {
        var assembly = new Project
        {
            Code = """
                [Galley.ArticleCollection("posts/*.md", "**/a.md")]
                internal partial record Post(string Title, Page? Other = null);
                [Galley.ArticleCollection("*.md", "posts/**", "**/*.md")]
                internal partial record Page(string Title, Post? Other = null);
                static class Uses { public static string Show() => $"{Post.All.Count} {Page.All.Count} {Post.A.Other!.Title} {Page.A.Other!.Title}"; }
                """,
            Files = [new TestFile("/project/seeds/posts/a.md", "---\ntitle: A\nother: posts/a\n---\n\nText.\n")],
        }.Load();

        Assert.Equal("1 1 A A", assembly.Call("Uses", "Show"));
    }

    [Theory]
    [InlineData("include", "a b a")]
    [InlineData("exclude", "a")]
    public void Drafts_that_are_left_out_are_no_entries(string drafts, string expected)
    {
        var assembly = new Project
        {
            Options = new TestOptions().Set("GalleyDrafts", drafts),
            Code = """
                using System.Linq;
                [Galley.ArticleCollection("*.md")]
                internal partial record Post(string Title, Post? Next = null, bool Draft = false);
                static class Uses { public static string Show() => string.Join(" ", Post.All.Select(post => post.Title).Concat(Post.All.Where(post => post.Next != null).Select(post => post.Next!.Title))); }
                """,
            Files = [new TestFile("/project/seeds/a.md", "---\ntitle: a\n---\n\nText.\n"), new TestFile("/project/seeds/b.md", "---\ntitle: b\ndraft: true\nnext: a\n---\n\nText.\n")],
        }.Load();

        Assert.Equal(expected, assembly.Call("Uses", "Show"));
    }

    [Fact]
    public async Task A_published_entry_refers_to_no_draft() => await new MarkedProject
    {
        Code = "[Galley.ArticleCollection(\"posts/*.md\")] internal partial record Post(string Title, Post? Next = null);",
    }
        .Add(
            "seeds/posts/a.md", "---\ntitle: a\nnext: ⟦b⟧\n---\n\nText.\n",
            "error GAL4007: 'seeds/posts/b.md' is a draft, so no published article can refer to it. Publish it, or take the reference out.")
        .Add("seeds/posts/b.md", "---\ntitle: b\ndraft: true\nnext: c\n---\n\nText.\n")
        .Add("seeds/posts/c.md", "---\ntitle: c\ndraft: true\nnext: a\n---\n\nText.\n")
        .AssertAsync();

    [Fact]
    public void A_short_name_of_two_is_that_of_the_first_slug() => Assert.Equal(
        "x/a",
        new Project
        {
            Code = """
                [Galley.ArticleCollection("x/*.md", "y/*.md", OrderBy = nameof(Title), Descending = true)]
                internal partial record Post(string Title, Galley.Article Content);
                static class Uses { public static string Show() => Post.TryGet("a", out var post) ? post.Content.Slug : ""; }
                """,
            Files = [new TestFile("/project/seeds/x/a.md", "---\ntitle: a\n---\n\nText.\n"), new TestFile("/project/seeds/y/a.md", "---\ntitle: b\n---\n\nText.\n")],
        }.Load().Call("Uses", "Show"));

    private static TestFile File(int number)
    {
        var name = number.ToString("D4", CultureInfo.InvariantCulture);
        var next = ((number + 1) % Count).ToString("D4", CultureInfo.InvariantCulture);

        // The order of the names is not that of the numbers.
        var order = (number * 7919) % Count;
        return new TestFile(
            $"/project/seeds/posts/{name}.md",
            $"---\ntitle: \"{name}\"\norder: {order.ToString(CultureInfo.InvariantCulture)}\nnext: \"{next}\"\n---\n\nText.\n");
    }
}
