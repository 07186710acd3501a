namespace Galley.Reading.Names.Tagging;

/// <summary>Finds where sentences begin among the tokens of a stretch.</summary>
internal static class SentenceSplitter
{
    /// <summary>The most tokens of a sentence; a longer one is cut, so that scratch space stays small.</summary>
    public const int MaximumLength = 400;

    // Words that begin a sentence after U.S. or Inc. more often than they go on with a name.
    private const string Openers =
        " the he she it they we you but and in on at a an his her its their this that these those there when while after before if as for " +
        "however meanwhile still also both some many most all no not what who how where why since under with by from to ";

    /// <summary>Marks the sentences of the tokens from <paramref name="first"/> on, which are all of one stretch.</summary>
    public static void Split(string text, TokenBuffer tokens, int first)
    {
        if (first == tokens.Count)
        {
            return;
        }

        tokens.BeginSentence(first);
        var length = 1;
        for (var i = first + 1; i < tokens.Count; i++, length++)
        {
            if (length >= MaximumLength || Begins(text, tokens, first, i))
            {
                tokens.BeginSentence(i);
                length = 0;
            }
        }
    }

    private static bool Begins(string text, TokenBuffer tokens, int first, int i)
    {
        if (!Opens(text, tokens, i))
        {
            return false;
        }

        var before = i - 1;
        while (before > first && before > i - 4 && IsCloser(text[tokens.Start(before)]))
        {
            before--;
        }

        var start = tokens.Start(before);
        var last = text[tokens.End(before) - 1];
        if (last is '!' or '?')
        {
            return true;
        }

        if (last != '.' || before == first)
        {
            return false;
        }

        if (tokens.End(before) - start == 1 || !Letters.IsWord(text[start]))
        {
            return true;
        }

        // A full stop that belongs to an abbreviation ends a sentence only before a word that opens one.
        return Abbreviations.IsDotted(text, start, tokens.End(before) - 1) && IsOpener(text, tokens.Start(i), tokens.End(i));
    }

    private static bool Opens(string text, TokenBuffer tokens, int i)
    {
        var c = text[tokens.Start(i)];
        if (c is '"' or '\'' or '`' or '(' or '[' or '\u201C' or '\u2018')
        {
            // An opening mark has a space before it, not after it.
            return tokens.Start(i) > tokens.End(i - 1) && i + 1 < tokens.Count && tokens.Start(i + 1) == tokens.End(i);
        }

        return (Letters.IsCapital(c) || Letters.IsDigit(c)) && tokens.Start(i) > tokens.End(i - 1);
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or ')' or ']' or '\u201D' or '\u2019';

    private static bool IsOpener(string text, int start, int end)
    {
        var length = end - start;
        if (length > 10)
        {
            return false;
        }

        for (var at = 0; at >= 0 && at + length + 1 < Openers.Length; at = Openers.IndexOf(' ', at + 1))
        {
            var i = 0;
            while (i < length && Openers[at + 1 + i] == Letters.ToLower(text[start + i]))
            {
                i++;
            }

            if (i == length && Openers[at + length + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
