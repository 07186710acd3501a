using System.Collections.Immutable;

namespace Galley.Reading.Names.Resolution;

/// <summary>Gathers the entities of an article, one of each id, with the names that the article uses for them.</summary>
internal sealed class ResolvedEntities
{
    private readonly SortedDictionary<string, EntityRecord> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _demonyms = new(StringComparer.Ordinal);

    /// <summary>Adds an entity.</summary>
    public void Add(EntityRecord entity) =>
        _entities[entity.Id] = _entities.TryGetValue(entity.Id, out var other) ? EntityRecord.Choose(other, entity) : entity;

    /// <summary>Adds a name that the text uses. Capitals are another way to set a name, and not another name.</summary>
    public void AddForm(string id, NameMention name, MentionForm form)
    {
        if (form == MentionForm.Name || (name.IsCapitals && name.Text.Length > 5))
        {
            return;
        }

        var all = form == MentionForm.Demonym ? _demonyms : _aliases;
        if (!all.TryGetValue(id, out var names))
        {
            all.Add(id, names = new SortedSet<string>(StringComparer.Ordinal));
        }

        names.Add(name.Text);
    }

    /// <summary>The entities, ordered by id. What the registry declares stays as it is declared.</summary>
    public ImmutableArray<EntityRecord> ToImmutable() =>
        _entities.Values.Select(entity => entity.IsDeclared ? entity : entity with
        {
            Aliases = Union(entity.Aliases, _aliases, entity.Id),
            Demonyms = Union(entity.Demonyms, _demonyms, entity.Id),
        }).ToImmutableArray();

    private static ImmutableArray<string> Union(ImmutableArray<string> own, Dictionary<string, SortedSet<string>> all, string id) =>
        all.TryGetValue(id, out var names) ? own.Union(names, StringComparer.Ordinal).ToImmutableArray() : own;
}
