using System.Collections;

using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class ArticleListTests
{
    private readonly ArticleList _articles = Launch.Catalog().Articles;

    [Fact]
    public void Is_in_the_ordinal_order_of_slugs()
    {
        Assert.Equal(3, _articles.Count);
        Assert.Equal(["bare/minimum", "launch", "éclair"], _articles.Select(article => article.Slug));
        Assert.Equal(["bare/minimum", "launch", "éclair"], ((IEnumerable)_articles).Cast<Article>().Select(article => article.Slug));
        Assert.Equal("3 articles", _articles.ToString());
    }

    [Fact]
    public void Gives_the_same_article_each_time()
    {
        Assert.Same(_articles[1], _articles[1]);
        Assert.Same(_articles[1], _articles.ElementAt(1));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _articles[3]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => _articles[-1]).ParamName);
    }

    [Fact]
    public void Shows_its_articles_in_the_debugger() => Assert.Equal(_articles, new ArticleListDebugView(_articles).Items);
}
