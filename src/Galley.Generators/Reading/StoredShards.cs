using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Saved;

namespace Galley.Generators.Reading;

/// <summary>Finds the shards whose content is in the resource as this compilation would make it.</summary>
internal static class StoredShards
{
    /// <summary>Which contents are needed beside those that are stored.</summary>
    /// <param name="layout">Where all articles go.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="keys">The keys of their digests.</param>
    /// <param name="resolver">Gives targets their addresses.</param>
    /// <param name="saved">What the build saved.</param>
    public static ContentPlan Plan(
        CatalogLayout layout, IEnumerable<ArticleModel> articles, IEnumerable<ArticleKey> keys, TargetResolver resolver, SavedAnnotations saved)
    {
        var byPath = new Dictionary<string, ArticleModel>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byPath[article.Path] = article;
        }

        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            digests[key.Path] = key.Key;
        }

        var stored = layout.Places.GroupBy(place => place.Shard.Key, StringComparer.Ordinal)
            .OrderBy(shard => shard.Key, StringComparer.Ordinal)
            .Select(shard => saved.FindShard(shard.Key) is { } known && known.Inputs.SequenceEqual(
                shard.OrderBy(place => place.Ordinal).Select(place => ArticleKeys.OfContent(
                    digests[place.Path], place.Slug, resolver.AddressesOf(byPath[place.Path]))), StringComparer.Ordinal)
                ? new StoredShard(shard.Key, known.ContentHash)
                : null)
            .Where(shard => shard is not null)
            .Select(shard => shard!)
            .ToEquatableArray();
        return new ContentPlan(IsDesignTime: false, layout.Places.Count, stored);
    }
}
