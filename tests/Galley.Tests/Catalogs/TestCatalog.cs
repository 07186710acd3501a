using Galley.CompilerServices;

namespace Galley.Tests.Catalogs;

/// <summary>A catalog over bytes that a test wrote.</summary>
internal sealed class TestCatalog : ArticleCatalog
{
    private readonly byte[][] _texts;
    private readonly byte[][] _tables;
    private readonly byte[][] _values;
    private readonly byte[] _lookup;
    private readonly byte[] _order;
    private readonly byte[] _entityDirectory;

    /// <summary>Puts articles, article i into shard i modulo the number of shards, and entities together.</summary>
    internal TestCatalog(IReadOnlyList<ArticleWriter> articles, IReadOnlyList<EntityDraft> entities, int shards = 1, int version = 6)
    {
        ArticleCount = articles.Count;
        EntityCount = entities.Count;
        ArticleWriter[][] byShard = [.. Enumerable.Range(0, shards).Select(shard => articles.Where((_, i) => i % shards == shard).ToArray())];
        _texts = [.. byShard.Select(shard => shard.SelectMany(article => Encoding.UTF8.GetBytes(article.Text)).ToArray())];
        _tables = [.. byShard.Select(Tables)];
        _values = [.. byShard.Select(Values)];

        ArticleWriter[] sorted = [.. articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
        var order = new TableWriter();
        foreach (ArticleWriter article in sorted)
        {
            int shard = Array.FindIndex(byShard, candidates => candidates.Contains(article));
            order.Fixed(2, (ulong)shard).Fixed(4, (ulong)Array.IndexOf(byShard[shard], article));
        }

        _order = order.ToArray();
        _lookup = Directory(sorted.Select(article => article.Slug));
        _entityDirectory = Directory(entities.Select(entity => entity.Id));
        Entities8 = WriteEntities(entities, version);
    }

    /// <summary>The tables of shard 0, for a test to damage.</summary>
    internal byte[] FirstTables => _tables[0];

    /// <summary>The values of shard 0, for a test to damage.</summary>
    internal byte[] FirstValues => _values[0];

    /// <summary>The tables of the entities, for a test to damage.</summary>
    internal byte[] Entities8 { get; }

    /// <summary>The rows of the timeline.</summary>
    internal byte[] Timeline8 { get; init; } = [];

    /// <summary>The table of relations.</summary>
    internal byte[] RelationBytes { get; init; } = [];

    /// <summary>The headlines of all articles side by side.</summary>
    internal byte[] Headlines8 { get; init; } = [];

    /// <summary>Which shards lie in a resource.</summary>
    internal byte[] Shards8 { get; init; } = [];

    protected internal override ReadOnlySpan<byte> Headlines => Headlines8;

    protected internal override ReadOnlySpan<byte> Shards => Shards8;

    protected internal override ReadOnlySpan<byte> Relations => RelationBytes;

    protected override int ArticleCount { get; }

    protected override int EntityCount { get; }

    protected internal override ReadOnlySpan<byte> Lookup => _lookup;

    protected internal override ReadOnlySpan<byte> Order => _order;

    protected internal override ReadOnlySpan<byte> EntityDirectory => _entityDirectory;

    protected internal override ReadOnlySpan<byte> EntityTable => Entities8;

    protected internal override ReadOnlySpan<byte> TimelineDirectory => Timeline8;

    protected internal override ReadOnlySpan<byte> GetText(int shard) => _texts[shard];

    protected internal override ReadOnlySpan<byte> GetTables(int shard) => _tables[shard];

    protected internal override ReadOnlySpan<byte> GetValues(int shard) => _values[shard];

    /// <summary>An independent FNV-1a, so that the library's own is checked by every lookup.</summary>
    internal static ulong Hash(string text) => Encoding.UTF8.GetBytes(text)
        .Aggregate(0xcbf29ce484222325, (hash, b) => unchecked((hash ^ b) * 0x100000001b3));

    private static byte[] Tables(ArticleWriter[] articles)
    {
        var writer = new TableWriter();
        writer.Number(articles.Length);
        foreach (ArticleWriter article in articles)
        {
            writer.Number(Encoding.UTF8.GetByteCount(article.Text)).Number(article.ToArray().Length);
        }

        foreach (ArticleWriter article in articles)
        {
            writer.Bytes(article.ToArray());
        }

        return writer.ToArray();
    }

    private static byte[] Values(ArticleWriter[] articles)
    {
        if (articles.All(article => article.Values is null))
        {
            return [];
        }

        var writer = new TableWriter();
        writer.Number(articles.Length);
        foreach (ArticleWriter article in articles)
        {
            writer.Number(article.Values?.ToArray().Length ?? 0);
        }

        foreach (ArticleWriter article in articles)
        {
            writer.Bytes(article.Values?.ToArray() ?? []);
        }

        return writer.ToArray();
    }

    private static byte[] Directory(IEnumerable<string> keys)
    {
        var writer = new TableWriter();
        foreach ((ulong hash, int position) in keys.Select((key, i) => (Hash(key), i)).OrderBy(row => row.Item1))
        {
            writer.Fixed(11, hash).Fixed(4, (ulong)position);
        }

        return writer.ToArray();
    }

    private static byte[] WriteEntities(IReadOnlyList<EntityDraft> entities, int version)
    {
        byte[][] tables = [.. entities.Select(EntityTableOf)];
        var writer = new TableWriter();
        writer.Number(version).Number(tables.Length);
        foreach (byte[] table in tables)
        {
            writer.Number(table.Length);
        }

        foreach (byte[] table in tables)
        {
            writer.Bytes(table);
        }

        return writer.ToArray();
    }

    private static byte[] EntityTableOf(EntityDraft entity)
    {
        var writer = new TableWriter();
        writer.String(entity.Id).Number((int)entity.Kind).String(entity.Name);
        if (entity.Kind == EntityKind.Place)
        {
            writer.Number((int)entity.PlaceKind).String(entity.IsoCode);
        }

        writer.Strings(entity.Aliases).Strings(entity.Demonyms).Strings(entity.SameAs)
            .Number(entity.Articles.Length);
        int previous = 0;
        foreach (int position in entity.Articles)
        {
            writer.Number(position - previous);
            previous = position;
        }

        return writer.ToArray();
    }
}
