using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class NewswireHtmlTests
{
    [Fact]
    public void Paragraphs_and_subheads_are_set_in_tags()
    {
        Article article = Launch.Catalog().Articles[1];

        Assert.Equal(
            """
            <p>WASHINGTON/ZÜRICH, Switzerland, Feb 20 (Reuters) - 🚀 Kim met Trump in Zürich.</p>
            <h2>THE VIETNAMESE VIEW</h2>
            <p>Kim said 𝒳 agreed with Kim Jong Un.</p>
            <p>(Reporting by Steve Holland in Washington and Zoë Martín; Editing by Jane Roe)</p>
            <p>___ John Doe contributed to this report.</p>

            """,
            article.Html);
        Assert.Equal(article.Html, Encoding.UTF8.GetString(article.HtmlUtf8));
        Assert.Equal("", Launch.Catalog().Articles[0].Html);
    }

    [Fact]
    public void Nothing_in_the_text_is_a_tag()
    {
        const string text = "<script>alert(\"1\") && '2'</script>";
        var writer = new ArticleWriter("story", text);
        writer.Head().None(6).Count(1).Count(0).Part(text).None(2);

        Assert.Equal(
            "<p>&lt;script&gt;alert(&quot;1&quot;) &amp;&amp; '2'&lt;/script&gt;</p>\n",
            new TestCatalog([writer], []).Articles[0].Html);
    }

    [Fact]
    public void Newswire_reads_as_it_stands()
    {
        Article article = Launch.Catalog().Articles[1];

        Assert.Equal(ArticleFormat.Newswire, article.Format);
        Assert.Equal(12, article.WordCount);
        Assert.Equal(new TimeSpan(0, 1, 15), article.ReadingTime);
        Assert.Same(article.Source, article.PlainText);
        Assert.True(article.SourceUtf8 == article.PlainTextUtf8);
        Assert.All(article.Body, block => Assert.Equal(block.Span, block.TextSpan));
        Assert.Empty(article.Links);
        Assert.Empty(article.Headings[0].Id);
        Assert.Equal("THE VIETNAMESE VIEW", Assert.Single(article.TableOfContents).ToString());
    }
}
