namespace Galley.Reading.Markdown;

/// <summary>What kind of address a link or an image has.</summary>
internal enum AddressKind
{
    /// <summary>Of the web, of another program that is known to be harmless, or from the site's root: it is printed as it is.</summary>
    Plain,

    /// <summary>A heading of the same document.</summary>
    Fragment,

    /// <summary>A file of the project, or an article by its slug.</summary>
    Local,

    /// <summary>One that could run a program in the reader's browser, or that is made to look like another.</summary>
    Unsafe,
}

/// <summary>Tells safe addresses from others.</summary>
internal static class LinkAddress
{
    /// <summary>The scheme of links to articles by their slug.</summary>
    public const string SlugScheme = "slug";

    // A list of what is allowed: lists of what is not are never complete.
    private static readonly string[] LinkSchemes =
        ["http", "https", "mailto", "tel", "sms", "ftp", "geo", "irc", "ircs", "news", "xmpp", SlugScheme];

    private static readonly string[] ImageSchemes = ["http", "https"];

    /// <summary>The kind of an address.</summary>
    /// <param name="url">The address, its entities and escapes resolved.</param>
    /// <param name="isImage">Whether it is an image's.</param>
    public static AddressKind KindOf(string url, bool isImage)
    {
        if (HasHiddenSigns(url))
        {
            return AddressKind.Unsafe;
        }

        var first = FirstSegment(url);
        if (first.IndexOf(':') >= 0 || LooksLikeScheme(first))
        {
            var scheme = first.Substring(0, Math.Max(0, first.IndexOf(':')));
            return !IsAllowed(scheme, isImage) ? AddressKind.Unsafe
                : scheme.Equals(SlugScheme, StringComparison.OrdinalIgnoreCase) ? AddressKind.Local
                : AddressKind.Plain;
        }

        return url.Length == 0 || url[0] is '/' or '\\' or '?' ? AddressKind.Plain
            : url[0] == '#' ? AddressKind.Fragment
            : AddressKind.Local;
    }

    /// <summary>What to do about an unsafe address.</summary>
    public static string AdviceFor(string url, bool isImage) =>
        HasHiddenSigns(url) ? "It holds spaces or invisible characters; type it again"
        : isImage ? "Images may have the schemes " + string.Join(", ", ImageSchemes) + ", or the path of a file"
        : "Links may have the schemes " + string.Join(", ", LinkSchemes) + ", or the path of a file";

    private static bool IsAllowed(string scheme, bool isImage) =>
        Array.Exists(isImage ? ImageSchemes : LinkSchemes, allowed => allowed.Equals(scheme, StringComparison.OrdinalIgnoreCase));

    // A relative address cannot hold a colon before its first slash, so whatever stands before one is meant as a scheme.
    private static string FirstSegment(string url)
    {
        var end = url.IndexOfAny(['/', '?', '#']);
        return end < 0 ? url : url.Substring(0, end);
    }

    // "javascript%3A", "javascript&colon;": no browser takes them for a scheme today, but something that decodes them once
    // more would, and no honest file is called so.
    private static bool LooksLikeScheme(string first) =>
        PercentCoding.Decode(first).IndexOf(':') >= 0
        || PercentCoding.Decode(PercentCoding.Decode(first)).IndexOf(':') >= 0
        || first.IndexOf("&#", StringComparison.Ordinal) >= 0
        || first.IndexOf("&colon", StringComparison.OrdinalIgnoreCase) >= 0;

    // Browsers take out tabs, line ends and the white space at both ends before they look for the scheme; invisible and
    // bidirectional signs make an address look like another.
    private static bool HasHiddenSigns(string url)
    {
        foreach (var c in url)
        {
            if (c < ' ' || c is (>= '\u007F' and <= '\u009F') or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFD'))
            {
                return true;
            }
        }

        return url.Length > 0 && (url[0] == ' ' || url[url.Length - 1] == ' ');
    }
}
