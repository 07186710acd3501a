using System.Collections.Immutable;

using Galley.Reading.Documents;

namespace Galley.Reading.Names;

/// <summary>Says which entities an article names, and where.</summary>
public static class Annotator
{
    /// <summary>
    /// Finds the entities of a document: first those that its structure names, such as the photographer, then the names of
    /// the registry in the rest of the text. Of the front matter only what readers see is searched; code and raw HTML are not.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">The declared entities.</param>
    public static Annotations Annotate(Document document, EntityRegistry registry)
    {
        var mentions = new List<EntityMention>();
        var entities = new SortedDictionary<string, EntityRecord>(StringComparer.Ordinal);
        var structure = StructuralName.Of(document);
        foreach (var name in structure)
        {
            var place = document.Prose.ToProse(name.Span);
            var written = document.Prose.Text.Substring(place.Start, place.Length);
            if (EntityOf(name, written, registry) is { } entity)
            {
                Keep(entities, entity);
                mentions.Add(new EntityMention(name.Span, entity.Id, FormOf(written, entity)));
            }
        }

        foreach (var stretch in ProseSpans.Of(document, structure))
        {
            foreach (var found in registry.Finder.Find(document.Prose.Text, stretch))
            {
                if (!entities.ContainsKey(found.Entity.Id))
                {
                    entities.Add(found.Entity.Id, EntityRecord.Of(found.Entity));
                }

                mentions.Add(new EntityMention(document.Prose.ToSource(found.Span), found.Entity.Id, found.Form));
            }
        }

        return new Annotations(
            mentions.OrderBy(mention => mention.Span).ToImmutableArray(), entities.Values.ToImmutableArray());
    }

    private static EntityRecord? EntityOf(StructuralName name, string written, EntityRegistry registry)
    {
        var isCapitals = NameFolding.IsCapitals(written);
        var id = EntityId.Of(name.Kind, name.Name);
        var declared = (name.Sign is null ? null : registry.Find(name.Kind, name.Sign))
            ?? registry.Find(name.Kind, name.Name, isCapitals)
            ?? registry.Find(id);
        if (declared is not null)
        {
            return EntityRecord.Of(declared);
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

    private static void Keep(SortedDictionary<string, EntityRecord> entities, EntityRecord entity) =>
        entities[entity.Id] = entities.TryGetValue(entity.Id, out var other) ? EntityRecord.Choose(other, entity) : entity;

    private static MentionForm FormOf(string written, EntityRecord entity)
    {
        var name = NameFolding.Of(entity.Name);
        var text = NameFolding.Of(written);
        return text == name || text == name.ToUpperInvariant() ? MentionForm.Name : MentionForm.Alias;
    }
}
