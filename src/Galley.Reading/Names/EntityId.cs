namespace Galley.Reading.Names;

/// <summary>The ids of entities: <c>person/kim-jong-un</c>.</summary>
internal static class EntityId
{
    /// <summary>The words for the kinds, in the order of <see cref="EntityKind"/>.</summary>
    public static readonly string[] KindWords = ["person", "place", "organization", "event"];

    /// <summary>The id of an entity that is known by its name alone.</summary>
    public static string Of(EntityKind kind, string name) => KindWords[(int)kind] + "/" + Slug.OfName(name);

    /// <summary>The kind that a word states, in American or British spelling.</summary>
    public static EntityKind? KindOf(string word)
    {
        var index = Array.IndexOf(KindWords, word == "organisation" ? "organization" : word);
        return index < 0 ? null : (EntityKind)index;
    }

    /// <summary>The kind that an id states, or <see langword="null"/> if it is not of the form <c>kind/slug</c>.</summary>
    public static EntityKind? KindIn(string id)
    {
        var slash = id.IndexOf('/');
        var kind = slash < 0 ? -1 : Array.IndexOf(KindWords, id.Substring(0, slash));
        var slug = id.Substring(slash + 1);
        return kind >= 0 && slug.Length > 0 && Slug.OfName(slug) == slug ? (EntityKind)kind : null;
    }
}
