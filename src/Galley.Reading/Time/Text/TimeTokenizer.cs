using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Text;

/// <summary>Cuts stretches of a text into tokens, in one pass.</summary>
internal static class TimeTokenizer
{
    private const int MostDigits = 9;

    private static readonly LexiconEntry NoEntry = default;

    /// <summary>The tokens of the stretches, with a break after each stretch and each paragraph.</summary>
    public static TokenBuffer Read(string text, IReadOnlyList<SourceSpan> stretches)
    {
        var tokens = new TokenBuffer(text.Length / 4);
        for (var i = 0; i < stretches.Count; i++)
        {
            ReadStretch(text, stretches[i].Start, Math.Min(stretches[i].End, text.Length), tokens);
            tokens.Add(new TimeToken(TimeTokenKind.Break, stretches[i].End, stretches[i].End, false, NoEntry, -1, 0));
        }

        return tokens;
    }

    private static void ReadStretch(string text, int at, int end, TokenBuffer tokens)
    {
        var touches = false;
        while (at < end)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at = SkipSpace(text, at, end, tokens);
                touches = false;
                continue;
            }

            var start = at;
            if (IsDigit(c))
            {
                at = ReadNumber(text, at, end, touches, tokens);
            }
            else if (IsLetter(c))
            {
                at = WordEnd(text, at, end);
                tokens.Add(new TimeToken(TimeTokenKind.Word, start, at, touches, Lexicon.Find(text, start, at), -1, 0));
            }
            else
            {
                at++;
                tokens.Add(new TimeToken(TimeTokenKind.Symbol, start, at, touches, NoEntry, -1, 0));
            }

            touches = true;
        }
    }

    private static int SkipSpace(string text, int at, int end, TokenBuffer tokens)
    {
        var lines = 0;
        var start = at;
        for (; at < end && char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '\n')
            {
                lines++;
            }
        }

        if (lines > 1)
        {
            tokens.Add(new TimeToken(TimeTokenKind.Break, start, start, false, NoEntry, -1, 0));
        }

        return at;
    }

    private static int ReadNumber(string text, int at, int end, bool touches, TokenBuffer tokens)
    {
        var start = at;
        var value = 0;
        var digits = 0;
        for (; at < end && IsDigit(text[at]); at++, digits++)
        {
            value = digits < MostDigits ? (value * 10) + (text[at] - '0') : -1;
        }

        // 1,998 is one number; 27,2019 is a day and a year.
        while (digits <= 3 && IsGroup(text, at, end))
        {
            value = at - start < MostDigits && value >= 0 ? (value * 1000) + Group(text, at) : -1;
            at += 4;
            if (!IsGroup(text, at, end))
            {
                digits = 0;
                break;
            }
        }

        tokens.Add(new TimeToken(TimeTokenKind.Number, start, at, touches, NoEntry, value, digits));
        return at;
    }

    private static int Group(string text, int at) =>
        ((text[at + 1] - '0') * 100) + ((text[at + 2] - '0') * 10) + (text[at + 3] - '0');

    private static bool IsGroup(string text, int at, int end) =>
        at + 3 < end && text[at] == ',' && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 3])
        && (at + 4 == end || !IsDigit(text[at + 4]));

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && (IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char c) => c < 128 ? (uint)((c | 32) - 'a') < 26 : char.IsLetter(c) || char.IsSurrogate(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
