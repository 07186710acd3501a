namespace Galley.Reading.Names.Tagging;

/// <summary>The tokens and sentences of a text, as offsets in flat arrays.</summary>
internal sealed class TokenBuffer
{
    private int[] _starts = [];
    private int[] _ends = [];
    private int[] _sentences = [];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The number of sentences; none is empty.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>The offset of a token's first character.</summary>
    public int Start(int token) => _starts[token];

    /// <summary>The offset after a token's last character.</summary>
    public int End(int token) => _ends[token];

    /// <summary>The first token of a sentence.</summary>
    public int FirstOf(int sentence) => _sentences[sentence];

    /// <summary>The token after the last of a sentence.</summary>
    public int AfterOf(int sentence) => sentence + 1 < SentenceCount ? _sentences[sentence + 1] : Count;

    /// <summary>Forgets all tokens and keeps the room.</summary>
    public void Clear()
    {
        Count = 0;
        SentenceCount = 0;
    }

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end)
    {
        Growing.Ensure(ref _starts, Count + 1);
        Growing.Ensure(ref _ends, Count + 1);
        _starts[Count] = start;
        _ends[Count] = end;
        Count++;
    }

    /// <summary>Lets a sentence begin at a token; the sentence before ends there.</summary>
    public void BeginSentence(int token)
    {
        Growing.Ensure(ref _sentences, SentenceCount + 1);
        _sentences[SentenceCount++] = token;
    }
}
