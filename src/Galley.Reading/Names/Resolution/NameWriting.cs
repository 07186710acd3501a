using Galley.Reading.Names.World;

namespace Galley.Reading.Names.Resolution;

/// <summary>A writing of a name that an article uses, once or often; what it says by itself is found out once.</summary>
internal sealed class NameWriting(string text, string slug)
{
    private const int Meanings = 6;

    private PersonName? _person;
    private string[]? _organizationWords;
    private string? _organizationSlug;
    private WorldEntry?[]? _world;

    /// <summary>The name, with single spaces.</summary>
    public string Text { get; } = text;

    /// <summary>The name as a slug.</summary>
    public string Slug { get; } = slug;

    /// <summary>Whether it is set in capitals.</summary>
    public bool IsCapitals { get; } = NameFolding.IsCapitals(text);

    /// <summary>The name as that of a person.</summary>
    public PersonName Person => _person ??= PersonName.Parse(Text);

    /// <summary>The words of the name as that of an organisation.</summary>
    public string[] OrganizationWords => _organizationWords ??= OrganizationNames.Words(Text);

    /// <summary>These words as one slug.</summary>
    public string OrganizationSlug => _organizationSlug ??= ShortForms.Join(OrganizationWords, 0, OrganizationWords.Length);

    /// <summary>What the name weighs as that of a person, a place and so on; shared by all writings of one slug.</summary>
    public LabelWeights? Weights { get; set; }

    /// <summary>The country, region or well-known city of that name.</summary>
    public WorldEntry? WorldPlace => World[0];

    /// <summary>Any place of that name, the many towns included.</summary>
    public WorldEntry? AnyPlace => World[1];

    /// <summary>The organisation of that name.</summary>
    public WorldEntry? WorldOrganization => World[2];

    /// <summary>The place that the name is an adjective of.</summary>
    public WorldEntry? Demonym => World[3];

    /// <summary>The party that the name is a word for a member of.</summary>
    public WorldEntry? Member => World[4];

    /// <summary>The event of that name.</summary>
    public WorldEntry? WorldEvent => World[5];

    private WorldEntry?[] World => _world ??= FindInWorld();

    private WorldEntry?[] FindInWorld()
    {
        var world = WorldTables.Current;
        var found = new WorldEntry?[Meanings];
        found[0] = world.Place(Slug, IsCapitals);
        found[1] = found[0] ?? PlaceResolver.Find(world, Slug, IsCapitals);
        found[2] = world.Organization(Slug, IsCapitals);
        found[3] = world.Demonym(Slug, IsCapitals);
        found[4] = world.Member(Slug, IsCapitals);
        found[5] = world.Event(Slug, IsCapitals);
        return found;
    }
}
