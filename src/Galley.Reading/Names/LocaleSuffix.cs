using Galley.Reading.Storage;

namespace Galley.Reading.Names;

/// <summary>
/// The language that a file's name states: <c>de</c> in <c>post.de.md</c>, <c>zh-Hant</c> in <c>post.zh-Hant.md</c>. Such a
/// file is a variant of the one without it.
/// </summary>
/// <param name="Stem">The path without the language and the ending.</param>
/// <param name="Language">The language tag in its usual letters, or an empty string if the name states none.</param>
public readonly record struct LocaleSuffix(string Stem, string Language)
{
    /// <summary>Reads a path, or a path without its ending.</summary>
    /// <param name="path">The path, with <c>/</c> between its parts.</param>
    /// <param name="hasExtension">Whether the path ends in an ending such as <c>.md</c>.</param>
    public static LocaleSuffix Of(string path, bool hasExtension = true)
    {
        var stem = hasExtension ? RelativePath.WithoutExtension(path) : path;
        var dot = stem.LastIndexOf('.');
        return dot > stem.LastIndexOf('/') + 1 && Tag(stem.Substring(dot + 1)) is { } tag
            ? new LocaleSuffix(stem.Substring(0, dot), tag)
            : new LocaleSuffix(stem, "");
    }

    // language ["-" script] ["-" region]; more than that is no name for a file.
    private static string? Tag(string segment)
    {
        var parts = segment.Split('-');
        if (parts.Length > 3 || !LanguageCodes.IsKnown(parts[0].ToLowerInvariant()))
        {
            return null;
        }

        var tag = parts[0].ToLowerInvariant();
        var i = 1;
        if (i < parts.Length && parts[i].Length == 4 && parts[i].All(IsLetter))
        {
            tag += "-" + char.ToUpperInvariant(parts[i][0]) + parts[i].Substring(1).ToLowerInvariant();
            i++;
        }

        if (i < parts.Length && IsRegion(parts[i]))
        {
            tag += "-" + parts[i].ToUpperInvariant();
            i++;
        }

        return i == parts.Length ? tag : null;
    }

    private static bool IsRegion(string part) =>
        (part.Length == 2 && part.All(IsLetter)) || (part.Length == 3 && part.All(c => c is >= '0' and <= '9'));

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
