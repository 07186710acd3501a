using Galley.Reading.Names;

namespace Galley.Generators.Binding;

/// <summary>The entities that front matter names.</summary>
internal static class EntityReferences
{
    private static readonly string[] Words = ["person", "place", "organization", "event"];

    /// <summary>The id of an entity that is stated by id, name or alias.</summary>
    /// <param name="registry">The entities that the project declares.</param>
    /// <param name="kind">The kind that the schema asks for, or null for any.</param>
    /// <param name="text">The id, name or alias.</param>
    public static string IdOf(EntityRegistry registry, EntityKind? kind, string text)
    {
        var slash = text.IndexOf('/');
        if (slash > 0 && Array.IndexOf(Words, text.Substring(0, slash)) >= 0)
        {
            return text;
        }

        foreach (var candidate in kind is { } stated ? [stated] : new[] { EntityKind.Person, EntityKind.Place, EntityKind.Organization, EntityKind.Event })
        {
            if (registry.Find(candidate, text) is { } entry)
            {
                return entry.Id;
            }
        }

        return Words[(int)(kind ?? EntityKind.Person)] + "/" + Slug.OfName(text);
    }
}
