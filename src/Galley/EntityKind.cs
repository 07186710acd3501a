namespace Galley;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A person.</summary>
    Person = 0,

    /// <summary>A place: a country, a region, a city, a site.</summary>
    Place = 1,

    /// <summary>An organisation: an agency, a ministry, a company.</summary>
    Organization = 2,

    /// <summary>An event that has a name of its own, such as a war.</summary>
    Event = 3,
}
