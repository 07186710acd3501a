using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class ConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public void All_threads_see_the_same_objects() => AssertSame(Launch.Catalog, Objects);

    [Fact]
    public void All_threads_see_the_same_objects_of_Markdown() => AssertSame(Guide.Catalog, MarkdownObjects);

    private static void AssertSame(Func<TestCatalog> newCatalog, Func<TestCatalog, object[]> read)
    {
        for (int round = 0; round < 30; round++)
        {
            TestCatalog catalog = newCatalog();
            object[] expected = [];
            using var start = new Barrier(Threads);
            var seen = new object[Threads][];
            Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = read(catalog);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());
            expected = read(catalog);

            Assert.All(seen, objects =>
            {
                Assert.Equal(expected.Length, objects.Length);
                Assert.All(objects.Zip(expected), pair => Assert.Same(pair.Second, pair.First));
            });
        }
    }

    private static object[] Objects(TestCatalog catalog)
    {
        Assert.True(catalog.TryGetArticle(Launch.Slug, out Article? article));
        Entity kim = article.Mentions[0].Entity;
        return
        [
            article, article.Source, article.Headline, article.Deck!, article.Body, article.Body[0].Text, article.Mentions,
            article.Byline!.Authors[0].Person, article.Entities, kim, kim.Articles, kim.Mentions, kim.Aliases,
            catalog.Articles, catalog.GetEntities<Person>(), catalog.GetEntities<Entity>()[0],
        ];
    }

    private static object[] MarkdownObjects(TestCatalog catalog)
    {
        Article article = catalog.Articles[0];
        return
        [
            article, article.Headline, article.PlainText, article.Html, article.Excerpt, article.TableOfContents, article.Body,
            article.Body[0].Text, article.Links[0].Url, article.Links[1].Target!, article.Images, article.Paragraphs[0].Inlines[0],
        ];
    }
}
