namespace Galley.Reading.Wire;

/// <summary>The time zones that stand in timestamp lines.</summary>
internal static class TimeZones
{
    private const int LongestSign = 4;

    private static readonly HashSet<string> Signs = new(StringComparer.Ordinal)
    {
        "GMT", "UTC", "Z", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKST", "AKDT", "HST",
        "BST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK", "IST", "PKT", "WIB", "ICT", "SGT", "HKT", "PHT", "JST", "KST",
        "AWST", "ACST", "AEST", "AEDT", "NZST", "NZDT", "SAST", "WAT", "CAT", "EAT", "BRT", "ART",
    };

    /// <summary>The index after the zone that starts at <paramref name="start"/>, or <paramref name="start"/> if none does.</summary>
    public static int End(string text, int start, int end)
    {
        var offsetEnd = OffsetEnd(text, start, end);
        if (offsetEnd > start)
        {
            return offsetEnd;
        }

        var at = start;
        while (at < end && char.IsLetter(text[at]) && at - start <= LongestSign)
        {
            at++;
        }

        if (!Signs.Contains(text.Substring(start, at - start)))
        {
            return start;
        }

        return at - start == 3 && at < end && text[at - 1] is 'T' or 'C' ? OffsetEnd(text, at, end) : at;
    }

    // +01:00, +0100, +1.
    private static int OffsetEnd(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('+' or '-' or '\u2212'))
        {
            return start;
        }

        var at = StatedDate.DigitsEnd(text, start + 1, end);
        var digits = at - start - 1;
        if (digits is 1 or 2 && at < end && text[at] == ':' && StatedDate.DigitsEnd(text, at + 1, end) == at + 3)
        {
            return at + 3;
        }

        return digits is 1 or 2 or 4 ? at : start;
    }
}
