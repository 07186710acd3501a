namespace Galley.Reading.Names.World;

/// <summary>A place, organisation or event that is known without an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="PlaceKind">What sort of place it is.</param>
/// <param name="IsoCode">Its code in ISO 3166-1 or ISO 3166-2, or <see langword="null"/> if it has none.</param>
internal sealed record WorldEntry(EntityKind Kind, string Name, PlaceKind PlaceKind = PlaceKind.Unknown, string? IsoCode = null)
{
    /// <summary>The id.</summary>
    public string Id { get; } = EntityId.Of(Kind, Name);
}
