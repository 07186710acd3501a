namespace Galley.Reading.Names.Tagging;

/// <summary>
/// Cuts a stretch of text into words, numbers and marks: clitics (<c>'s</c>, <c>n't</c>) stand alone, <c>U.S.</c>, <c>AT&amp;T</c>, <c>O'Brien</c> and
/// hyphenated words stay whole, but for what <see cref="HyphenCuts"/> says. Every character that is not blank lies in exactly one token.
/// </summary>
internal static class NameTokenizer
{
    /// <summary>Adds the tokens of a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first character of the stretch.</param>
    /// <param name="end">The offset after its last.</param>
    /// <param name="tokens">Where the tokens go.</param>
    public static void Tokenize(string text, int start, int end, TokenBuffer tokens)
    {
        var i = start;
        while (i < end)
        {
            if (Letters.IsBlank(text[i]))
            {
                i++;
                continue;
            }

            var chunkEnd = i + 1;
            while (chunkEnd < end && !Letters.IsBlank(text[chunkEnd]))
            {
                chunkEnd++;
            }

            var isLast = chunkEnd;
            while (isLast < end && Letters.IsBlank(text[isLast]))
            {
                isLast++;
            }

            Chunk(text, i, chunkEnd, isLast == end, tokens);
            i = isLast;
        }
    }

    private static void Chunk(string text, int start, int end, bool isLast, TokenBuffer tokens)
    {
        if (AddressEnd(text, start, end) is var addressEnd && addressEnd > start)
        {
            tokens.Add(start, addressEnd);
            start = addressEnd;
        }

        while (start < end)
        {
            if (HyphenCuts.PrefixEnd(text, start, end) is var prefixEnd && prefixEnd > start)
            {
                tokens.Add(start, prefixEnd);
                tokens.Add(prefixEnd, prefixEnd + 1);
                start = prefixEnd + 1;
            }

            var next = Letters.IsWord(text[start]) || IsMention(text, start, end)
                ? Word(text, start, end, isLast, tokens)
                : Mark(text, start, end, tokens);
            start = next;
        }
    }

    /// <summary>A name of a social network or topic: <c>@potus</c>, <c>#MeToo</c>.</summary>
    private static bool IsMention(string text, int start, int end) =>
        text[start] is '@' or '#' && start + 1 < end && Letters.IsLetter(text[start + 1]);

    private static int Word(string text, int start, int end, bool isLast, TokenBuffer tokens)
    {
        var i = start + 1;
        while (i < end && (Letters.IsWord(text[i]) || (i + 1 < end && Joins(text, i, end))))
        {
            i++;
        }

        var clitic = CliticStart(text, start, i);
        if (clitic > start)
        {
            tokens.Add(start, clitic);
            tokens.Add(clitic, i);
            return i;
        }

        if (i < end && text[i] == '.' && (i + 1 == end || text[i + 1] != '.')
            && (Abbreviations.KeepsStop(text, start, i, isLast && i + 1 == end) || HyphenCuts.SuffixStart(text, start, i + 1) <= i))
        {
            i++;
        }

        if (HyphenCuts.SuffixStart(text, start, i) is var suffix && suffix < i)
        {
            tokens.Add(start, suffix);
            tokens.Add(suffix, suffix + 1);
            start = suffix + 1;
        }

        tokens.Add(start, i);
        return i;
    }

    /// <summary>Whether the mark at <paramref name="i"/> holds the characters on both sides together.</summary>
    private static bool Joins(string text, int i, int end)
    {
        var before = text[i - 1];
        var after = text[i + 1];
        switch (text[i])
        {
            case '-' or '\u2010' or '\u2011' or '_':
                return Letters.IsWord(after) && (Letters.IsWord(before) || before == '.');
            case '.':
                return Letters.IsWord(before) && (Letters.IsWord(after) || (after == '-' && i + 2 < end && Letters.IsWord(text[i + 2]) && Letters.IsCapital(before)));
            case ',' or ':':
                return Letters.IsDigit(before) && Letters.IsDigit(after);
            case '/':
                return Letters.IsDigit(before) && Letters.IsDigit(after);
            case '&':
                return Letters.IsCapital(before) && Letters.IsCapital(after);
            case '\'' or '\u2019':
                return Letters.IsLetter(before) && Letters.IsLetter(after);
            case '$':
                return false;
            default:
                return false;
        }
    }

    /// <summary>Where a clitic begins in a word; the word's start if it has none.</summary>
    private static int CliticStart(string text, int start, int end)
    {
        for (var i = end - 1; i > start && i >= end - 3; i--)
        {
            if (text[i] is not ('\'' or '\u2019'))
            {
                continue;
            }

            var first = Letters.ToLower(text[i + 1]);
            if (end - i == 2)
            {
                var isNegation = first == 't' && i - 1 > start && Letters.ToLower(text[i - 1]) == 'n';
                return isNegation ? i - 1 : first is 's' or 'd' or 'm' ? i : start;
            }

            var second = Letters.ToLower(text[i + 2]);
            return (first, second) is ('r', 'e') or ('v', 'e') or ('l', 'l') ? i : start;
        }

        return start;
    }

    private static int Mark(string text, int start, int end, TokenBuffer tokens)
    {
        var c = text[start];
        var i = start + 1;
        if (c is '\'' or '\u2019' && i < end && tokens.Count > 0 && Clitic(text, i, end) is var clitic && clitic > i)
        {
            i = clitic;
        }
        else if (c is '.' or '-' or '\'' or '`' or '*' or '_' or '=' or '!' or '?' or '~')
        {
            while (i < end && text[i] == c && i - start < 64)
            {
                i++;
            }
        }
        else if (char.IsHighSurrogate(c) && i < end && char.IsLowSurrogate(text[i]))
        {
            i++;
        }

        tokens.Add(start, i);
        return i;
    }

    /// <summary>The end of a clitic that stands apart from its word, as in <c>Del Frisco 's</c>; or the same offset.</summary>
    private static int Clitic(string text, int start, int end)
    {
        var length = end - start;
        var isOne = length >= 1 && Letters.ToLower(text[start]) is 's' or 'd' or 'm' && (length == 1 || !Letters.IsWord(text[start + 1]));
        return isOne ? start + 1 : start;
    }

    /// <summary>The end of a web or mail address, without the marks that close the sentence; or <paramref name="start"/>.</summary>
    private static int AddressEnd(string text, int start, int end)
    {
        if (end - start < 6)
        {
            return start;
        }

        var isAddress = StartsWith(text, start, end, "http://") || StartsWith(text, start, end, "https://") || StartsWith(text, start, end, "www.");
        if (!isAddress && Letters.IsWord(text[start]))
        {
            // The sign must come early: nobody's name is longer, and the look ahead must not make a long line quadratic.
            var limit = Math.Min(end, start + 64);
            var at = text.IndexOf('@', start, limit - start);
            isAddress = at > start && at + 3 < end && text.IndexOf('.', at, Math.Min(end - at, 64)) > at + 1;
        }

        if (!isAddress)
        {
            return start;
        }

        while (end > start && !Letters.IsWord(text[end - 1]) && text[end - 1] != '/')
        {
            end--;
        }

        return end;
    }

    private static bool StartsWith(string text, int start, int end, string prefix) =>
        end - start > prefix.Length && string.CompareOrdinal(text, start, prefix, 0, prefix.Length) == 0;
}
