using System.Collections.Immutable;

using Galley.Generators.Model;
using Galley.Generators.Naming;
using Galley.Generators.Schemas;
using Galley.Reading.Names;

namespace Galley.Generators.Binding;

/// <summary>Brings the entries of each collection together: their order, their names.</summary>
internal static class CollectionBuilder
{
    private const string HintPrefix = "Collections.";

    /// <summary>All collections that code is emitted for.</summary>
    public static IEnumerable<CollectionModel> Build(
        ImmutableArray<BoundArticle> articles, ImmutableArray<SchemaModel> schemas, CatalogLayout layout)
    {
        var hints = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var bound = new Dictionary<string, List<(BoundArticle Article, BoundEntry Entry)>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var entry in article.Entries)
            {
                if (!bound.TryGetValue(entry.Values.SchemaId, out var list))
                {
                    bound.Add(entry.Values.SchemaId, list = []);
                }

                list.Add((article, entry));
            }
        }

        var places = new Dictionary<string, ArticlePlace>(StringComparer.Ordinal);
        foreach (var place in layout.Places)
        {
            places[place.Path] = place;
        }

        foreach (var schema in schemas.Where(schema => schema.CanEmit).OrderBy(schema => schema.Id, StringComparer.Ordinal))
        {
            var hint = HintPrefix + schema.Id.Replace('+', '.');
            hint = hints.Add(hint) ? hint : hint + "-" + Identifiers.ShortHash(schema.Id);
            yield return Build(schema, hint, bound.TryGetValue(schema.Id, out var entries) ? entries : [], places);
        }
    }

    private static CollectionModel Build(
        SchemaModel schema, string hint, List<(BoundArticle Article, BoundEntry Entry)> bound, Dictionary<string, ArticlePlace> places)
    {
        var entries = bound.GroupBy(pair => pair.Article.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .Where(pair => places.ContainsKey(pair.Article.Path))
            .Select(pair => (pair.Article, pair.Entry, places[pair.Article.Path].Slug))
            .OrderBy(pair => pair.Slug, StringComparer.Ordinal)
            .ToList();
        var scope = new IdentifierScope(schema.TakenNames.AsImmutableArray().Add("GalleyEntries").Add("GalleyRest").Add("GalleyObjects").ToArray());
        var all = scope.Take("All");
        var tryGet = scope.Take("TryGet");
        var models = new List<(CollectionEntry Entry, string? SortKey)>(entries.Count);
        foreach (var (article, entry, slug) in entries)
        {
            var shortSlug = ShortSlug(schema, article.Path, article.PathBelow, slug);
            var wanted = Identifiers.Pascal(shortSlug);
            var identifier = models.Count < EntityClasses.MaximumMembers
                ? scope.Take(wanted.Length > 0 ? wanted : "Article" + Identifiers.ShortHash(slug))
                : "";
            models.Add((new CollectionEntry(slug, shortSlug, identifier, article.Title, article.Path), entry.SortKey));
        }

        return new CollectionModel(schema, hint, Sort(models, schema.Order), all, tryGet);
    }

    // What has no value comes last in either direction; what is equal stays in the order of the slugs.
    private static EquatableArray<CollectionEntry> Sort(List<(CollectionEntry Entry, string? SortKey)> entries, SchemaOrder order)
    {
        if (order.Member < 0)
        {
            var bySlug = entries.Select(pair => pair.Entry);
            return (order.IsDescending ? bySlug.Reverse() : bySlug).ToEquatableArray();
        }

        var sorted = entries.OrderBy(pair => pair.SortKey is null);
        sorted = order.IsDescending
            ? sorted.ThenByDescending(pair => pair.SortKey, StringComparer.Ordinal)
            : sorted.ThenBy(pair => pair.SortKey, StringComparer.Ordinal);
        return sorted.Select(pair => pair.Entry).ToEquatableArray();
    }

    /// <summary>The slug within the collection's folder: <c>posts/hello</c> is <c>hello</c> in the collection of <c>posts/**</c>.</summary>
    public static string ShortSlug(SchemaModel schema, string path, string pathBelow, string slug)
    {
        var folder = Slug.OfPath((Membership.FolderOf(schema, path, pathBelow) ?? "").TrimEnd('/')) + "/";
        return folder.Length > 1 && slug.Length > folder.Length && slug.StartsWith(folder, StringComparison.Ordinal) ? slug.Substring(folder.Length) : slug;
    }
}
