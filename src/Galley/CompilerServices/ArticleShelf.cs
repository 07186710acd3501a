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
        _articles = new PagedCache<Article>(count, position => new Article(catalog, position));
        _shards = new PagedCache<LengthTable>(TableDigits.ShardLimit, ReadShard);
        _values = new PagedCache<LengthTable>(TableDigits.ShardLimit, ReadValues);
        All = new ArticleList(catalog, null, count);
    }

    /// <summary>All articles in slug order.</summary>
    internal ArticleList All { get; }

    /// <summary>The article at a position in slug order.</summary>
    /// <param name="position">The position, from 0.</param>
    internal Article this[int position] => _articles[position];

    /// <summary>The article with the hash of its slug, or null; the first one, should two share it.</summary>
    /// <param name="slugHash">The hash.</param>
    internal Article? Find(ulong slugHash)
    {
        var rows = new HashRows(_catalog.LookupRows);
        int row = rows.FindFirst(slugHash);
        return row < 0 ? null : _articles[rows.NumberAt(row)];
    }

    /// <summary>The article with a slug, or null.</summary>
    /// <param name="slug">The slug.</param>
    internal Article? Find(string slug)
    {
        ulong hash = StableHash.Of(slug);
        var rows = new HashRows(_catalog.LookupRows);
        for (int row = rows.FindFirst(hash); row >= 0 && rows.HasHash(row, hash); row++)
        {
            Article article = _articles[rows.NumberAt(row)];
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
        var rows = new HashRows(_catalog.LookupRows);
        for (int row = rows.FindFirst(hash); row >= 0 && rows.HasHash(row, hash); row++)
        {
            int position = rows.NumberAt(row);
            if (ReferenceEquals(_articles[position], article))
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
        ReadOnlySpan<byte> values = _catalog.ValuesOf(place.Shard);
        if (values.IsEmpty)
        {
            return default;
        }

        Span<int> start = stackalloc int[1];
        Span<int> length = stackalloc int[1];
        LengthTable table = _values[place.Shard];
        table.Find(values, place.Ordinal, start, length);
        long first = (long)table.End + start[0];
        return first + length[0] <= values.Length ? values.Slice((int)first, length[0]) : throw TableFault.Damaged();
    }

    /// <summary>Where the article at a position stands.</summary>
    /// <param name="position">The position, from 0.</param>
    internal ArticlePlace PlaceOf(int position)
    {
        var order = new TableReader(_catalog.OrderRows, position * OrderWidth);
        int shard = (int)order.ReadFixed(TableDigits.ShardWidth);
        int ordinal = (int)order.ReadFixed(TableDigits.PositionWidth);

        // Two columns: the length of the text and the length of the table.
        Span<int> starts = stackalloc int[2];
        Span<int> lengths = stackalloc int[2];
        LengthTable table = _shards[shard];
        table.Find(_catalog.TablesOf(shard), ordinal, starts, lengths);
        return new ArticlePlace(shard, ordinal, starts[0], lengths[0], table.End + starts[1], lengths[1]);
    }

    /// <summary>The headline of the article at a position, or null if only the article's own table says it.</summary>
    /// <param name="position">The position, from 0.</param>
    internal string? HeadlineAt(int position)
    {
        ReadOnlySpan<byte> headlines = _catalog.HeadlineRows;
        return headlines.IsEmpty ? null : new HeadlineRows(headlines, _articles.Count)[position];
    }

    private LengthTable ReadShard(int shard)
    {
        var reader = new TableReader(_catalog.TablesOf(shard));
        return new LengthTable(ref reader, reader.ReadCount(), columns: 2);
    }

    private LengthTable ReadValues(int shard)
    {
        var reader = new TableReader(_catalog.ValuesOf(shard));
        return new LengthTable(ref reader, reader.ReadCount(), columns: 1);
    }
}
