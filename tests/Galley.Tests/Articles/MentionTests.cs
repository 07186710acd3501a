using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class MentionTests
{
    private readonly TestCatalog _catalog = Launch.Catalog();
    private readonly Article _article;

    public MentionTests()
    {
        _article = _catalog.GetArticle(TestCatalog.Hash(Launch.Slug));
    }

    [Fact]
    public void Name_entities_in_the_order_of_the_text() => Assert.Equal(
        [
            ("Kim", "person/kim-jong-un", MentionForm.Alias),
            ("Zürich", "place/zurich", MentionForm.Name),
            ("Reuters", "organization/reuters", MentionForm.Name),
            ("Kim", "person/kim-jong-un", MentionForm.Alias),
            ("Trump", "person/donald-trump", MentionForm.Alias),
            ("VIETNAMESE", "place/vietnam", MentionForm.Demonym),
            ("Kim", "person/kim-jong-un", MentionForm.Alias),
            ("Kim Jong Un", "person/kim-jong-un", MentionForm.Name),
        ],
        _article.Mentions.Select(mention => (mention.Text, mention.EntityId, mention.Form)));

    [Fact]
    public void Know_their_entity() => Assert.All(
        _article.Mentions,
        mention => Assert.Equal(mention.EntityId, mention.Entity.Id));

    [Fact]
    public void Know_the_block_that_they_stand_in()
    {
        PartList<Block> body = _article.Body;

        Assert.Equal(
            [null, null, null, body[0], body[0], body[1], body[2], body[2]],
            _article.Mentions.Select(mention => mention.Block));
        Assert.All(body, block => Assert.Equal(_article.Mentions.Where(mention => mention.Block == block), block.Mentions));
        Assert.Equal([2, 1, 2], body.Select(block => block.Mentions.Count));
    }

    [Fact]
    public void Of_one_entity_are_found()
    {
        Assert.True(_catalog.TryGetEntity("person/kim-jong-un", out Person? kim));
        Assert.True(_catalog.TryGetEntity("event/korean-war", out Event? war));

        Assert.Equal([0, 3, 6, 7], _article.MentionsOf(kim).Select(mention => _article.Mentions.ToList().IndexOf(mention)));
        Assert.Empty(_article.MentionsOf(war));
        Assert.Equal("entity", Assert.Throws<ArgumentNullException>(() => _article.MentionsOf(null!)).ParamName);
    }

    [Fact]
    public void Of_an_entity_of_another_catalog_are_found_too()
    {
        Assert.True(Launch.Catalog().TryGetEntity("person/donald-trump", out Person? trump));

        Assert.Equal(_article.Mentions[4], Assert.Single(_article.MentionsOf(trump)));
    }

    [Fact]
    public void Skip_blocks_without_any()
    {
        var writer = new ArticleWriter("a", "one\n\ntwo Kim\n\nthree\n\nKim four Kim", "person/kim-jong-un");
        writer.Head().None(6).Count(4)
            .Count(0).Part("one").Count(0).Part("two Kim").Count(0).Part("three").Count(0).Part("Kim four Kim");
        writer.None(1).Count(3);
        writer.Name("Kim", "person/kim-jong-un").Number(1);
        writer.Name("Kim", "person/kim-jong-un", 1).Number(1);
        writer.Name("Kim", "person/kim-jong-un", 2).Number(1);
        Article article = new TestCatalog([writer], Launch.Entities).Articles[0];

        Assert.Equal([0, 1, 0, 2], article.Body.Select(block => block.Mentions.Count));
        Assert.Equal(article.Mentions[0], article.Body[1].Mentions[0]);
        Assert.Equal([article.Mentions[1], article.Mentions[2]], article.Body[3].Mentions);
    }
}
