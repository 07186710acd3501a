using Galley.CompilerServices;

namespace Galley;

/// <summary>A place: a country, a region, a city, a site.</summary>
public sealed class Place : Entity
{
    internal Place(EntityRecord record)
        : base(record)
    {
    }

    /// <summary>Always <see cref="EntityKind.Place"/>.</summary>
    public override EntityKind Kind => EntityKind.Place;
}
