using System.Collections.Immutable;

namespace Galley.Reading.Names.Resolution;

/// <summary>Gathers the entities of an article, one of each id, with the names that the article uses for them.</summary>
internal sealed class ResolvedEntities
{
    private readonly Dictionary<string, Gathered> _entities = new(StringComparer.Ordinal);

    /// <summary>Adds an entity.</summary>
    public void Add(EntityRecord entity)
    {
        if (!_entities.TryGetValue(entity.Id, out var gathered))
        {
            _entities.Add(entity.Id, new Gathered(entity));
        }
        else if (!ReferenceEquals(gathered.Entity, entity))
        {
            gathered.Entity = EntityRecord.Choose(gathered.Entity, entity);
        }
    }

    /// <summary>Adds a name that the text uses for an entity that was added. Capitals are another way to set a name, and not another name.</summary>
    public void AddForm(string id, NameMention name, MentionForm form)
    {
        if (form == MentionForm.Name || (name.IsCapitals && name.Text.Length > 5))
        {
            return;
        }

        var gathered = _entities[id];
        if (form == MentionForm.Demonym)
        {
            (gathered.Demonyms ??= new HashSet<string>(StringComparer.Ordinal)).Add(name.Text);
        }
        else
        {
            (gathered.Aliases ??= new HashSet<string>(StringComparer.Ordinal)).Add(name.Text);
        }
    }

    /// <summary>The entities, ordered by id. What the registry declares stays as it is declared.</summary>
    public ImmutableArray<EntityRecord> ToImmutable()
    {
        var entities = ImmutableArray.CreateBuilder<EntityRecord>(_entities.Count);
        foreach (var gathered in _entities.Values)
        {
            entities.Add(gathered.Complete());
        }

        entities.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return entities.MoveToImmutable();
    }

    private sealed class Gathered(EntityRecord entity)
    {
        public EntityRecord Entity { get; set; } = entity;

        public HashSet<string>? Aliases { get; set; }

        public HashSet<string>? Demonyms { get; set; }

        public EntityRecord Complete() => Entity.IsDeclared || (Aliases is null && Demonyms is null) ? Entity : Entity with
        {
            Aliases = Union(Entity.Aliases, Aliases),
            Demonyms = Union(Entity.Demonyms, Demonyms),
        };

        private static ImmutableArray<string> Union(ImmutableArray<string> own, HashSet<string>? others)
        {
            if (others is null)
            {
                return own;
            }

            others.ExceptWith(own);
            var names = new string[others.Count];
            others.CopyTo(names);
            Array.Sort(names, StringComparer.Ordinal);
            return own.AddRange(names);
        }
    }
}
