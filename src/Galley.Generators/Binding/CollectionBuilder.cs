using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Naming;
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
            yield return Guarded(schema, Hint(schema.Id, hints), bound.TryGetValue(schema.Id, out var entries) ? entries : [], places);
        }
    }

    // C# allows more characters in a name than the compiler does in that of a generated file.
    private static string Hint(string id, HashSet<string> taken)
    {
        var plain = new string(id.Select(c => c == '+' ? '.' : c is '.' or '_' || char.IsLetterOrDigit(c) ? c : '_').ToArray());
        var hint = HintPrefix + plain;
        return plain == id.Replace('+', '.') && taken.Add(hint) ? hint : hint + "-" + Identifiers.ShortHash(id);
    }

    private static CollectionModel Guarded(
        SchemaModel schema, string hint, List<(BoundArticle Article, BoundEntry Entry)> bound, Dictionary<string, ArticlePlace> places)
    {
        try
        {
            return Build(schema, hint, bound, places);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CollectionModel(schema, hint, EquatableArray<CollectionEntry>.Empty, 0, new CollectionNames("", "", "", ""))
            {
                Fault = SchemaFault.Describe(exception),
            };
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
        var names = new CollectionNames(scope.Take("All"), scope.Take("TryGet"), scope.Take("In"), scope.Take("EntryOf"));
        var listed = new List<(CollectionEntry Entry, string? SortKey)>(entries.Count);
        var variants = new List<CollectionEntry>();
        var bases = new HashSet<string>(
            entries.Select(pair => LocaleSuffix.Of(pair.Article.Path)).Where(locale => locale.Language.Length == 0).Select(locale => locale.Stem),
            StringComparer.Ordinal);
        foreach (var (article, entry, slug) in entries)
        {
            var shortSlug = ShortSlug(schema, article.Path, article.PathBelow, slug);
            var wanted = Identifiers.Pascal(shortSlug);
            var identifier = listed.Count + variants.Count < EntityClasses.MaximumMembers
                ? scope.Take(wanted.Length > 0 ? wanted : "Article" + Identifiers.ShortHash(slug))
                : "";
            var model = new CollectionEntry(slug, shortSlug, identifier, article.Title, article.Path);
            var locale = LocaleSuffix.Of(article.Path);
            if (locale.Language.Length > 0 && bases.Contains(locale.Stem))
            {
                variants.Add(model);
            }
            else
            {
                listed.Add((model, entry.SortKey));
            }
        }

        return new CollectionModel(schema, hint, Sort(listed, schema.Order).Concat(variants).ToEquatableArray(), listed.Count, names);
    }

    // What has no value comes last in either direction; what is equal stays in the order of the slugs.
    private static IEnumerable<CollectionEntry> Sort(List<(CollectionEntry Entry, string? SortKey)> entries, SchemaOrder order)
    {
        if (order.Member < 0)
        {
            var bySlug = entries.Select(pair => pair.Entry);
            return order.IsDescending ? bySlug.Reverse() : bySlug;
        }

        var sorted = entries.OrderBy(pair => pair.SortKey is null);
        sorted = order.IsDescending
            ? sorted.ThenByDescending(pair => pair.SortKey, StringComparer.Ordinal)
            : sorted.ThenBy(pair => pair.SortKey, StringComparer.Ordinal);
        return sorted.Select(pair => pair.Entry);
    }

    /// <summary>
    /// The slug within the collection's folder: in the collection of <c>posts/**</c>, <c>posts/hello</c> is <c>hello</c>, and the
    /// variant <c>de/posts/hello</c> is <c>de/hello</c>.
    /// </summary>
    public static string ShortSlug(SchemaModel schema, string path, string pathBelow, string slug)
    {
        var folder = Slug.OfPath((Membership.FolderOf(schema, path, pathBelow) ?? "").TrimEnd('/')) + "/";
        var language = LocaleSuffix.Of(path).Language;
        var lead = language.Length > 0 ? Slug.OfPath(language) + "/" : "";
        return folder.Length > 1 && slug.Length > lead.Length + folder.Length && slug.StartsWith(lead + folder, StringComparison.Ordinal)
            ? lead + slug.Substring(lead.Length + folder.Length)
            : slug;
    }
}
