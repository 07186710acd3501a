using Galley.Compiling.Model;

namespace Galley.Compiling.Options;

/// <summary>How addresses are written in HTML.</summary>
/// <param name="Link">The address of an article; <c>{slug}</c> stands for its slug.</param>
/// <param name="Asset">
/// The address of another file; <c>{path}</c> stands for its path below the folder of the articles, <c>{url}</c> for the
/// address as the article has it.
/// </param>
/// <param name="Roots">The fixed parts of the articles' patterns, with <c>/</c> at their ends: what slugs and <c>{path}</c> leave out.</param>
internal sealed record AddressFormats(string Link, string Asset, EquatableArray<string> Roots)
{
    public const string DefaultLink = "/{slug}";
    public const string DefaultAsset = "/{path}";
    public const string Slug = "{slug}";
    public const string Path = "{path}";
    public const string Url = "{url}";

    /// <summary>What is wrong with a format, or <see langword="null"/>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="places">Of these, one must stand in it.</param>
    public static string? Fault(string format, params string[] places)
    {
        if (!places.Any(place => format.Contains(place)))
        {
            return $"it must hold {string.Join(" or ", places)}, such as '{(places[0] == Slug ? "/blog/" : "/files/")}{places[0]}'.";
        }

        var bare = places.Aggregate(format, static (rest, place) => rest.Replace(place, ""));
        if (bare.Any(static c => c is '{' or '}' or '"' or '<' or '>' or '\\' || char.IsWhiteSpace(c) || char.IsControl(c)))
        {
            return $"apart from {string.Join(" and ", places)} it must be an address, without spaces, quotation marks and brackets.";
        }

        // What a format begins with decides what a browser does with it.
        var colon = format.IndexOf(':');
        return colon < 0 || format.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || format.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || format.IndexOfAny(['/', '?', '#', '{']) is var mark and >= 0 && mark < colon
            ? null
            : "it must begin with '/', 'https:' or a folder.";
    }
}
