using System.Collections;

using Galley.Tests.Catalogs;

namespace Galley.Tests.Entities;

public class EntityListTests
{
    private readonly TestCatalog _catalog = Launch.Catalog();

    [Fact]
    public void Has_the_entities_of_a_type_in_the_order_of_their_ids()
    {
        Assert.Equal(Ids(EntityKind.Person), _catalog.GetEntities<Person>().Select(entity => entity.Id));
        Assert.Equal(Ids(EntityKind.Place), _catalog.GetEntities<Place>().Select(entity => entity.Id));
        Assert.Equal(Ids(EntityKind.Organization), _catalog.GetEntities<Organization>().Select(entity => entity.Id));
        Assert.Equal(Ids(EntityKind.Event), _catalog.GetEntities<Event>().Select(entity => entity.Id));
        Assert.Equal(Launch.Entities.Select(entity => entity.Id), _catalog.GetEntities<Entity>().Select(entity => entity.Id));

        static IEnumerable<string> Ids(EntityKind kind) =>
            Launch.Entities.Where(entity => entity.Kind == kind).Select(entity => entity.Id);
    }

    [Fact]
    public void Is_a_list()
    {
        EntityList<Person> people = _catalog.GetEntities<Person>();

        Assert.Equal(7, people.Count);
        Assert.Equal("Zoë Martín", people[6].Name);
        Assert.Equal(7, ((IEnumerable)people).Cast<Person>().Count());
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => people[7]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => people[-1]).ParamName);
        Assert.Equal("7 people", people.ToString());
        Assert.Same(people, _catalog.GetEntities<Person>());
    }

    [Fact]
    public void May_be_empty()
    {
        var empty = new TestCatalog([], []);

        Assert.Empty(empty.GetEntities<Entity>());
        Assert.Empty(empty.GetEntities<Place>());
        Assert.Equal("0 places", empty.GetEntities<Place>().ToString());
    }
}
