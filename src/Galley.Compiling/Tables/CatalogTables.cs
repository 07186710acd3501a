using Galley.CompilerServices;
using Galley.Compiling.Model;

namespace Galley.Compiling.Tables;

/// <summary>Writes what the catalog as a whole says, each table under the name of the member that hands it over.</summary>
internal static class CatalogTables
{
    /// <summary>The name of the timeline's table.</summary>
    public const string Timeline = "TimelineDirectory";

    /// <summary>The name of the table of headlines, which only a resource has.</summary>
    public const string Headlines = "Headlines";

    /// <summary>The name of the table of shards, which only a resource has.</summary>
    public const string Directory = "Shards";

    /// <summary>The key of a table in the resource; no shard has one like it.</summary>
    /// <param name="name">The table's name.</param>
    public static string KeyOf(string name) => "Catalog." + name;

    /// <summary>The tables of articles and entities.</summary>
    public static IEnumerable<(string Name, string Table)> Of(CatalogModel catalog)
    {
        yield return ("Lookup", Lookup(catalog.Places.Select(place => place.Slug)));
        yield return ("Order", Order(catalog));
        yield return ("EntityDirectory", Lookup(catalog.Entities.Select(entity => entity.Entity.Id)));
        yield return ("EntityTable", Tables.EntityTable.Write(catalog.Entities));
        if (catalog.Backlinks.Count + catalog.Translations.Count > 0)
        {
            yield return ("Relations", RelationTable.Write(catalog.Backlinks, catalog.Translations));
        }
    }

    /// <summary>The tables that the catalog has besides where everything lies in a resource.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="headlines">The articles' headlines by path.</param>
    /// <param name="contentHashes">The hashes of the shards' contents by key.</param>
    public static IEnumerable<(string Name, string Table)> OfResource(
        CatalogModel catalog, IReadOnlyDictionary<string, string?> headlines, IReadOnlyDictionary<string, ulong> contentHashes)
    {
        yield return (Headlines, HeadlineTable.Write(catalog.Places.Select(place => headlines[place.Path])));
        yield return (Directory, ShardTable.Write(Shards(catalog).Select(shard => (shard.Key, contentHashes[shard.Key]))));
    }

    /// <summary>The output files in the order of their numbers.</summary>
    public static List<ShardName> Shards(CatalogModel catalog) =>
        catalog.Places.Select(place => place.Shard).Distinct().OrderBy(shard => shard.HintName, StringComparer.Ordinal).ToList();

    // Rows of a hash and a position, ordered by hash for a binary search.
    private static string Lookup(IEnumerable<string> keys)
    {
        var table = new TableWriter();
        foreach (var (hash, position) in keys.Select((key, position) => (StableHash.Of(key), position)).OrderBy(row => row))
        {
            table.Fixed(hash, TableDigits.HashWidth).Fixed((ulong)position, TableDigits.PositionWidth);
        }

        return table.ToString();
    }

    private static string Order(CatalogModel catalog)
    {
        var numbers = Shards(catalog).Select((shard, number) => (shard, number)).ToDictionary(pair => pair.shard, pair => pair.number);
        var table = new TableWriter();
        foreach (var place in catalog.Places)
        {
            table.Fixed((ulong)numbers[place.Shard], TableDigits.ShardWidth).Fixed((ulong)place.Ordinal, TableDigits.PositionWidth);
        }

        return table.ToString();
    }
}
