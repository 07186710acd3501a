using Galley.Reading.Names.World;

namespace Galley.Reading.Names.Resolution;

/// <summary>Resolves names of places, and the adjectives that belong to them.</summary>
internal sealed class PlaceResolver(ResolutionContext context, Dictionary<string, EntityCluster> known)
{
    private readonly Dictionary<string, EntityCluster> _bySlug = new(StringComparer.Ordinal);

    /// <summary>The well-known place of a name, or <see langword="null"/>.</summary>
    public static WorldEntry? Find(WorldTables world, string slug, bool isCapitals) =>
        world.Place(slug, isCapitals)
        ?? (slug.StartsWith("the-", StringComparison.Ordinal) ? world.Place(slug.Substring(4), isCapitals) : null)
        ?? world.Town(slug);

    /// <summary>Resolves a name of a place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="before">The name that stands before it, or <see langword="null"/>.</param>
    public void Resolve(NameMention name, NameMention? before)
    {
        var entry = AfterCity(name, before) ?? name.Writing.AnyPlace;
        if (entry is not null)
        {
            name.Entity = context.Known(entry, known);
            return;
        }

        if (name.Writing.Demonym is { } origin)
        {
            name.Entity = context.Known(origin, known);
            name.Form = MentionForm.Demonym;
            return;
        }

        if (!_bySlug.TryGetValue(name.Slug, out var place))
        {
            _bySlug.Add(name.Slug, place = new EntityCluster(EntityKind.Place));
        }

        place.Names.Add(name);
        name.Entity = place;
    }

    // "Spokane, Washington" and "Athens, Georgia" name states; alone, the names mean a city and a country.
    private WorldEntry? AfterCity(NameMention name, NameMention? before)
    {
        if (before is null || name.Span.Start - before.Span.End != 2 || context.Text[before.Span.End] != ','
            || context.World.RegionOfCity(name.Slug) is not { } region)
        {
            return null;
        }

        return before.Entity?.Record is not { PlaceKind: PlaceKind.Country } ? region : null;
    }
}
