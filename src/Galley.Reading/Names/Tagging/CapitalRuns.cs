namespace Galley.Reading.Names.Tagging;

/// <summary>
/// Runs of capitalised words. A wide run also passes over <c>of</c>, <c>for the</c>, <c>&amp;</c>, <c>de</c>, <c>bin</c> between capitals: names such as
/// <c>Bank of America</c> show what they are by their first or last word.
/// </summary>
internal sealed class CapitalRuns
{
    private int[] _narrowStart = [];
    private int[] _narrowEnd = [];
    private int[] _wideStart = [];
    private int[] _wideEnd = [];

    /// <summary>The first token of the run that a token lies in; -1 if it lies in none.</summary>
    public int StartOf(int token) => _narrowStart[token];

    /// <summary>The token after the run.</summary>
    public int EndOf(int token) => _narrowEnd[token];

    /// <summary>The first token of the wide run that a token lies in; -1 if it lies in none.</summary>
    public int WideStartOf(int token) => _wideStart[token];

    /// <summary>The token after the wide run.</summary>
    public int WideEndOf(int token) => _wideEnd[token];

    /// <summary>Makes room for a text.</summary>
    public void Prepare(int tokens)
    {
        Growing.Ensure(ref _narrowStart, tokens);
        Growing.Ensure(ref _narrowEnd, tokens);
        Growing.Ensure(ref _wideStart, tokens);
        Growing.Ensure(ref _wideEnd, tokens);
    }

    /// <summary>Finds the runs of a sentence.</summary>
    public void Find(TaggerText text, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            _narrowStart[i] = -1;
            _wideStart[i] = -1;
        }

        for (var i = first; i < after;)
        {
            if (!IsCapital(text, i))
            {
                i++;
                continue;
            }

            var end = i;
            var narrow = i;
            while (true)
            {
                while (end < after && IsCapital(text, end))
                {
                    end++;
                }

                Set(_narrowStart, _narrowEnd, narrow, end);
                var next = end;
                while (next < after && next < end + 2 && IsLink(text, next))
                {
                    next++;
                }

                if (next == end || next >= after || !IsCapital(text, next))
                {
                    break;
                }

                narrow = end = next;
            }

            Set(_wideStart, _wideEnd, i, end);
            i = end;
        }
    }

    private static void Set(int[] starts, int[] ends, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            starts[i] = start;
            ends[i] = end;
        }
    }

    private static bool IsCapital(TaggerText text, int token) => WordReader.IsCapitalised(text.Token(token).Case);

    private static bool IsLink(TaggerText text, int token)
    {
        int start = text.Tokens.Start(token), length = text.Tokens.End(token) - start;
        return length switch
        {
            1 => text.Text[start] is '&',
            2 => Is(text, start, "of") || Is(text, start, "de") || Is(text, start, "du") || Is(text, start, "la") || Is(text, start, "al") || Is(text, start, "el"),
            3 => Is(text, start, "for") || Is(text, start, "the") || Is(text, start, "del") || Is(text, start, "van") || Is(text, start, "von")
                || Is(text, start, "bin") || Is(text, start, "der") || Is(text, start, "dos"),
            _ => false,
        };
    }

    private static bool Is(TaggerText text, int start, string word) => string.CompareOrdinal(text.Text, start, word, 0, word.Length) == 0;
}
