using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Binding;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what entries of collections refer to.</summary>
internal sealed class CollectionChecks
{
    private readonly List<(CatalogEntry Article, BindingChecks.Placed Placed)> _bound = [];
    private readonly Dictionary<string, Dictionary<string, string>> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Schema, LocaleSuffix Locale), string> _locales = [];
    private readonly Dictionary<string, LocaleSuffix> _localeOfSlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _entities = new(StringComparer.Ordinal);

    private CollectionChecks(IReadOnlyList<CatalogEntry> articles, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        foreach (var schema in schemas)
        {
            _slugs[schema.Id] = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        foreach (var entry in registry.Entries)
        {
            _entities[entry.Id] = entry.Name;
        }

        foreach (var article in articles)
        {
            Add(article, schemas, registry);
        }
    }

    /// <summary>What is wrong with the references of all entries.</summary>
    public static IEnumerable<LocatedProblem> Check(
        IReadOnlyList<CatalogEntry> articles, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        if (schemas.IsEmpty)
        {
            return [];
        }

        var checks = new CollectionChecks(articles, schemas, registry);
        return checks.Entries(schemas).Concat(checks.Entities()).Concat(checks.Circles(schemas));
    }

    private void Add(CatalogEntry article, ImmutableArray<SchemaModel> schemas, EntityRegistry registry)
    {
        foreach (var use in article.Model.Entities)
        {
            _entities[use.Entity.Id] = use.Entity.Name;
        }

        foreach (var placed in BindingChecks.Bind(article.Reading, schemas, registry))
        {
            // Most entries refer to nothing, and there may be ten thousand.
            if (placed.Binding.Entries.Count + placed.Binding.Entities.Count > 0)
            {
                _bound.Add((article, placed));
            }
        }

        // Even an entry that cannot be read can be referred to.
        var slug = article.Slug;
        var locale = article.Locale;
        _localeOfSlug[slug] = locale;
        if (article.Facts.IsDraft)
        {
            _drafts[slug] = article.Path;
        }

        var below = article.Model.Binding.PathBelow;
        foreach (var schema in schemas.Where(schema => Membership.IsMember(schema, article.Path, below)))
        {
            var names = _slugs[schema.Id];
            names[slug] = slug;
            _locales[(schema.Id, locale)] = slug;
            var shorter = CollectionBuilder.ShortSlug(schema, article.Path, below, slug);
            if (!names.TryGetValue(shorter, out var holder) || (holder != shorter && string.CompareOrdinal(slug, holder) < 0))
            {
                names[shorter] = slug;
            }
        }
    }

    // What a variant refers to is the variant in the same language, where there is one.
    private string InLanguageOf(CatalogEntry from, string schema, string slug)
    {
        var language = from.Locale.Language;
        return language.Length > 0 && _localeOfSlug[slug] is { Language.Length: 0 } locale
            && _locales.TryGetValue((schema, locale with { Language = language }), out var variant)
            ? variant
            : slug;
    }

    private IEnumerable<LocatedProblem> Entries(ImmutableArray<SchemaModel> schemas)
    {
        foreach (var (article, placed) in _bound)
        {
            foreach (var reference in placed.Binding.Entries)
            {
                var names = _slugs[reference.Schema];
                if (names.TryGetValue(reference.Slug, out var slug))
                {
                    // A release would have nothing in its place.
                    if (_drafts.TryGetValue(slug, out var draft) && !article.Facts.IsDraft)
                    {
                        yield return Fault(article, Rules.LinkToDraft, reference.Part, draft);
                    }
                }
                else
                {
                    var target = schemas.First(schema => schema.Id == reference.Schema).Root.DisplayName;
                    var meant = Meant(reference.Slug, names.Keys);
                    yield return Fault(
                        article, Rules.UnknownEntry, reference.Part, Galley.Reading.Yaml.Excerpt.Of(reference.Slug), target, meant?.Question ?? "")
                        .Suggesting(Suggestion.Of(reference.Slug, meant));
                }
            }
        }
    }

    private IEnumerable<LocatedProblem> Entities()
    {
        foreach (var (article, placed) in _bound)
        {
            foreach (var reference in placed.Binding.Entities)
            {
                var word = reference.Kind is { } kind ? kind.ToString().ToLowerInvariant() : "entity";
                if (!_entities.ContainsKey(reference.Id) || (reference.Kind is not null && !reference.Id.StartsWith(word + "/", StringComparison.Ordinal)))
                {
                    var fitting = _entities.Where(pair => reference.Kind is null || pair.Key.StartsWith(word + "/", StringComparison.Ordinal))
                        .OrderBy(pair => pair.Key, StringComparer.Ordinal);
                    var isId = reference.Text == reference.Id;
                    var meant = Meant(reference.Text, fitting.Select(pair => isId ? pair.Key : pair.Value));
                    yield return Fault(
                        article, Rules.UnknownEntity, reference.Part, Galley.Reading.Yaml.Excerpt.Of(reference.Text), word, meant?.Question ?? "")
                        .Suggesting(Suggestion.Of(reference.Text, meant));
                }
            }
        }
    }

    // An entry that a constructor takes must be made before the one that takes it. Which entries are left when all that
    // depend on none, or on which none depends, are taken away again and again, stand in a circle.
    private IEnumerable<LocatedProblem> Circles(ImmutableArray<SchemaModel> schemas)
    {
        var edges = new SortedDictionary<string, List<(string Target, CatalogEntry Article, BindingChecks.Placed Placed, EntryReference Reference)>>(StringComparer.Ordinal);
        foreach (var (article, placed) in _bound)
        {
            foreach (var reference in placed.Binding.Entries.Where(reference => reference.Member.Place == MemberPlace.Argument))
            {
                if (_slugs[reference.Schema].TryGetValue(reference.Slug, out var target))
                {
                    var from = placed.Schema.Id + " " + article.Slug;
                    if (!edges.TryGetValue(from, out var list))
                    {
                        edges.Add(from, list = []);
                    }

                    list.Add((reference.Schema + " " + InLanguageOf(article, reference.Schema, target), article, placed, reference));
                }
            }
        }

        while (Prune(edges))
        {
            // From the first that is left, along the first reference that is left, until one comes again.
            var path = new List<string> { edges.Keys.First() };
            while (true)
            {
                var next = edges[path[path.Count - 1]].First(edge => edges.ContainsKey(edge.Target)).Target;
                var start = path.IndexOf(next);
                path.Add(next);
                if (start >= 0)
                {
                    path.RemoveRange(0, start);
                    break;
                }
            }

            var edge = edges[path[0]].First(edge => edge.Target == path[1]);
            yield return Fault(
                edge.Article, Rules.ReferenceCycle, edge.Reference.Part,
                string.Join(", ", path.Select(node => $"'{node.Substring(node.IndexOf(' ') + 1)}'")),
                edge.Reference.Member.Name, edge.Placed.Schema.Root.DisplayName);
            edges.Remove(path[0]);
        }
    }

    private static bool Prune<T>(SortedDictionary<string, List<(string Target, CatalogEntry Article, BindingChecks.Placed Placed, T Reference)>> edges)
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var node in edges.Keys.ToList())
            {
                if (!edges[node].Any(edge => edges.ContainsKey(edge.Target)))
                {
                    edges.Remove(node);
                    changed = true;
                }
            }
        }

        return edges.Count > 0;
    }

    private static Guess? Meant(string value, IEnumerable<string> candidates) =>
        DidYouMean.Find(value, candidates.OrderBy(name => name, StringComparer.Ordinal));

    private static LocatedProblem Fault(CatalogEntry article, Rule rule, object? part, params string[] arguments) =>
        article.Locate(Problem.Of(rule, article.Reading.PlaceOf(part), arguments));
}
