using System.Globalization;
using System.Text;

namespace Galley.Reading.Markdown;

/// <summary>
/// Gives headings their ids as GitHub does, so that links which editors complete and which work in the repository work in
/// the article too: small letters, spaces as hyphens, no other signs, and a number where an id is taken.
/// </summary>
internal sealed class HeadingIds
{
    // A heading of nothing but signs.
    private const string Nameless = "section";

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of the next heading.</summary>
    /// <param name="text">The heading as people read it.</param>
    public string Next(string text)
    {
        var name = NameOf(text);
        var id = name;
        if (_taken.TryGetValue(name, out var count))
        {
            do
            {
                id = name + "-" + (++count).ToString(CultureInfo.InvariantCulture);
            }
            while (_taken.ContainsKey(id));
            _taken[name] = count;
        }

        _taken[id] = 0;
        return id;
    }

    private static string NameOf(string text)
    {
        var id = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(text, i);
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (text[i] is >= '\uFE00' and <= '\uFE0F')
            {
                // How an emoji is to be drawn, not a letter.
                continue;
            }

            if (category is <= UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation)
            {
                id.Append(length == 2 ? text.Substring(i, 2) : char.ToLowerInvariant(text[i]).ToString());
            }
            else if (text[i] == '-' || char.IsWhiteSpace(text[i]))
            {
                id.Append('-');
            }

            i += length - 1;
        }

        return id.Length == 0 ? Nameless : id.ToString();
    }
}
