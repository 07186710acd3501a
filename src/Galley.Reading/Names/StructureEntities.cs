using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names.Resolution;
using Galley.Reading.Names.World;

namespace Galley.Reading.Names;

/// <summary>The entities that an article's structure names: its reporters, its photographer, its bureaus, its agencies.</summary>
internal static class StructureEntities
{
    /// <summary>The names with what they name, ordered by span. Spans are in the file.</summary>
    public static List<KnownName> Of(Document document, List<StructuralName> structure, EntityRegistry registry)
    {
        var names = new List<KnownName>(structure.Count);
        foreach (var name in structure)
        {
            var span = document.Prose.ToProse(name.Span);
            var written = document.Prose.Text.Substring(span.Start, span.Length);
            if (EntityOf(name, written, registry) is { } entity)
            {
                names.Add(new KnownName(name.Span, entity, FormOf(written, entity), MentionEvidence.Structure));
            }
        }

        return names;
    }

    private static EntityRecord? EntityOf(StructuralName name, string written, EntityRegistry registry)
    {
        var isCapitals = NameFolding.IsCapitals(written);
        var known = name.Kind == EntityKind.Place
            ? PlaceResolver.Find(WorldTables.Current, Slug.OfName(name.Name), isCapitals) : null;
        var id = known?.Id ?? EntityId.Of(name.Kind, name.Name);
        var declared = (name.Sign is null ? null : registry.Find(name.Kind, name.Sign))
            ?? registry.Find(name.Kind, name.Name, isCapitals)
            ?? registry.Find(id)
            ?? (known is null ? null : registry.Find(known.Kind, known.Name));
        if (declared is not null)
        {
            return registry.RecordOf(declared);
        }

        if (known is not null)
        {
            return known.Record;
        }

        // Without a letter or digit there is nothing to make an id of.
        if (id.EndsWith("/", StringComparison.Ordinal))
        {
            return null;
        }

        var aliases = name.Sign is { } sign && sign != name.Name ? ImmutableArray.Create(sign) : ImmutableArray<string>.Empty;
        return new EntityRecord(
            id,
            name.Kind,
            name.Name,
            aliases,
            ImmutableArray<string>.Empty,
            ImmutableArray<string>.Empty,
            IsDeclared: false,

            // Agencies stand in a list of their own; their names are not made from capitals.
            FromCapitals: isCapitals && name.Sign is null);
    }

    private static MentionForm FormOf(string written, EntityRecord entity)
    {
        var name = NameFolding.Of(entity.Name);
        var text = NameFolding.Of(written);
        return text == name || text == name.ToUpperInvariant() ? MentionForm.Name : MentionForm.Alias;
    }
}
