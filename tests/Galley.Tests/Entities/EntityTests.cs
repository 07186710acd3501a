using Galley.Tests.Catalogs;

namespace Galley.Tests.Entities;

public class EntityTests
{
    private readonly TestCatalog _catalog = Launch.Catalog();

    private Person Kim => _catalog.GetPerson(6);

    [Fact]
    public void Has_its_names()
    {
        Assert.Equal("person/kim-jong-un", Kim.Id);
        Assert.Equal("Kim Jong Un", Kim.Name);
        Assert.Equal("Kim Jong Un", Kim.ToString());
        Assert.Equal(["Kim", "Chairman Kim"], Kim.Aliases);
        Assert.Empty(Kim.Demonyms);
        Assert.Equal(["https://example.org/kim?a=1#é"], Kim.SameAs);
        Assert.Equal(["Vietnamese"], _catalog.GetPlace(11).Demonyms);
    }

    [Fact]
    public void A_place_says_what_it_is()
    {
        Place vietnam = _catalog.GetPlace(11);

        Assert.Equal((PlaceKind.Country, "VN"), (vietnam.PlaceKind, vietnam.IsoCode));
        Assert.Equal((PlaceKind.Unknown, null), (_catalog.GetPlace(12).PlaceKind, _catalog.GetPlace(12).IsoCode));
    }

    [Fact]
    public void Has_the_kind_of_its_type()
    {
        Assert.Equal(EntityKind.Person, Kim.Kind);
        Assert.Equal(EntityKind.Place, _catalog.GetPlace(12).Kind);
        Assert.Equal(EntityKind.Organization, _catalog.GetOrganization(1).Kind);
        Assert.Equal(EntityKind.Event, _catalog.GetEvent(0).Kind);
    }

    [Fact]
    public void Knows_the_articles_that_mention_it()
    {
        Assert.Equal(["launch", "éclair"], Kim.Articles.Select(article => article.Slug));
        Assert.Same(_catalog.Articles[1], Kim.Articles[0]);
        Assert.Equal("2 articles", Kim.Articles.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Kim.Articles[2]);
        Assert.Empty(_catalog.GetEvent(0).Articles);
    }

    [Fact]
    public void Knows_its_mentions_across_articles()
    {
        Assert.Equal(
            [("launch", "Kim"), ("launch", "Kim"), ("launch", "Kim"), ("launch", "Kim Jong Un"), ("éclair", "Kim")],
            Kim.Mentions.Select(mention => (mention.Article.Slug, mention.Text)));
        Assert.Same(_catalog.Articles[2].Mentions[0], Kim.Mentions[4]);
        Assert.Same(Kim.Mentions, Kim.Mentions);
        Assert.Empty(_catalog.GetEvent(0).Mentions);
    }

    [Fact]
    public void Is_the_same_object_however_it_is_reached()
    {
        Assert.Same(Kim, _catalog.Articles[1].Mentions[0].Entity);
        Assert.Same(Kim, _catalog.Articles[2].Mentions[0].Entity);
        Assert.Same(Kim, _catalog.GetEntities<Person>()[3]);
        Assert.Same(Kim.Aliases, Kim.Aliases);
        Assert.Same(Kim.Articles, Kim.Articles);
    }

    [Fact]
    public void Is_equal_to_one_of_another_catalog_with_the_same_id()
    {
        var elsewhere = new TestCatalog([], [new EntityDraft("person/kim-jong-un", EntityKind.Person, "Kim Jong-un")]);
        Person other = elsewhere.GetPerson(0);

        Assert.NotSame(Kim, other);
        Assert.True(Kim == other);
        Assert.False(Kim != other);
        Assert.True(Kim.Equals(other));
        Assert.True(Kim.Equals((object)other));
        Assert.Equal(Kim.GetHashCode(), other.GetHashCode());
        Assert.Empty(other.Articles);
    }

    [Fact]
    public void Differs_from_one_with_another_id()
    {
        Assert.True(Kim != _catalog.GetPerson(3));
        Assert.False(Kim.Equals(null));
        Assert.False(Kim == null);
        Assert.False(Kim.Equals("person/kim-jong-un"));
        Assert.True((Entity?)null == null);
    }
}
