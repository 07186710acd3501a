using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class ArticleCatalogTests
{
    private readonly TestCatalog _catalog = Launch.Catalog();

    [Theory]
    [InlineData("launch")]
    [InlineData("bare/minimum")]
    [InlineData("éclair")]
    public void Finds_an_article_by_its_slug(string slug)
    {
        Assert.True(_catalog.TryGetArticle(slug, out Article? article));
        Assert.Equal(slug, article.Slug);
        Assert.Same(article, _catalog.GetArticle(TestCatalog.Hash(slug)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Launch")]
    [InlineData("launch ")]
    [InlineData("bare\\minimum")]
    [InlineData("e\u0301clair")]
    [InlineData("\ud83d")]
    public void Finds_no_article_by_anything_else(string slug)
    {
        Assert.False(_catalog.TryGetArticle(slug, out Article? article));
        Assert.Null(article);
        Assert.Throws<KeyNotFoundException>(() => _catalog.GetArticle(TestCatalog.Hash(slug)));
    }

    [Fact]
    public void Compares_the_slug_itself_where_hashes_collide()
    {
        // The lookup says that the hash of "lunch" is that of the article "launch".
        var forged = new ForgedCatalog(new TestCatalog([Launch.Full()], Launch.Entities), "lunch");

        Assert.False(forged.TryGetArticle("lunch", out _));
        Assert.Equal("launch", forged.GetArticle(TestCatalog.Hash("lunch")).Slug);
    }

    [Fact]
    public void Finds_entities_by_id_and_type()
    {
        Assert.True(_catalog.TryGetEntity("person/kim-jong-un", out Person? person));
        Assert.Equal("Kim Jong Un", person.Name);
        Assert.True(_catalog.TryGetEntity("person/kim-jong-un", out Entity? entity));
        Assert.Same(person, entity);
        Assert.False(_catalog.TryGetEntity("person/kim-jong-un", out Place? place));
        Assert.Null(place);
        Assert.False(_catalog.TryGetEntity("person/nobody", out entity));
        Assert.Null(entity);
        Assert.False(_catalog.TryGetEntity("", out entity));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Equal("slug", Assert.Throws<ArgumentNullException>(() => _catalog.TryGetArticle(null!, out _)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => _catalog.TryGetEntity<Entity>(null!, out _)).ParamName);
    }

    [Fact]
    public void Gives_an_entity_only_as_what_it_is()
    {
        Assert.Throws<InvalidOperationException>(() => _catalog.GetPerson(0));
        Assert.Throws<InvalidOperationException>(() => _catalog.GetPlace(0));
        Assert.Throws<InvalidOperationException>(() => _catalog.GetOrganization(0));
        Assert.Throws<InvalidOperationException>(() => _catalog.GetEvent(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => _catalog.GetEvent(Launch.Entities.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => _catalog.GetEvent(-1));
    }

    [Fact]
    public void May_be_empty()
    {
        var empty = new TestCatalog([], []);

        Assert.Empty(empty.Articles);
        Assert.Equal("0 articles", empty.Articles.ToString());
        Assert.False(empty.TryGetArticle("launch", out _));
        Assert.False(empty.TryGetEntity("person/kim-jong-un", out Entity? _));
    }

    [Fact]
    public void Allocates_nothing_to_find_nothing()
    {
        Assert.False(_catalog.TryGetArticle("not/thére", out _));
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool found = _catalog.TryGetArticle("not/thére", out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.False(found);
    }

    [Fact]
    public void Holds_many_articles_in_many_shards()
    {
        ArticleWriter[] writers = [.. Enumerable.Range(0, 700).Select(Numbered)];
        EntityDraft[] entities = [.. Enumerable.Range(0, 300).Select(i => new EntityDraft($"person/p{i:000}", EntityKind.Person, $"Person {i}"))];
        var catalog = new TestCatalog(writers, entities, shards: 3);

        Assert.Equal(writers.Select(writer => writer.Slug).Order(StringComparer.Ordinal), catalog.Articles.Select(article => article.Slug));
        Assert.All(writers, writer =>
        {
            Article article = catalog.GetArticle(TestCatalog.Hash(writer.Slug));
            Assert.Equal(writer.Slug, article.Slug);
            Assert.Equal(writer.Text, article.Source);
            Assert.Equal(writer.Text, article.Headline);
            Assert.Equal(writer.Text, article.Lead);
        });
        Assert.All(entities, entity =>
        {
            Assert.True(catalog.TryGetEntity(entity.Id, out Person? person));
            Assert.Equal(entity.Name, person.Name);
        });

        static ArticleWriter Numbered(int i)
        {
            string text = $"№ {i} {new string('é', i % 40)}";
            var writer = new ArticleWriter($"n/{i}", text);
            writer.Head().Some().Part(text).None(5).Count(1).Count(0).Part(text).None(2);
            return writer;
        }
    }
}
