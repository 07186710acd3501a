using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>Articles in several languages, by the names of their files.</summary>
public sealed class TranslationTests
{
    private static readonly CompiledAssembly Assembly = Project.Of(
        Story("post.txt"),
        Story("post.de.txt"),
        Story("post.de-AT.txt"),
        Story("post.zh-Hant.txt", "slug: chinese"),
        Story("posts/hello.txt", "language: en"),
        Story("posts/hello.pt-BR.txt"),
        Story("posts/hello.nb.txt", "language: nb-NO"),
        Story("lonely.fr.txt"),
        Story("alone.txt"),
        Story("notes.v2.txt")).Load();

    [Theory]
    [InlineData("Post", "post", null)]
    [InlineData("DePost", "de/post", "de")]
    [InlineData("DeAtPost", "de-at/post", "de-AT")]
    [InlineData("Chinese", "chinese", "zh-Hant")]
    [InlineData("PostsHello", "posts/hello", "en")]
    [InlineData("PtBrPostsHello", "pt-br/posts/hello", "pt-BR")]
    [InlineData("NbPostsHello", "nb/posts/hello", "nb-NO")]
    [InlineData("FrLonely", "fr/lonely", "fr")]
    [InlineData("Notesv2", "notesv2", null)]
    public void The_name_gives_slug_and_language(string member, string slug, string? language)
    {
        var article = Assembly.Article(member);
        Assert.Equal((slug, language), (article.Slug, article.Language));
    }

    [Theory]
    [InlineData("Post", "post de/post de-at/post chinese")]
    [InlineData("Chinese", "post de/post de-at/post chinese")]
    [InlineData("NbPostsHello", "posts/hello nb/posts/hello pt-br/posts/hello")]
    [InlineData("FrLonely", "fr/lonely")]
    [InlineData("Alone", "alone")]
    public void Translations_are_the_base_and_then_the_variants(string member, string slugs) =>
        Assert.Equal(slugs.Split(' '), Assembly.Article(member).Translations.Select(article => article.Slug));

    [Theory]
    [InlineData("Post", null)]
    [InlineData("DePost", "post")]
    [InlineData("Chinese", "post")]
    [InlineData("FrLonely", null)]
    [InlineData("Alone", null)]
    public void A_variant_knows_its_base(string member, string? slug) => Assert.Equal(slug, Assembly.Article(member).TranslationOf?.Slug);

    [Theory]
    [InlineData("Post", "de", "de/post")]
    [InlineData("Post", "DE-at", "de-at/post")]
    [InlineData("Post", "de-AT-1996", "de-at/post")]
    [InlineData("Post", "de-CH", "de/post")]
    [InlineData("Post", "zh-Hant-TW", "chinese")]
    [InlineData("Post", "zh-Hant-x-classic", "chinese")]
    [InlineData("Post", "zh", "post")]
    [InlineData("Post", "fr", "post")]
    [InlineData("DePost", "fr", "post")]
    [InlineData("DePost", "", "post")]
    [InlineData("DePost", "de", "de/post")]
    [InlineData("NbPostsHello", "en-GB", "posts/hello")]
    [InlineData("PostsHello", "nb-NO", "nb/posts/hello")]
    [InlineData("FrLonely", "de", "fr/lonely")]
    [InlineData("Alone", "de", "alone")]
    public void A_language_is_looked_up_and_falls_back(string member, string language, string slug) =>
        Assert.Equal(slug, Assembly.Article(member).In(language).Slug);

    [Fact]
    public void No_language_is_an_error() => Assert.Throws<ArgumentNullException>(() => Assembly.Article("Post").In(null!));

    [Fact]
    public void The_same_articles_are_the_same_objects() =>
        Assert.Same(Assembly.Article("DePost"), Assembly.Article("Post").In("de"));

    private static TestFile Story(string name, string frontMatter = "title: a") =>
        new($"/project/seeds/{name}", $"---\n{frontMatter}\n---\nHeadline of {name}\n\nText.\n");
}
