using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Binding;

namespace Galley.Generators.Model;

/// <summary>Gathers the articles of each output file.</summary>
internal static class ShardBuilder
{
    public static IEnumerable<Shard> Build(
        IEnumerable<ArticleModel> articles,
        IEnumerable<ArticleContent> contents,
        CatalogLayout layout,
        TargetResolver resolver,
        ContentPlan plan,
        IEnumerable<BoundArticle> bound)
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

        var contentOf = new Dictionary<string, ArticleContent>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            contentOf[content.Path] = content;
        }

        return layout.Places
            .GroupBy(place => place.Shard)
            .OrderBy(places => places.Key.HintName, StringComparer.Ordinal)
            .Select(places => new Shard(
                places.Key,
                places.OrderBy(place => place.Ordinal).Select(Place).ToEquatableArray(),
                plan.HashOf(places.Key.Key)));

        PlacedArticle Place(ArticlePlace place)
        {
            var article = byPath[place.Path];
            contentOf.TryGetValue(place.Path, out var content);
            var addresses = content is null ? EquatableArray<TargetAddress>.Empty : resolver.AddressesOf(article);
            return new PlacedArticle(article, place, content, addresses)
            {
                Bound = values.TryGetValue(place.Path, out var known) ? known : EquatableArray<BoundValues>.Empty,
            };
        }
    }
}
