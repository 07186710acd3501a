using System.Globalization;

namespace Galley.Reading.Wire;

/// <summary>What can be said of a word by its letters.</summary>
internal static class Words
{
    private static readonly HashSet<string> LowerNameParts = new(StringComparer.Ordinal)
    {
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "van", "von", "der", "den", "ter", "ten", "zu", "la",
        "le", "el", "al", "bin", "bint", "ibn", "ben", "abu", "y", "e", "san",
    };

    /// <summary>Whether a token is a given word, without regard to case.</summary>
    public static bool Is(string text, Token token, string word) =>
        token.Kind == TokenKind.Word && IsText(text, token.Start, token.End, word);

    /// <summary>Whether a stretch is a given text, without regard to case.</summary>
    public static bool IsText(string text, int start, int end, string word) =>
        end - start == word.Length && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The text of a token.</summary>
    public static string Text(string text, Token token) => text.Substring(token.Start, token.End - token.Start);

    /// <summary>Whether a stretch has capitals and no small letter.</summary>
    public static bool IsAllCapitals(string text, int start, int end)
    {
        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }

            if (char.IsUpper(text[i]))
            {
                capitals++;
            }
        }

        return capitals > 0;
    }

    /// <summary>Whether a sentence, a name or a quotation can start with a character.</summary>
    public static bool CanOpen(char c) =>
        char.IsUpper(c) || char.IsDigit(c) || c is '"' or '\'' or '\u2018' or '\u201C' or '\u201E' or '\u00AB' or '[' or '$' or '\u20AC' or '\u00A3'
        || char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter;

    /// <summary>Whether a word can stand in a person's name: <c>Kim</c>, <c>J.K.</c>, <c>al-Assad</c>, <c>von</c>, <c>O’Brien</c>.</summary>
    public static bool CanBeInName(string text, Token token)
    {
        if (token.Kind != TokenKind.Word || !HasOnlyNameCharacters(text, token))
        {
            return false;
        }

        var first = text[token.Start];
        if (!char.IsLower(first))
        {
            return char.IsLetter(first) || char.IsHighSurrogate(first);
        }

        var length = 0;
        while (token.Start + length < token.End && char.IsLetter(text[token.Start + length]))
        {
            length++;
        }

        // d’Estaing, al-Assad, t'Hooft: small at first, with a capital after the sign.
        var particle = text.Substring(token.Start, length);
        var next = token.Start + length + 1;
        return LowerNameParts.Contains(particle) || (length <= 2 && next < token.End && char.IsUpper(text[next]));
    }

    private static bool HasOnlyNameCharacters(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            var c = text[i];
            if (char.IsLetter(c) || char.IsSurrogate(c) || c is '-' or '\'' or '\u2018' or '\u2019' or '\u2010' or '\u2011' or '\u00B7')
            {
                continue;
            }

            // A full stop belongs to an initial or a short form, not to a whole word.
            if (c == '.' && (i - token.Start <= 3 || text.IndexOf('.', token.Start) < i))
            {
                continue;
            }

            if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
            {
                return false;
            }
        }

        return true;
    }
}
