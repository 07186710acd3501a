using System.Collections.Immutable;

using Galley.Generators.Emit;
using Galley.Reading.Names;

namespace Galley.Generators.Model;

/// <summary>Brings the entities of all articles and of the registry together.</summary>
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

        var positions = Positions(layout);
        foreach (var summary in summaries)
        {
            foreach (var use in summary.Entities)
            {
                var found = Gather(gathered, use.Entity);
                found.Mentions += use.Mentions;
                found.Articles.Add(positions[summary.Path]);
            }
        }

        return new CatalogModel(layout.Places, Name(gathered.Values, minimumMentions));
    }

    private static Dictionary<string, int> Positions(CatalogLayout layout)
    {
        var positions = new Dictionary<string, int>(layout.Places.Count, StringComparer.Ordinal);
        for (var i = 0; i < layout.Places.Count; i++)
        {
            positions[layout.Places[i].Path] = i;
        }

        return positions;
    }

    private static Gathered Gather(SortedDictionary<string, Gathered> gathered, EntityModel entity)
    {
        if (!gathered.TryGetValue(entity.Id, out var found))
        {
            gathered.Add(entity.Id, found = new Gathered(entity));
        }
        else
        {
            found.Entity = Choose(found.Entity, entity);
        }

        return found;
    }

    // Which of two articles' views of an entity stands; the order of the articles must not matter. Mostly they agree.
    private static EntityModel Choose(EntityModel a, EntityModel b)
    {
        if (a.Equals(b))
        {
            return a;
        }

        var first = a.ToRecord();
        return ReferenceEquals(EntityRecord.Choose(first, b.ToRecord()), first) ? a : b;
    }

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
                    scopes.Add(found.Entity.Kind, scope = new IdentifierScope(EntityClasses.NameOf(found.Entity.Kind), "All", "TryGet", "Ids"));
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
