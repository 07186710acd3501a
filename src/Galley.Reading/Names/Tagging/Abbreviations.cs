namespace Galley.Reading.Names.Tagging;

/// <summary>Words whose full stop belongs to them.</summary>
internal static class Abbreviations
{
    // Space on both sides of each, so that one search finds a whole word. Written as they stand in text, without the stop.
    private const string Always =
        " mr mrs ms messrs dr prof rev fr hon gen col lt sgt cpl capt cmdr adm maj brig sen rep gov pres sec supt insp det " +
        "st ste mt ft no nos vs v jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri " +
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa " +
        "tenn tex va vt wash wis wyo dist dept univ assn bros approx est e.g i.e ";

    private const string BeforeMore = " inc corp co ltd jr sr bhd plc cos etc al ";

    /// <summary>Whether a word, given without its full stop, keeps it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character of the word.</param>
    /// <param name="end">The offset of the full stop.</param>
    /// <param name="isLast">Whether the full stop is the last character of the stretch, where it may end the sentence as well.</param>
    public static bool KeepsStop(string text, int start, int end, bool isLast)
    {
        var length = end - start;
        if (length == 1 && Letters.IsCapital(text[start]))
        {
            // An initial; a pronoun or grade at the very end is none.
            return !isLast || start == 0 || text[start] != 'I';
        }

        if (IsDotted(text, start, end))
        {
            return true;
        }

        if (length > 6 || !Letters.IsLetter(text[start]))
        {
            return false;
        }

        return (Letters.IsCapital(text[start]) || length <= 2) && !isLast
            && (Contains(Always, text, start, end) || Contains(BeforeMore, text, start, end));
    }

    /// <summary>Whether a word is letters with stops between them: <c>U.S</c>, <c>a.m</c>.</summary>
    public static bool IsDotted(string text, int start, int end)
    {
        if (end - start < 3 || end - start > 15)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            var isDot = ((i - start) & 1) == 1;
            if (isDot ? text[i] != '.' : !Letters.IsLetter(text[i]))
            {
                return false;
            }
        }

        return text[end - 1] != '.';
    }

    private static bool Contains(string list, string text, int start, int end)
    {
        var length = end - start;
        for (var at = 0; at + length + 1 < list.Length; at = list.IndexOf(' ', at + 1))
        {
            if (at < 0)
            {
                return false;
            }

            if (list[at + length + 1] != ' ')
            {
                continue;
            }

            var i = 0;
            while (i < length && list[at + 1 + i] == Letters.ToLower(text[start + i]))
            {
                i++;
            }

            if (i == length)
            {
                return true;
            }
        }

        return false;
    }
}
