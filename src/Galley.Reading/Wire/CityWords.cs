namespace Galley.Reading.Wire;

/// <summary>Tells the city of a dateline from other words at the start of a story.</summary>
internal static class CityWords
{
    private const int MostWords = 6;

    // What also stands in capitals before a dash.
    private static readonly HashSet<string> NotCities = new(StringComparer.Ordinal)
    {
        "ADVISORY", "ALERT", "ANALYSIS", "ASEAN", "BREAKING", "BREAKINGVIEWS", "CLARIFICATION", "COLUMN", "COMMENTARY", "CORRECTED",
        "CORRECTION", "COVID", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "FIFA", "FILE", "HOLD", "INSIGHT",
        "INTERVIEW", "LIVE", "NASA", "NATO", "NOTE", "OPEC", "OPINION", "PHOTOS", "PHOTO", "POLL", "PREVIEW", "PROFILE", "REFILE", "RESENDING",
        "REVIEW", "SPORTS", "TIMELINE", "UNESCO", "UNICEF", "UPDATE", "URGENT", "VIDEO", "WATCH", "WRAPUP",
    };

    /// <summary>The token after the city that starts at <paramref name="first"/>; <paramref name="first"/> if none does.</summary>
    public static int End(string text, List<Token> tokens, int first)
    {
        var end = first;
        while (end < tokens.Count && end - first < MostWords && Words.CanBeInName(text, tokens[end]))
        {
            end++;
        }

        var isWhole = end == tokens.Count || tokens[end].Kind != TokenKind.Word || text[tokens[end].Start] is '-' or '\u2013';
        return isWhole && end > first && !char.IsLower(text[tokens[first].Start]) ? end : first;
    }

    /// <summary>Whether the words of a city are in capitals; small words within, as in <c>RIO de JANEIRO</c>, do not count.</summary>
    public static bool IsCapitals(string text, List<Token> tokens, int first, int end)
    {
        var letters = 0;
        for (var i = first; i < end; i++)
        {
            var start = tokens[i].Start;
            var isMc = tokens[i].End - start > 3 && text[start] == 'M' && text[start + 1] == 'c';
            var isCapitals = Words.IsAllCapitals(text, isMc ? start + 2 : start, tokens[i].End);
            if (!isCapitals && !(i > first && char.IsLower(text[start])))
            {
                return false;
            }

            letters += tokens[i].End - start;
        }

        return letters >= 3;
    }

    /// <summary>Whether words that could be a city are something else: a weekday, a month, a label of the wire, an agency.</summary>
    public static bool IsOther(string text, List<Token> tokens, int first, int end)
    {
        var start = tokens[first].Start;
        var stop = tokens[first].End;
        return NotCities.Contains(text.Substring(start, stop - start)) || Weekdays.Contains(text, start, stop)
            || (end - first == 1 && Months.Find(text, start, stop) > 0) || Agencies.Read(text, start, tokens[end - 1].End) is not null;
    }
}
