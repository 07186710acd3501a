using Galley.CompilerServices;

namespace Galley;

/// <summary>A place: a country, a region, a city, a site.</summary>
public sealed class Place : Entity
{
    internal Place(EntityRecord record, PlaceKind placeKind, string? isoCode)
        : base(record)
    {
        PlaceKind = placeKind;
        IsoCode = isoCode;
    }

    /// <summary>What sort of place it is, as far as that is known.</summary>
    public PlaceKind PlaceKind { get; }

    /// <summary>
    /// The code of a country in ISO 3166-1 (<c>VN</c>) or of a state or province in ISO 3166-2 (<c>US-CA</c>);
    /// <see langword="null"/> for other places.
    /// </summary>
    public string? IsoCode { get; }

    /// <summary>Always <see cref="EntityKind.Place"/>.</summary>
    public override EntityKind Kind => EntityKind.Place;
}
