using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class ArticlePartTests
{
    private readonly Article _article = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

    [Fact]
    public void Of_any_type_has_the_text_at_its_span_and_the_same_in_utf8()
    {
        ArticlePart[] parts =
        [
            .. _article.Body, .. _article.Mentions, .. _article.Credits, .. _article.Byline!.Authors, .. _article.Dateline!.Cities,
            _article.Timestamp!, _article.Caption!, _article.Caption!.Credit!, _article.Byline, _article.Dateline,
            _article.CreditLine!, _article.ContributionLine!,
        ];

        Assert.Equal(26, parts.Length);
        Assert.All(parts, part =>
        {
            Assert.NotEqual("", part.Text);
            Assert.Equal(_article[part.Span], part.Text);
            Assert.Equal(part.Text, Encoding.UTF8.GetString(part.TextUtf8));
            Assert.Same(_article, part.Article);
        });
    }

    [Fact]
    public void Gives_its_bytes_without_a_copy()
    {
        Paragraph paragraph = _article.Paragraphs[0];

        Assert.True(_article.SourceUtf8.Overlaps(paragraph.TextUtf8, out int offset));
        Assert.Equal(Mark.Of(Launch.Text, Launch.FirstParagraph).Start8, offset);
        Assert.NotEqual(paragraph.Span.Start, offset);
    }

    [Fact]
    public void Is_equal_to_the_same_part_of_an_article_with_the_same_slug()
    {
        Article other = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

        Assert.Equal<Block>(_article.Body, other.Body);
        Assert.NotSame(_article.Body[0], other.Body[0]);
        Assert.True(_article.Body[0] == other.Body[0]);
        Assert.False(_article.Body[0] != other.Body[0]);
        Assert.True(_article.Body[0].Equals((object)other.Body[0]));
        Assert.Equal(_article.Body[0].GetHashCode(), other.Body[0].GetHashCode());
        Assert.True(_article.Caption == other.Caption);
    }

    [Fact]
    public void Differs_by_span_text_and_slug()
    {
        Author author = _article.Byline!.Authors[1];
        Article slug = new TestCatalog([Launch.Full(slug: "lunch")], Launch.Entities).Articles[0];
        Article text = new TestCatalog(
            [Launch.Full(text: Launch.Text.Replace("agreed", "argued"))], Launch.Entities).Articles[0];

        Assert.Equal(_article.Mentions[0].Text, _article.Mentions[3].Text);
        Assert.False(_article.Mentions[0] == _article.Mentions[3]);
        Assert.False(author == slug.Byline!.Authors[1]);
        Assert.True(author == text.Byline!.Authors[1]);
        Assert.False(_article.Paragraphs[1] == text.Paragraphs[1]);
        Assert.False(author == null);
        Assert.False(author.Equals(null));
        Assert.True((ArticlePart?)null == null);
    }

    [Fact]
    public void Of_another_type_is_another_part_even_at_the_same_place()
    {
        Article article = Launch.Catalog().Articles[2];

        Assert.Equal(article.Headings[0].Span, article.Mentions[0].Span);
        Assert.Equal(article.Headings[0].Text, article.Mentions[0].Text);
        Assert.False(article.Headings[0].Equals(article.Mentions[0]));
    }

    [Fact]
    public void Prints_as_its_text() => Assert.Equal(Launch.Subhead, _article.Headings[0].ToString());
}
