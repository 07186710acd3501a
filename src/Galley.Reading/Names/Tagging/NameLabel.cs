namespace Galley.Reading.Names.Tagging;

/// <summary>What a tagged name names.</summary>
public enum NameLabel
{
    /// <summary>A human being, real or imagined.</summary>
    Person,

    /// <summary>A country, city, region, building or other place.</summary>
    Place,

    /// <summary>A company, institution, team, party or other organisation.</summary>
    Organization,

    /// <summary>Anything else that has a name: a nationality, an event, a product, a work.</summary>
    Misc,
}
