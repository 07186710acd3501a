using System.Collections.Immutable;

using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.World;

namespace Galley.Reading.Names;

/// <summary>What is known of an entity.</summary>
/// <param name="Id">The id: <c>person/kim-jong-un</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names and short forms.</param>
/// <param name="Demonyms">Words for what comes from the place.</param>
/// <param name="SameAs">Web addresses of the same entity elsewhere.</param>
/// <param name="IsDeclared">Whether the registry declares it; otherwise it was found in an article.</param>
/// <param name="FromCapitals">Whether the name is known only in capitals, so that its small letters are a guess.</param>
public sealed record EntityRecord(
    string Id,
    EntityKind Kind,
    string Name,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Demonyms,
    ImmutableArray<string> SameAs,
    bool IsDeclared,
    bool FromCapitals)
{
    /// <summary>What sort of place it is, if it is one that is known.</summary>
    public PlaceKind PlaceKind { get; init; }

    /// <summary>The place's code in ISO 3166-1 or ISO 3166-2, or <see langword="null"/>.</summary>
    public string? IsoCode { get; init; }

    /// <summary>The record of an entity that the registry declares.</summary>
    /// <param name="entry">The registry's entry.</param>
    public static EntityRecord Of(EntityEntry entry)
    {
        var known = entry.Kind == EntityKind.Place ? KnownPlace(entry) : null;
        return new EntityRecord(
            entry.Id,
            entry.Kind,
            entry.Name,
            entry.Aliases.Select(alias => alias.Text).ToImmutableArray(),
            entry.Demonyms.Select(demonym => demonym.Text).ToImmutableArray(),
            entry.SameAs,
            IsDeclared: true,
            FromCapitals: false)
        {
            PlaceKind = known?.PlaceKind ?? PlaceKind.Unknown,
            IsoCode = known?.IsoCode,
        };
    }

    /// <summary>The record of an entity that is known without an article.</summary>
    internal static EntityRecord Of(WorldEntry entry) => new(
        entry.Id,
        entry.Kind,
        entry.Name,
        ImmutableArray<string>.Empty,
        ImmutableArray<string>.Empty,
        ImmutableArray<string>.Empty,
        IsDeclared: false,
        FromCapitals: false)
    {
        PlaceKind = entry.PlaceKind,
        IsoCode = entry.IsoCode,
    };

    /// <summary>
    /// The better of two records of one id: the declared one, then the one whose name is not known from capitals alone, then
    /// the one whose name is smaller by ordinal comparison. The rest breaks ties, so that order never matters.
    /// </summary>
    /// <param name="a">One record.</param>
    /// <param name="b">The other record.</param>
    public static EntityRecord Choose(EntityRecord a, EntityRecord b) => Rank(a, b) <= 0 ? a : b;

    // The registry says what a place is called; what sort of place it is, and its code, the tables know by name or by id.
    private static WorldEntry? KnownPlace(EntityEntry entry) =>
        PlaceResolver.Find(WorldTables.Current, Slug.OfName(entry.Name), NameFolding.IsCapitals(entry.Name))
        ?? PlaceResolver.Find(WorldTables.Current, entry.Id.Substring(entry.Id.IndexOf('/') + 1), isCapitals: false);

    private static int Rank(EntityRecord a, EntityRecord b)
    {
        var rank = b.IsDeclared.CompareTo(a.IsDeclared);
        rank = rank != 0 ? rank : a.FromCapitals.CompareTo(b.FromCapitals);
        rank = rank != 0 ? rank : string.CompareOrdinal(a.Name, b.Name);
        rank = rank != 0 ? rank : a.Kind.CompareTo(b.Kind);
        rank = rank != 0 ? rank : b.PlaceKind.CompareTo(a.PlaceKind);
        rank = rank != 0 ? rank : string.CompareOrdinal(b.IsoCode, a.IsoCode);
        rank = rank != 0 ? rank : Compare(a.Aliases, b.Aliases);
        rank = rank != 0 ? rank : Compare(a.Demonyms, b.Demonyms);
        return rank != 0 ? rank : Compare(a.SameAs, b.SameAs);
    }

    // More names before fewer, then by the first that differs.
    private static int Compare(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var rank = b.Length.CompareTo(a.Length);
        for (var i = 0; rank == 0 && i < a.Length; i++)
        {
            rank = string.CompareOrdinal(a[i], b[i]);
        }

        return rank;
    }
}
