using System.Text.RegularExpressions;

namespace Galley.Reading.Tests.Markdown;

/// <summary>Reads HTML as a browser would see its tags, and finds what must not be there.</summary>
internal static partial class HtmlTags
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["p"] = [], ["em"] = [], ["strong"] = [], ["del"] = [], ["code"] = ["class"], ["pre"] = [], ["blockquote"] = [], ["ul"] = [],
        ["ol"] = ["start"], ["li"] = ["class", "id"], ["table"] = [], ["thead"] = [], ["tbody"] = [], ["tr"] = [], ["th"] = ["align"],
        ["td"] = ["align"], ["hr"] = [], ["br"] = [], ["sup"] = [], ["section"] = ["class", "role"],
        ["a"] = ["href", "title", "id", "role"], ["img"] = ["src", "alt", "title"], ["input"] = ["type", "disabled", "checked"],
        ["h1"] = ["id"], ["h2"] = ["id"], ["h3"] = ["id"], ["h4"] = ["id"], ["h5"] = ["id"], ["h6"] = ["id"],
    };

    /// <summary>Asserts that there are only elements, attributes and addresses that the reader writes itself.</summary>
    public static void AssertSafe(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = Tag().Match(html, at);
            Assert.True(tag.Success, "No tag of ours: " + html[at..Math.Min(html.Length, at + 40)]);
            var name = tag.Groups["name"].Value;
            Assert.True(Allowed.TryGetValue(name, out var attributes), name);
            for (var i = 0; i < tag.Groups["key"].Captures.Count; i++)
            {
                var key = tag.Groups["key"].Captures[i].Value;
                Assert.Contains(key, attributes);
                if (key is "href" or "src")
                {
                    AssertSafeAddress(System.Net.WebUtility.HtmlDecode(tag.Groups["value"].Captures[i].Value));
                }
            }
        }
    }

    // The way of the URL standard: white space at the ends, tabs and line ends go first.
    private static void AssertSafeAddress(string address)
    {
        var url = new string(address.Where(c => c > ' ').ToArray());
        foreach (var read in new[] { url, Uri.UnescapeDataString(url) })
        {
            var scheme = Scheme().Match(read);
            Assert.True(!scheme.Success || scheme.Value.ToUpperInvariant() is "HTTP:" or "HTTPS:" or "MAILTO:" or "TEL:" or "SMS:" or "FTP:" or "GEO:", address);
        }
    }

    [GeneratedRegex("""\G</?(?<name>[a-z][a-z0-9]*)(?: (?<key>[a-z]+)="(?<value>[^"<>]*)")* ?/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("^[^/?#]*?:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
