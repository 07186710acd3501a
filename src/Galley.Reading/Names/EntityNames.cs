using System.Collections.Immutable;

namespace Galley.Reading.Names;

/// <summary>Looks entities up by id, and by kind and name.</summary>
internal sealed class EntityNames
{
    private readonly Dictionary<string, EntityEntry> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityKind Kind, string Name), EntityEntry> _names = new();
    private readonly Dictionary<(EntityKind Kind, string Name), EntityEntry> _capitals = new();

    public EntityNames(ImmutableArray<EntityEntry> entries)
    {
        foreach (var entity in entries)
        {
            _ids[entity.Id] = entity;
            Add(entity, entity.Name);
            foreach (var alias in entity.Aliases)
            {
                Add(entity, alias.Text);
            }
        }
    }

    /// <summary>The entity of an id.</summary>
    public EntityEntry? OfId(string id) => _ids.TryGetValue(id, out var entity) ? entity : null;

    /// <summary>The entity of a kind and a name; the exact writing goes before capitals.</summary>
    public EntityEntry? OfName(EntityKind kind, string name, bool isCapitals)
    {
        var folded = NameFolding.Of(name);
        return _names.TryGetValue((kind, folded), out var entity)
            || (isCapitals && _capitals.TryGetValue((kind, folded.ToUpperInvariant()), out entity))
            ? entity
            : null;
    }

    private void Add(EntityEntry entity, string name)
    {
        var folded = NameFolding.Of(name);
        AddFirst(_names, (entity.Kind, folded), entity);
        AddFirst(_capitals, (entity.Kind, folded.ToUpperInvariant()), entity);
    }

    private static void AddFirst(
        Dictionary<(EntityKind Kind, string Name), EntityEntry> names, (EntityKind Kind, string Name) key, EntityEntry entity)
    {
        if (!names.ContainsKey(key))
        {
            names.Add(key, entity);
        }
    }
}
