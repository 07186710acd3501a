namespace Galley;

/// <summary>What sort of place a place is.</summary>
public enum PlaceKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A country, or a territory with a country code of its own.</summary>
    Country = 1,

    /// <summary>A region: a state or province, a continent, a peninsula, a sea.</summary>
    Region = 2,

    /// <summary>A city or town.</summary>
    City = 3,
}
