using System.Collections.Immutable;

using Galley.Compiling.Naming;
using Galley.Reading.Names;

namespace Galley.Compiling.Model;

/// <summary>Brings the entities of all articles and of the registry together, and who links to whom.</summary>
internal static class CatalogBuilder
{
    public static CatalogModel Build(
        CatalogLayout layout, IEnumerable<ArticleSummary> summaries, IEnumerable<EntityModel> declared, int minimumMentions)
    {
        var gathered = new SortedDictionary<string, Gathered>(StringComparer.Ordinal);
        foreach (var entity in declared)
        {
            Gather(gathered, entity);
        }

        var index = new ArticleIndex(layout);
        var backlinks = new SortedDictionary<int, SortedSet<int>>();
        foreach (var summary in summaries)
        {
            var position = index.OfPath(summary.Path);
            foreach (var use in summary.Entities)
            {
                var found = Gather(gathered, use.Entity);
                found.Mentions += use.Mentions;
                found.Articles.Add(position);
            }

            AddLinks(backlinks, index, position, summary);
        }

        return new CatalogModel(
            layout.Places,
            Name(gathered.Values, minimumMentions),
            backlinks.Select(pair => new BacklinkModel(pair.Key, pair.Value.ToEquatableArray())).ToEquatableArray(),
            TranslationBuilder.Build(layout, index));
    }

    // An article that links to its own headings by its own name is not its own reader.
    private static void AddLinks(SortedDictionary<int, SortedSet<int>> backlinks, ArticleIndex index, int source, ArticleSummary summary)
    {
        foreach (var link in summary.Links)
        {
            var target = index.Find(summary.Path, link);
            if (target < 0 || target == source)
            {
                continue;
            }

            if (!backlinks.TryGetValue(target, out var sources))
            {
                backlinks.Add(target, sources = []);
            }

            sources.Add(source);
        }
    }

    private static Gathered Gather(SortedDictionary<string, Gathered> gathered, EntityModel entity)
    {
        if (!gathered.TryGetValue(entity.Id, out var found))
        {
            gathered.Add(entity.Id, found = new Gathered(entity));
        }
        else
        {
            found.Entity = Merge(found.Entity, entity);
        }

        return found;
    }

    // The order of the articles must not matter. Mostly their views agree; the registry's stands as it is; otherwise one name
    // is chosen and no other name is lost.
    private static EntityModel Merge(EntityModel a, EntityModel b)
    {
        if (a.Equals(b))
        {
            return a;
        }

        var first = a.ToRecord();
        var better = ReferenceEquals(EntityRecord.Choose(first, b.ToRecord()), first) ? a : b;
        return better.IsDeclared
            ? better
            : better with { Aliases = Union(a.Aliases, b.Aliases), Demonyms = Union(a.Demonyms, b.Demonyms), SameAs = Union(a.SameAs, b.SameAs) };
    }

    private static EquatableArray<string> Union(EquatableArray<string> a, EquatableArray<string> b) =>
        a.AsImmutableArray().Union(b.AsImmutableArray(), StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    private static EquatableArray<CatalogEntity> Name(IEnumerable<Gathered> entities, int minimumMentions)
    {
        var scopes = new Dictionary<EntityKind, IdentifierScope>();
        var named = ImmutableArray.CreateBuilder<CatalogEntity>();
        foreach (var found in entities)
        {
            string? identifier = null;
            if (found.Entity.IsDeclared || found.Mentions >= minimumMentions)
            {
                if (!scopes.TryGetValue(found.Entity.Kind, out var scope))
                {
                    scopes.Add(found.Entity.Kind, scope = new IdentifierScope(EntityClasses.NameOf(found.Entity.Kind), "All", "TryGet", "Ids", "GalleyCatalog"));
                }

                var wanted = Identifiers.Pascal(found.Entity.Name);
                identifier = scope.Take(wanted.Length > 0 ? wanted : "Entity" + Identifiers.ShortHash(found.Entity.Id));
            }

            named.Add(new CatalogEntity(found.Entity, identifier, found.Articles.ToEquatableArray()));
        }

        return new EquatableArray<CatalogEntity>(named.ToImmutable());
    }

    private sealed class Gathered(EntityModel entity)
    {
        public EntityModel Entity { get; set; } = entity;

        public int Mentions { get; set; }

        public SortedSet<int> Articles { get; } = [];
    }
}
