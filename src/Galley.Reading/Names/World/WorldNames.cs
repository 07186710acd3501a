namespace Galley.Reading.Names.World;

/// <summary>Names of one kind, and what they mean. Of two meanings the one that was added first stays.</summary>
/// <remarks>Names compare as slugs: <c>U.S.</c> is <c>US</c>, <c>São Paulo</c> is <c>SAO PAULO</c>.</remarks>
internal sealed class WorldNames
{
    private const int LongestAcronym = 5;

    private readonly Dictionary<string, WorldEntry> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorldEntry> _acronyms = new(StringComparer.Ordinal);

    /// <summary>Adds a name. An acronym counts only where the text sets it in capitals: <c>WHO</c>, but not <c>who</c>.</summary>
    public void Add(string name, WorldEntry entry)
    {
        var names = IsAcronym(name) ? _acronyms : _names;
        var slug = Slug.OfName(name);
        if (!names.ContainsKey(slug))
        {
            names.Add(slug, entry);
        }
    }

    /// <summary>What a name means, or <see langword="null"/>.</summary>
    /// <param name="slug">The name as a slug.</param>
    /// <param name="isCapitals">Whether the text sets it in capitals.</param>
    public WorldEntry? Find(string slug, bool isCapitals) =>
        (isCapitals && _acronyms.TryGetValue(slug, out var entry)) || _names.TryGetValue(slug, out entry) ? entry : null;

    /// <summary>What a name or its plural in -s means, or <see langword="null"/>.</summary>
    public WorldEntry? FindPlural(string slug, bool isCapitals) =>
        Find(slug, isCapitals)
        ?? (slug.Length > 3 && slug[slug.Length - 1] == 's' ? Find(slug.Substring(0, slug.Length - 1), isCapitals) : null);

    /// <summary>The last word of each name that counts in small letters too.</summary>
    public IEnumerable<string> LastWords()
    {
        foreach (var slug in _names.Keys)
        {
            yield return slug.Substring(slug.LastIndexOf('-') + 1);
        }
    }

    private static bool IsAcronym(string name) => name.Length <= LongestAcronym && NameFolding.IsCapitals(name);
}
