namespace Galley.Reading.Speech;

/// <summary>Tells apostrophes from quotation marks, as far as the word itself can tell.</summary>
internal static class Apostrophes
{
    private static readonly string[] Elided = ["em", "til", "tis", "twas", "cause", "n", "round", "bout", "cept", "neath", "nuff", "ya", "im", "er"];

    /// <summary>Whether the character may be an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2032';

    /// <summary>Whether the character may stand for an elision at the start of a word: also ‘, which word processors put there.</summary>
    public static bool IsMark(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    /// <summary>Whether an apostrophe within letters begins the ending 's.</summary>
    public static bool IsEnding(string text, int i, int limit) =>
        text[i + 1] is 's' or 'S' && (i + 2 >= limit || !char.IsLetterOrDigit(text[i + 2]));

    /// <summary>Whether a token is the ending 's.</summary>
    public static bool IsPossessive(string text, int start, int end) =>
        end - start == 2 && IsMark(text[start]) && text[start + 1] is 's' or 'S';

    /// <summary>The end of a word or number that begins with an apostrophe: ’90s, ’em, the 's of a possessive; 0 if there is none.</summary>
    public static int Elision(string text, int i, SourceSpan span)
    {
        var end = i + 1;
        while (end < span.End && end - i < 7 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == i + 1 || (end < span.End && char.IsLetterOrDigit(text[end])))
        {
            return 0;
        }

        var afterWord = i > span.Start && char.IsLetterOrDigit(text[i - 1]);
        if (afterWord)
        {
            // 's, and feet before inches.
            return IsEnding(text, i, span.End) || char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) ? end : 0;
        }

        if (char.IsDigit(text[i + 1]))
        {
            var digits = i + 1;
            while (digits < end && char.IsDigit(text[digits]))
            {
                digits++;
            }

            return digits - i == 3 && (digits == end || (digits + 1 == end && text[digits] == 's')) ? end : 0;
        }

        foreach (var word in Elided)
        {
            if (word.Length == end - i - 1 && string.Compare(text, i + 1, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                // rock ’n’ roll
                return word == "n" && end < span.End && IsMark(text[end]) ? end + 1 : end;
            }
        }

        return 0;
    }
}
