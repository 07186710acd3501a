namespace Galley.Reading.Speech;

/// <summary>The tokens of a text, changed in place. Their space belongs to the thread and is used again for its next text.</summary>
internal sealed class SpeechTokens
{
    // One enormous text is no reason to hold its space for ever.
    private const int MostKept = 1 << 15;
    private const int Fewest = 256;

    [ThreadStatic]
    private static SpeechToken[]? _spare;

    private SpeechToken[] _tokens;

    private SpeechTokens(SpeechToken[] tokens) => _tokens = tokens;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>A token, in place.</summary>
    public ref SpeechToken this[int i] => ref _tokens[i];

    /// <summary>No tokens, in the thread's space if nothing else uses it.</summary>
    public static SpeechTokens Rent()
    {
        var space = _spare ?? new SpeechToken[Fewest];
        _spare = null;
        return new SpeechTokens(space);
    }

    /// <summary>Gives the space back; the tokens must not be read any more.</summary>
    public void Return()
    {
        if (_tokens.Length <= MostKept)
        {
            _spare = _tokens;
        }

        _tokens = [];
        Count = 0;
    }

    /// <summary>Adds a token.</summary>
    public void Add(in SpeechToken token)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count++] = token;
    }

    /// <summary>Drops the tokens from a number on.</summary>
    public void Keep(int count) => Count = count;
}
