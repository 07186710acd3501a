using Galley.Generators.Tests.Analysis;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>Entries in several languages: lists hold the bases, and the variants are found from them.</summary>
public sealed class CollectionLanguageTests
{
    private const string Code = """
        using System.Linq;
        using Galley;

        [ArticleCollection("posts/*.md", OrderBy = nameof(Order))]
        internal partial record Post(string Title, int Order, Post? Sequel = null);

        static class Uses
        {
            public static string All() => string.Join(" ", Post.All.Select(post => post.Title));

            public static string In(string slug, string language) => Get(slug).In(language).Title;

            public static string? Sequel(string slug) => Get(slug).Sequel?.Title;

            public static string Members() => string.Join(" ", Post.Hello.Title, Post.DeHello.Title, Post.FrLonely.Title);

            public static bool Same() => ReferenceEquals(Post.Hello.In("de"), Post.DeHello) && ReferenceEquals(Post.Hello.In("en"), Post.Hello);

            public static bool Copy() { var copy = Post.Hello with { Order = 9 }; return ReferenceEquals(copy.In("de"), copy); }

            public static bool Has(string slug) => Post.TryGet(slug, out _);

            private static Post Get(string slug) => Post.TryGet(slug, out var post) ? post : throw new System.ArgumentException(slug);
        }
        """;

    private static readonly CompiledAssembly Assembly = new Project
    {
        Code = Code,
        Files =
        [
            Post("hello", 2, "next"),
            Post("hello.de", 1, "next"),
            Post("hello.de-AT", 1, "posts/next"),
            Post("hello.fr", 1, "next", "slug: bonjour"),
            Post("next", 1, "hello"),
            Post("next.de", 9, "hello", "language: de-CH"),
            Post("next.it", 9, "de/hello"),
            Post("lonely.fr", 3, "hello"),
            new TestFile("/project/seeds/hello.md", "# Elsewhere\n\nText.\n"),
        ],
    }.Load();

    [Fact]
    public void The_list_holds_the_bases_in_order() => Assert.Equal("next hello lonely.fr", Assembly.Call("Uses", "All"));

    [Fact]
    public void Variants_are_members_too() => Assert.Equal("hello hello.de lonely.fr", Assembly.Call("Uses", "Members"));

    [Theory]
    [InlineData("hello", "de", "hello.de")]
    [InlineData("hello", "de-CH", "hello.de")]
    [InlineData("hello", "DE-at", "hello.de-AT")]
    [InlineData("hello", "fr", "hello.fr")]
    [InlineData("hello", "es", "hello")]
    [InlineData("de/hello", "fr-CA", "hello.fr")]
    [InlineData("de/hello", "es", "hello")]
    [InlineData("bonjour", "de", "hello.de")]
    [InlineData("next", "de-CH", "next.de")]
    [InlineData("fr/lonely", "de", "lonely.fr")]
    public void An_entry_is_found_in_another_language(string slug, string language, string title) =>
        Assert.Equal(title, Assembly.Call("Uses", "In", slug, language));

    [Fact]
    public void There_is_one_object_for_each() => Assert.Equal(true, Assembly.Call("Uses", "Same"));

    [Fact]
    public void A_changed_copy_stays_as_it_is() => Assert.Equal(true, Assembly.Call("Uses", "Copy"));

    [Theory]
    [InlineData("hello", true)]
    [InlineData("posts/hello", true)]
    [InlineData("de/posts/hello", true)]
    [InlineData("de/hello", true)]
    [InlineData("de-at/hello", true)]
    [InlineData("bonjour", true)]
    [InlineData("fr/hello", false)]
    [InlineData("es/hello", false)]
    [InlineData("de/", false)]
    [InlineData("", false)]
    public void Variants_have_slugs(string slug, bool isThere) => Assert.Equal(isThere, Assembly.Call("Uses", "Has", slug));

    [Theory]
    [InlineData("hello", "next")]
    [InlineData("next", "hello")]
    [InlineData("de/hello", "next.de")]
    [InlineData("de/next", "hello.de")]
    [InlineData("de-at/hello", "next")]
    [InlineData("bonjour", "next")]
    [InlineData("it/next", "hello.de")]
    [InlineData("fr/lonely", "hello.fr")]
    public void References_stay_in_the_language_where_they_can(string slug, string title) =>
        Assert.Equal(title, Assembly.Call("Uses", "Sequel", slug));

    [Fact]
    public void A_member_of_that_name_keeps_it()
    {
        var assembly = new Project
        {
            Code = """
                [Galley.ArticleCollection("posts/*.md")]
                internal partial record Post(string Title, string In);
                static class Uses { public static string Show() => Post.Hello.In2("de").Title + Post.Hello.In; }
                """,
            Files = [Written("hello", "in: Rome"), Written("hello.de", "in: Rom")],
        }.Load();

        Assert.Equal("hello.deRome", assembly.Call("Uses", "Show"));
    }

    [Fact]
    public async Task A_circle_of_one_language_is_found() => await new MarkedProject
    {
        Code = "[Galley.ArticleCollection(\"posts/*.md\")] internal partial class Post(Post? next) { public Post? Next() => next; }",
    }
        .Add("seeds/posts/a.md", "---\ntitle: A\n---\n\nText.\n")
        .Add("seeds/posts/b.md", "---\ntitle: B\nnext: a\n---\n\nText.\n")
        .Add(
            "seeds/posts/a.de.md", "---\ntitle: A\nnext: ⟦b⟧\n---\n\nText.\n",
            "error GAL4012: The entries refer to each other in a circle that no constructor can close: 'de/posts/a', 'de/posts/b', 'de/posts/a'. Give the parameter 'next' of 'Post' a property that can be set.")
        .Add("seeds/posts/b.de.md", "---\ntitle: B\nnext: a\n---\n\nText.\n")
        .AssertAsync();

    private static TestFile Post(string name, int order, string sequel, string more = "") => Written(name, $"order: {order}\nsequel: {sequel}\n{more}");

    private static TestFile Written(string name, string keys) => new($"/project/seeds/posts/{name}.md", $"---\ntitle: {name}\n{keys}\n---\n\nText.\n");
}
