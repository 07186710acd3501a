namespace Galley.CompilerServices;

/// <summary>The articles of a catalog, by their position in slug order.</summary>
internal sealed class ArticleShelf
{
    private const int OrderWidth = TableDigits.ShardWidth + TableDigits.PositionWidth;

    private readonly ArticleCatalog _catalog;
    private readonly PagedCache<Article> _articles;
    private readonly PagedCache<LengthTable> _shards;
    private readonly PagedCache<LengthTable> _values;

    /// <summary>Makes the shelf; it reads nothing yet.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="count">How many articles the catalog has.</param>
    internal ArticleShelf(ArticleCatalog catalog, int count)
    {
        _catalog = catalog;
        _articles = new PagedCache<Article>(count);
        _shards = new PagedCache<LengthTable>(TableDigits.ShardLimit);
        _values = new PagedCache<LengthTable>(TableDigits.ShardLimit);
        All = new ArticleList(catalog, null, count);
    }

    /// <summary>All articles in slug order.</summary>
    internal ArticleList All { get; }

    /// <summary>The article at a position in slug order.</summary>
    /// <param name="position">The position, from 0.</param>
    internal Article this[int position] => _articles.Find(position) ?? _articles.Publish(position, new Article(_catalog, position));

    /// <summary>The article with the hash of its slug, or null; the first one, should two share it.</summary>
    /// <param name="slugHash">The hash.</param>
    internal Article? Find(ulong slugHash)
    {
        var rows = new HashRows(_catalog.Lookup, HashRows.PositionRow);
        int row = rows.FindFirst(slugHash);
        return row < 0 ? null : this[rows.NumberAt(row)];
    }

    /// <summary>The article with a slug, or null.</summary>
    /// <param name="slug">The slug.</param>
    internal Article? Find(string slug)
    {
        ulong hash = StableHash.Of(slug);
        var rows = new HashRows(_catalog.Lookup, HashRows.PositionRow);
        for (int row = rows.FindFirst(hash); row >= 0 && rows.HasHash(row, hash); row++)
        {
            Article article = this[rows.NumberAt(row)];
            if (string.Equals(article.Slug, slug, StringComparison.Ordinal))
            {
                return article;
            }
        }

        return null;
    }

    /// <summary>The position of an article of this catalog.</summary>
    /// <param name="article">The article.</param>
    internal int PositionOf(Article article)
    {
        ulong hash = StableHash.Of(article.Slug);
        var rows = new HashRows(_catalog.Lookup, HashRows.PositionRow);
        for (int row = rows.FindFirst(hash); row >= 0 && rows.HasHash(row, hash); row++)
        {
            int position = rows.NumberAt(row);
            if (ReferenceEquals(this[position], article))
            {
                return position;
            }
        }

        throw TableFault.Damaged();
    }

    /// <summary>The values that the front matter of an article gives to schemas, as a table of their own; empty if there are none.</summary>
    /// <param name="place">The article's place.</param>
    internal ReadOnlySpan<byte> ValuesOf(ArticlePlace place)
    {
        ReadOnlySpan<byte> values = _catalog.GetValues(place.Shard);
        if (values.IsEmpty)
        {
            return default;
        }

        LengthTable table = _values.Find(place.Shard) ?? _values.Publish(place.Shard, ReadLengths(values, hasPairs: false));
        LengthRow row = table.Find(values, place.Ordinal);
        return ArticlePlace.Within(values, table.End + row.FirstStart, row.FirstLength);
    }

    /// <summary>Where the article at a position stands.</summary>
    /// <param name="position">The position, from 0.</param>
    internal ArticlePlace PlaceOf(int position)
    {
        var order = new TableReader(_catalog.Order, position * OrderWidth);
        int shard = (int)order.ReadFixed(TableDigits.ShardWidth);
        int ordinal = (int)order.ReadFixed(TableDigits.PositionWidth);

        // The length of the text and the length of the table.
        ReadOnlySpan<byte> tables = _catalog.GetTables(shard);
        LengthTable table = _shards.Find(shard) ?? _shards.Publish(shard, ReadLengths(tables, hasPairs: true));
        LengthRow row = table.Find(tables, ordinal);
        return new ArticlePlace(shard, ordinal, row.FirstStart, row.FirstLength, table.End + row.SecondStart, row.SecondLength);
    }

    /// <summary>The headline of the article at a position, or null if only the article's own table says it.</summary>
    /// <param name="position">The position, from 0.</param>
    internal string? HeadlineAt(int position)
    {
        ReadOnlySpan<byte> headlines = _catalog.Headlines;
        return headlines.IsEmpty ? null : HeadlineRows.At(headlines, _articles.Count, position);
    }

    private static LengthTable ReadLengths(ReadOnlySpan<byte> tables, bool hasPairs)
    {
        var reader = new TableReader(tables);
        return new LengthTable(ref reader, reader.ReadCount(), hasPairs);
    }
}
