using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Binding;

namespace Galley.Generators.Model;

/// <summary>Gathers the articles of each output file.</summary>
internal static class ShardBuilder
{
    public static IEnumerable<Shard> Build(IEnumerable<ArticleModel> articles, CatalogLayout layout, AssetSet assets, AddressFormats formats, IEnumerable<BoundArticle> bound)
    {
        var values = new Dictionary<string, EquatableArray<BoundValues>>(StringComparer.Ordinal);
        foreach (var article in bound)
        {
            values[article.Path] = article.Entries.Select(entry => entry.Values).ToEquatableArray();
        }

        var resolver = new TargetResolver(layout, assets, formats);
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
                    .Select(place => new PlacedArticle(byPath[place.Path], place, resolver.Resolve(place.Path, byPath[place.Path].Targets))
                    {
                        Bound = values.TryGetValue(place.Path, out var known) ? known : EquatableArray<BoundValues>.Empty,
                    })
                    .ToEquatableArray()));
    }
}
