using Galley.Compiling.Model;
using Galley.Generators.Binding;

namespace Galley.Generators.Model;

/// <summary>The articles of one output file.</summary>
/// <param name="Name">How the file is called.</param>
/// <param name="Articles">Its articles, in the order of <see cref="ArticlePlace.Ordinal"/>.</param>
internal sealed record Shard(ShardName Name, EquatableArray<PlacedArticle> Articles);

/// <summary>An article with its place.</summary>
/// <param name="Article">The article.</param>
/// <param name="Place">Its place.</param>
/// <param name="Addresses">What each of <see cref="ArticleModel.Targets"/> is in this catalog.</param>
internal sealed record PlacedArticle(ArticleModel Article, ArticlePlace Place, EquatableArray<TargetAddress> Addresses)
{
    /// <summary>The values that its front matter gives to schemas.</summary>
    public EquatableArray<BoundValues> Bound { get; init; } = EquatableArray<BoundValues>.Empty;
}
