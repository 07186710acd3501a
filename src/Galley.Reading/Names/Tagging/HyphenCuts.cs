namespace Galley.Reading.Names.Tagging;

/// <summary>
/// Where a hyphen parts a name from what is no part of it: the desk before a headline (<c>Soccer-Arsenal</c>), a player's number (<c>1-Anna</c>),
/// what stands for or against somebody (<c>pro-Trump</c>), and what is said of a place or firm (<c>London-based</c>, <c>U.S.-led</c>). Between
/// two that deal with each other, one of them short for a country or union (<c>U.S.-China</c>), it parts two names.
/// </summary>
internal static class HyphenCuts
{
    private const int LongestPart = 14;

    // What agencies put before the first word of a headline, in small letters; of two words the last.
    private static readonly string[] Desks =
    [
        "alpine", "athletics", "badminton", "baseball", "basketball", "biathlon", "bobsleigh", "bowls", "boxing", "chess", "cricket", "curling", "cycling", "darts", "diving", "doping",
        "equestrian", "fencing", "football", "golf", "gymnastics", "handball", "hockey", "jumping", "judo", "league", "lacrosse", "luge", "motogp", "motorcycling", "netball", "olympics",
        "racing", "rally", "rallying", "rowing", "rugby", "sailing", "shooting", "skating", "skeleton", "skiing", "snooker", "snowboarding", "soccer", "softball", "squash", "sumo", "surfing",
        "swimming", "taekwondo", "tennis", "triathlon", "volleyball", "weightlifting", "wrestling",
        "advisory", "analysis", "breakingviews", "brief", "briefs", "buzz", "chronology", "column", "correction", "corrected", "dealtalk", "diary", "digest", "exclusive", "explainer", "factbox",
        "feature", "focus", "graphic", "insight", "instant", "interview", "issue", "kill", "live", "markets", "media", "moves", "newsmaker", "obituary", "opinion", "podcast", "poll", "preview",
        "profile", "quotes", "refile", "repeat", "report", "rpt", "scenarios", "snapshot", "stocks", "table", "tender", "text", "timeline", "update", "viewpoint", "wrapup",
    ];

    private static readonly string[] Stances = ["anti", "ex", "non", "now", "pan", "post", "pre", "pro", "then"];

    private static readonly string[] Partners = ["U.S.", "US", "EU", "U.K.", "UK", "U.N.", "UN", "UAE"];

    private static readonly string[] Relations =
    [
        "administered", "affiliated", "aligned", "allied", "appointed", "approved", "area", "backed", "based", "born", "bound", "bred", "brokered", "built", "centric", "certified", "commissioned",
        "controlled", "denominated", "dominated", "drafted", "educated", "era", "flagged", "focused", "free", "friendly", "funded", "governed", "headquartered", "held", "imposed", "inspired",
        "issued", "language", "led", "like", "linked", "listed", "made", "managed", "mandated", "mediated", "nominated", "occupied", "only", "operated", "ordered", "owned", "produced",
        "raised", "registered", "related", "ruled", "run", "speaking", "sponsored", "style", "supplied", "supported", "themed", "trained", "type", "wide", "winning",
    ];

    /// <summary>Where the hyphen stands after a desk, number, stance or partner that a word begins with; or <paramref name="start"/>.</summary>
    public static int PrefixEnd(string text, int start, int end)
    {
        foreach (var partner in Partners)
        {
            var hyphen = start + partner.Length;
            if (hyphen + 2 < end && Letters.IsHyphen(text[hyphen]) && Letters.IsCapital(text[hyphen + 1]) && string.CompareOrdinal(text, start, partner, 0, partner.Length) == 0)
            {
                return hyphen;
            }
        }

        return OutsideEnd(text, start, end);
    }

    /// <summary>Where the hyphen stands after a desk, number or stance that a word begins with, which are no part of a name; or <paramref name="start"/>.</summary>
    public static int OutsideEnd(string text, int start, int end)
    {
        var i = start;
        while (i < end && i - start < LongestPart && (Letters.IsDigit(text[i]) || Letters.IsLetter(text[i])))
        {
            i++;
        }

        if (i == start || i + 2 >= end || !Letters.IsHyphen(text[i]) || !Letters.IsCapital(text[i + 1]))
        {
            return start;
        }

        if (Letters.IsDigit(text[start]))
        {
            return IsNumber(text, start, i) && Letters.IsSmall(text[i + 2]) ? i : start;
        }

        // "Anti-Defamation League" is a name, "anti-Brexit" is none.
        var isStance = (Letters.IsSmall(text[start]) || i - start == 2) && IsOneOf(Stances, text, start, i);
        return isStance || IsOneOf(Desks, text, start, i) ? i : start;
    }

    /// <summary>Where the hyphen stands before what is said of the name that a word begins with, or before its partner; or <paramref name="end"/>.</summary>
    public static int SuffixStart(string text, int start, int end)
    {
        foreach (var partner in Partners)
        {
            var hyphen = end - partner.Length - 1;
            if (hyphen > start && Letters.IsHyphen(text[hyphen]) && HasCapital(text, start, hyphen) && string.CompareOrdinal(text, hyphen + 1, partner, 0, partner.Length) == 0)
            {
                return hyphen;
            }
        }

        var i = end;
        while (i > start && end - i < LongestPart && Letters.IsLetter(text[i - 1]))
        {
            i--;
        }

        return i - 1 > start && Letters.IsHyphen(text[i - 1]) && HasCapital(text, start, i - 1) && IsOneOf(Relations, text, i, end) ? i - 1 : end;
    }

    private static bool IsNumber(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Letters.IsDigit(text[i]))
            {
                return false;
            }
        }

        return end - start <= 3;
    }

    private static bool HasCapital(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Letters.IsCapital(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(string[] words, string text, int start, int end)
    {
        foreach (var word in words)
        {
            if (word.Length == end - start && Letters.ToLower(text[start]) == word[0] && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
