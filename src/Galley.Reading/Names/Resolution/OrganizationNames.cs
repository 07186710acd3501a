using System.Text;

namespace Galley.Reading.Names.Resolution;

/// <summary>Words in the names of organisations.</summary>
internal static class OrganizationNames
{
    private static readonly HashSet<string> Legal = new(
        "inc corp corporation co company ltd limited plc llc llp lp ag se nv sa spa gmbh kg oyj ab asa as holdings".Split(' '),
        StringComparer.Ordinal);

    // "the ministry" is no name, even where a text capitalises it.
    private static readonly HashSet<string> Common = new(
        ("ministry government department committee commission council court party company university board agency bank group union "
        + "administration office bureau embassy foundation institute association corporation club team school college hospital church "
        + "authority federation league cabinet service center centre fund society division").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Small = new("of the and for in on de des du la a an".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is a common noun rather than a name.</summary>
    public static bool IsCommon(string slug) => Common.Contains(slug);

    /// <summary>The words as slugs, without an article before them and a legal form after them.</summary>
    public static string[] Words(string text)
    {
        var words = new List<string>(4);
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space;
            var word = Slug.OfStretch(text, start, end);
            if (word.Length > 0 && (words.Count > 0 || word != "the"))
            {
                words.Add(word);
            }

            start = end + 1;
        }

        while (words.Count > 1 && Legal.Contains(words[words.Count - 1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.ToArray();
    }

    /// <summary>The acronym that the initials of words make, or an empty string if they are too few.</summary>
    public static string Initials(string[] words)
    {
        var initials = new StringBuilder();
        var count = 0;
        foreach (var word in words)
        {
            if (Small.Contains(word))
            {
                continue;
            }

            // A hyphen parts words too.
            for (var i = 0; i <= word.Length; i++)
            {
                if (i == 0 || word[i - 1] == '-')
                {
                    count++;
                    initials.Append(i < word.Length && word[i] != '-' ? word.Substring(i, 1) : "");
                }
            }
        }

        return count >= 2 ? initials.ToString() : "";
    }
}
