using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

/// <summary>Backlinks and translations, from a table of positions: 0 is "a", 1 "b", 2 "c".</summary>
public class RelationTests
{
    private static byte[] Written => new TableWriter()
        .Number(6)
        .Number(2)
        .Number(0).Number(2).Number(1).Number(1)
        .Number(2).Number(1).Number(0)
        .Number(1)
        .Number(1).Number(2).Signed(2).Signed(-1)
        .ToArray();

    [Fact]
    public void Reads_who_links_to_whom()
    {
        TestCatalog catalog = Catalog(Written);

        Assert.Equal(["b", "c"], Slugs(catalog.Articles[0].Backlinks));
        Assert.Empty(catalog.Articles[1].Backlinks);
        Assert.Equal(["a"], Slugs(catalog.Articles[2].Backlinks));
        Assert.Same(catalog.Articles[0].Backlinks, catalog.Articles[0].Backlinks);
        Assert.Same(catalog.Articles[1], catalog.Articles[0].Backlinks[0]);
    }

    [Fact]
    public void Reads_translations()
    {
        TestCatalog catalog = Catalog(Written);

        Assert.Equal(["a"], Slugs(catalog.Articles[0].Translations));
        Assert.Equal(["c", "b"], Slugs(catalog.Articles[1].Translations));
        Assert.Same(catalog.Articles[2], catalog.Articles[1].TranslationOf);
        Assert.Null(catalog.Articles[2].TranslationOf);
        Assert.Null(catalog.Articles[0].TranslationOf);
    }

    [Fact]
    public void A_catalog_without_relations_has_none()
    {
        Article article = Catalog([]).Articles[0];

        Assert.Empty(article.Backlinks);
        Assert.Same(article, Assert.Single(article.Translations));
        Assert.Same(article, article.In("de"));
    }

    [Fact]
    public void Another_version_is_an_error() => Assert.Throws<InvalidOperationException>(
        () => Catalog(new TableWriter().Number(99).Number(0).Number(0).ToArray()).Articles[0].Backlinks);

    [Fact]
    public void Damage_is_an_error_and_never_another_exception()
    {
        byte[] whole = Written;
        for (int i = 0; i < whole.Length; i++)
        {
            foreach (byte digit in "-0Zz!"u8)
            {
                byte[] damaged = [.. whole];
                damaged[i] = digit;
                ReadAll(Catalog(damaged));
            }

            TestCatalog cut = Catalog(whole[..i]);
            if (i > 0)
            {
                Assert.Throws<InvalidOperationException>(() => cut.Articles[0].Backlinks);
            }
        }
    }

    private static void ReadAll(TestCatalog catalog)
    {
        try
        {
            foreach (Article article in catalog.Articles)
            {
                Assert.All(article.Backlinks.Concat(article.Translations), Assert.NotNull);
            }
        }
        catch (InvalidOperationException exception)
        {
            Assert.Equal(typeof(InvalidOperationException), exception.GetType());
        }
    }

    private static IEnumerable<string> Slugs(IEnumerable<Article> articles) => articles.Select(article => article.Slug);

    private static TestCatalog Catalog(byte[] relations) =>
        new([Article("a"), Article("b"), Article("c")], []) { RelationBytes = relations };

    private static ArticleWriter Article(string slug)
    {
        ArticleWriter writer = new ArticleWriter(slug, "Text.\n").Head();
        writer.None(6);
        writer.Number(0).Number(0).Number(0);
        return writer;
    }
}
