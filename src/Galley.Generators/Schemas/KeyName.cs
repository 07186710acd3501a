using System.Text;

namespace Galley.Generators.Schemas;

/// <summary>The spellings of a key: <c>heroImage</c>, <c>hero-image</c>, <c>hero_image</c> and <c>HeroImage</c> are one.</summary>
internal static class KeyName
{
    /// <summary>Keys that Galley itself understands, folded; no schema has to know them.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "slug", "title", "headline", "description", "summary", "deck", "author", "authors", "published", "date", "language", "lang",
        "draft", "publish", "publishdate", "publishat", "expiry", "expirydate", "expires", "expiresat", "galleydisable",
    };

    /// <summary>The same keys as people write them.</summary>
    public static IReadOnlyList<string> Shown { get; } =
    [
        "slug", "title", "headline", "description", "summary", "deck", "author", "authors", "published", "date", "language", "lang",
        "draft", "publish", "publishDate", "expiry", "expiryDate", "expires", "galley-disable",
    ];

    /// <summary>The one form of all spellings.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('-' or '_' or ' '))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether Galley itself understands a key.</summary>
    public static bool IsKnown(string folded) => Known.Contains(folded);

    /// <summary><c>heroImage</c> for <c>HeroImage</c>, <c>url</c> for <c>URL</c>.</summary>
    public static string Camel(string name)
    {
        var characters = name.ToCharArray();
        for (var i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            // The last capital of several begins the next word: "URLPath" is "urlPath".
            if (i > 0 && i + 1 < characters.Length && char.IsLower(characters[i + 1]))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }

    /// <summary><c>long-read</c> for <c>LongRead</c>.</summary>
    public static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c == '_')
            {
                kebab.Append('-');
                continue;
            }

            var startsWord = char.IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            kebab.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }
}
