namespace Galley.Reading.Names.Tagging;

/// <summary>Where phrases of two and more words from the gazetteers stand.</summary>
internal sealed class PhraseMatches
{
    private const int LongestPhrase = 7;

    private GazetteerBits[] _begins = [];
    private GazetteerBits[] _insides = [];
    private GazetteerBits[] _ends = [];

    /// <summary>The lists of phrases that begin at a token.</summary>
    public GazetteerBits BeginsAt(int token) => _begins[token];

    /// <summary>The lists of phrases that go on through a token.</summary>
    public GazetteerBits GoesThrough(int token) => _insides[token];

    /// <summary>The lists of phrases that end with a token.</summary>
    public GazetteerBits EndsAt(int token) => _ends[token];

    /// <summary>Makes room for a text.</summary>
    public void Prepare(int tokens)
    {
        Growing.Ensure(ref _begins, tokens);
        Growing.Ensure(ref _insides, tokens);
        Growing.Ensure(ref _ends, tokens);
        Array.Clear(_begins, 0, tokens);
        Array.Clear(_insides, 0, tokens);
        Array.Clear(_ends, 0, tokens);
    }

    /// <summary>Finds the phrases of a sentence. Of two that begin together in one list, the longer counts.</summary>
    public void Find(TaggerText text, Lexicon lexicon, int first, int after)
    {
        for (var i = first; i < after; i++)
        {
            ref readonly var word = ref text.Token(i);
            if ((word.Lists & GazetteerBits.GoesOn) == 0 || word.Case == WordCase.Small)
            {
                continue;
            }

            var hash = word.Lower;
            var end = Math.Min(after, i + LongestPhrase);
            var found = GazetteerBits.None;
            var length = 0;
            for (var k = i + 1; k < end; k++)
            {
                hash = Lexicon.Phrase(hash, text.Token(k).Lower);
                var lists = lexicon.ListsOf(hash);
                if ((lists & ~GazetteerBits.GoesOn) != 0)
                {
                    found = lists & ~GazetteerBits.GoesOn;
                    length = k - i + 1;
                }

                if ((lists & GazetteerBits.GoesOn) == 0)
                {
                    break;
                }
            }

            if (length > 0)
            {
                Mark(i, length, found);
            }
        }
    }

    private void Mark(int start, int length, GazetteerBits lists)
    {
        _begins[start] |= lists;
        for (var i = start + 1; i < start + length - 1; i++)
        {
            _insides[i] |= lists;
        }

        _ends[start + length - 1] |= lists;
    }
}
