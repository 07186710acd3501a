using Galley.Compiling.Options;
using Galley.Generators.Schemas;

namespace Galley.Generators.Binding;

/// <summary>Which articles belong to a collection.</summary>
internal static class Membership
{
    /// <summary>Whether one of a collection's patterns matches an article.</summary>
    public static bool IsMember(SchemaModel schema, string path, string pathBelow) => FolderOf(schema, path, pathBelow) is not null;

    /// <summary>Whether a pattern matches an article.</summary>
    public static bool IsMatch(string pattern, string path, string pathBelow) => Glob.IsMatch(pattern, path) || Glob.IsMatch(pattern, pathBelow);

    /// <summary>
    /// The folder of the pattern that matches an article, as it begins the article's default slug; an empty string if that
    /// pattern names none, <see langword="null"/> if none matches.
    /// </summary>
    public static string? FolderOf(SchemaModel schema, string path, string pathBelow)
    {
        foreach (var pattern in schema.Patterns)
        {
            if (Glob.IsMatch(pattern, pathBelow))
            {
                return Glob.FixedPart(pattern);
            }

            if (Glob.IsMatch(pattern, path))
            {
                var above = path.Length - pathBelow.Length;
                var folder = Glob.FixedPart(pattern);
                return folder.Length > above && above >= 0 ? folder.Substring(above) : "";
            }
        }

        return null;
    }
}
