using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class ArticleTests
{
    private readonly Article _article = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

    [Fact]
    public void Has_its_head()
    {
        Assert.Equal("launch", _article.Slug);
        Assert.Equal("seeds/launch.txt", _article.Path);
        Assert.Equal("en-GB", _article.Language);
        Assert.Equal(new CalendarDate(2019, 2, 20), _article.Published);
        Assert.Equal("launch: Kim’s 🚀 launch: “Ready”", _article.ToString());
    }

    [Fact]
    public void Has_its_headline_and_deck_as_text_bytes_and_span()
    {
        Assert.Equal(Launch.Headline, _article.Headline);
        Assert.Equal(Launch.Headline, Encoding.UTF8.GetString(_article.HeadlineUtf8));
        Assert.Equal(new SourceSpan(0, 24), _article.HeadlineSpan);
        Assert.Equal(Launch.Deck, _article.Deck);
        Assert.Equal(Launch.Deck, Encoding.UTF8.GetString(_article.DeckUtf8));
        Assert.Equal(new SourceSpan(25, 20), _article.DeckSpan);
    }

    [Fact]
    public void Has_its_source()
    {
        Assert.Equal(Launch.Text, _article.Source);
        Assert.Equal(Launch.Text, Encoding.UTF8.GetString(_article.SourceUtf8));
    }

    [Fact]
    public void Gives_the_text_of_a_span_in_utf16()
    {
        Assert.Equal("🚀", _article[new SourceSpan(6, 2)]);
        Assert.Equal("", _article[new SourceSpan(Launch.Text.Length, 0)]);
        Assert.Equal(
            "span",
            Assert.Throws<ArgumentOutOfRangeException>(() => _article[new SourceSpan(Launch.Text.Length, 1)]).ParamName);
    }

    [Fact]
    public void Has_its_body_in_order()
    {
        Assert.Equal([Launch.FirstParagraph, Launch.Subhead, Launch.SecondParagraph], _article.Body.Select(block => block.Text));
        Assert.Equal([typeof(Paragraph), typeof(Heading), typeof(Paragraph)], _article.Body.Select(block => block.GetType()));
        Assert.Equal([0, 1], _article.Paragraphs.Select(paragraph => paragraph.Index));
        Assert.Same(_article.Body[2], _article.Paragraphs[1]);
        Assert.Same(_article.Body[1], Assert.Single(_article.Headings));
        Assert.Equal(2, _article.Headings[0].Level);
        Assert.Equal(Launch.FirstParagraph, _article.Lead);
    }

    [Fact]
    public void Names_each_entity_once_in_the_order_of_first_mention() => Assert.Equal(
        ["Kim Jong Un", "Zürich", "Reuters", "Donald Trump", "Vietnam"],
        _article.Entities.Select(entity => entity.Name));

    [Fact]
    public void May_have_nothing_at_all()
    {
        Article bare = Launch.Catalog().Articles[0];

        Assert.Equal("bare/minimum", bare.Slug);
        Assert.Null(bare.Language);
        Assert.Null(bare.Published);
        Assert.Equal("", bare.Source);
        Assert.True(bare.SourceUtf8.IsEmpty);
        Assert.Equal("", bare.Headline);
        Assert.True(bare.HeadlineUtf8.IsEmpty);
        Assert.Null(bare.HeadlineSpan);
        Assert.Null(bare.Deck);
        Assert.True(bare.DeckUtf8.IsEmpty);
        Assert.Null(bare.DeckSpan);
        Assert.Null(bare.Timestamp);
        Assert.Null(bare.Caption);
        Assert.Null(bare.Byline);
        Assert.Null(bare.Dateline);
        Assert.Equal("", bare.Lead);
        Assert.Empty(bare.Body);
        Assert.Empty(bare.Paragraphs);
        Assert.Empty(bare.Headings);
        Assert.Null(bare.CreditLine);
        Assert.Null(bare.ContributionLine);
        Assert.Empty(bare.Credits);
        Assert.Empty(bare.Mentions);
        Assert.Empty(bare.Entities);
        Assert.Equal("bare/minimum", bare.ToString());
    }

    [Fact]
    public void Makes_everything_once()
    {
        Assert.Same(_article.Source, _article.Source);
        Assert.Same(_article.Headline, _article.Headline);
        Assert.Same(_article.Deck, _article.Deck);
        Assert.Same(_article.Caption, _article.Caption);
        Assert.Same(_article.Body, _article.Body);
        Assert.Same(_article.Entities, _article.Entities);
        Assert.Same(_article.Body[0].Text, _article.Body[0].Text);
        Assert.Same(_article.Mentions[0].Entity, _article.Mentions[3].Entity);
    }

    [Fact]
    public void Is_equal_to_one_with_the_same_slug_text_and_table()
    {
        Article same = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

        Assert.NotSame(_article, same);
        Assert.True(_article.Equals(same));
        Assert.True(_article.Equals((object)same));
        Assert.True(_article == same);
        Assert.False(_article != same);
        Assert.Equal(_article.GetHashCode(), same.GetHashCode());
        Assert.False(_article == null);
        Assert.True((Article?)null == null);
        Assert.False(_article.Equals(null));
    }

    [Fact]
    public void Differs_from_one_with_another_slug_text_or_table()
    {
        Article text = Only(Launch.Full(text: Launch.Text.Replace("agreed", "argued")));
        Article slug = Only(Launch.Full(slug: "lunch"));
        Article empty = Only(Launch.Bare(Launch.Slug));
        var dated = new ArticleWriter(Launch.Slug, "");
        dated.Head(language: null, published: (2019, 2, 20)).None(9);

        Assert.Equal(5, new HashSet<Article> { _article, text, slug, empty, Only(dated) }.Count);

        static Article Only(ArticleWriter writer) => new TestCatalog([writer], Launch.Entities).Articles[0];
    }
}
