using Galley.Compiling.Model;
using Galley.Compiling.Tables;
using Galley.Generators.Binding;

namespace Galley.Generators.Model;

/// <summary>The articles of one output file.</summary>
/// <param name="Name">How the file is called.</param>
/// <param name="Articles">Its articles, in the order of <see cref="ArticlePlace.Ordinal"/>.</param>
/// <param name="StoredHash">The hash of its content, if that lies in the resource and is not among the articles.</param>
internal sealed record Shard(ShardName Name, EquatableArray<PlacedArticle> Articles, ulong? StoredHash);

/// <summary>An article with its place.</summary>
/// <param name="Article">The article.</param>
/// <param name="Place">Its place.</param>
/// <param name="Content">Its text and structure, if they are printed.</param>
/// <param name="Addresses">What each of <see cref="ArticleModel.Targets"/> is in this catalog, if the content is printed.</param>
internal sealed record PlacedArticle(ArticleModel Article, ArticlePlace Place, ArticleContent? Content, EquatableArray<TargetAddress> Addresses)
{
    /// <summary>The values that its front matter gives to schemas.</summary>
    public EquatableArray<BoundValues> Bound { get; init; } = EquatableArray<BoundValues>.Empty;
}

/// <summary>What the catalog says of text and tables that lie in the resource.</summary>
/// <param name="Headlines">The articles' headlines.</param>
/// <param name="Shards">The shards, by key.</param>
internal sealed record StoredContent(EquatableArray<ArticleHeadline> Headlines, EquatableArray<StoredShard> Shards)
{
    /// <summary>The tables that the catalog has for it.</summary>
    /// <param name="catalog">The catalog.</param>
    public IEnumerable<(string Name, string Table)> TablesOf(CatalogModel catalog)
    {
        var headlines = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var headline in Headlines)
        {
            headlines[headline.Path] = headline.Text;
        }

        return CatalogTables.OfResource(catalog, headlines, Shards.ToDictionary(shard => shard.Key, shard => shard.ContentHash, StringComparer.Ordinal));
    }
}
