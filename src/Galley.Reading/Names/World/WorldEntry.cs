namespace Galley.Reading.Names.World;

/// <summary>A place, organisation or event that is known without an article.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">Its usual name.</param>
/// <param name="placeKind">What sort of place it is.</param>
/// <param name="isoCode">Its code in ISO 3166-1 or ISO 3166-2, or <see langword="null"/> if it has none.</param>
/// <param name="isSeat">Whether it is a city whose name stands for a government.</param>
internal sealed class WorldEntry(EntityKind kind, string name, PlaceKind placeKind = PlaceKind.Unknown, string? isoCode = null, bool isSeat = false)
{
    private EntityRecord? _record;

    /// <summary>The id.</summary>
    public string Id { get; } = EntityId.Of(kind, name);

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; } = kind;

    /// <summary>Its usual name.</summary>
    public string Name { get; } = name;

    /// <summary>What sort of place it is.</summary>
    public PlaceKind PlaceKind { get; } = placeKind;

    /// <summary>Its code in ISO 3166-1 or ISO 3166-2, or <see langword="null"/> if it has none.</summary>
    public string? IsoCode { get; } = isoCode;

    /// <summary>Whether a government or a national team goes by its name.</summary>
    public bool StandsForCountry { get; } = placeKind == PlaceKind.Country || isSeat || isoCode?.StartsWith("GB-", StringComparison.Ordinal) == true;

    /// <summary>Its record, which is the same in all articles.</summary>
    public EntityRecord Record => _record ??= EntityRecord.Of(this);
}
