using Galley.Generators.Binding;

namespace Galley.Generators.Model;

/// <summary>Gathers the articles of each output file.</summary>
internal static class ShardBuilder
{
    public static IEnumerable<Shard> Build(IEnumerable<ArticleModel> articles, CatalogLayout layout, IEnumerable<BoundArticle> bound)
    {
        var values = new Dictionary<string, EquatableArray<BoundValues>>(StringComparer.Ordinal);
        foreach (var article in bound)
        {
            values[article.Path] = article.Entries.Select(entry => entry.Values).ToEquatableArray();
        }

        var byPath = new Dictionary<string, ArticleModel>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byPath[article.Path] = article;
        }

        return layout.Places
            .GroupBy(place => place.Shard)
            .OrderBy(places => places.Key.HintName, StringComparer.Ordinal)
            .Select(places => new Shard(
                places.Key,
                places.OrderBy(place => place.Ordinal)
                    .Select(place => Place(byPath[place.Path], place, values))
                    .ToEquatableArray()));
    }

    private static PlacedArticle Place(ArticleModel article, ArticlePlace place, Dictionary<string, EquatableArray<BoundValues>> values) =>
        new(article, place, article.Targets.Select(TargetAddresses.Of).ToEquatableArray())
        {
            Bound = values.TryGetValue(place.Path, out var bound) ? bound : EquatableArray<BoundValues>.Empty,
        };
}
