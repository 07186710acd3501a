using Galley.Compiling.Model;
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
