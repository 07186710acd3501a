namespace Galley.Reading.Names.Tagging;

/// <summary>The two passes over a text, and the space they need. One thread at a time.</summary>
internal sealed class TaggerScratch
{
    private readonly TaggerModel _model;
    private readonly TaggingPass _first;
    private readonly TaggingPass _second;
    private byte[] _firstTags = [];
    private byte[] _tags = [];
    private int[] _margins = [];

    public TaggerScratch(TaggerModel model)
    {
        _model = model;
        Text = new TaggerText(model.Lexicon) { Reset = Reset };
        var decoder = new Decoder();
        _first = new TaggingPass(model.First, decoder);
        _second = new TaggingPass(model.Second, decoder);
    }

    /// <summary>The text.</summary>
    public TaggerText Text { get; }

    /// <summary>What the first pass found.</summary>
    public DocumentEvidence Evidence { get; } = new();

    /// <summary>The tag of a token.</summary>
    public int TagOf(int token) => _tags[token];

    /// <summary>How sure the tag of a token is that is part of a name.</summary>
    public int MarginOf(int token) => _margins[token];

    /// <summary>The tags of the first pass.</summary>
    public byte[] FirstTags => _firstTags;

    /// <summary>Tags a text.</summary>
    public void Tag(string text, IReadOnlyList<SourceSpan> stretches)
    {
        Text.Load(text, stretches);
        FirstPass();
        Evidence.Collect(Text, _firstTags);
        SecondPass();
    }

    /// <summary>Tags the loaded text with the first pass alone.</summary>
    public void FirstPass()
    {
        Growing.Ensure(ref _firstTags, Text.Tokens.Count);
        _first.Prepare(Text);
        for (var s = 0; s < Text.Tokens.SentenceCount; s++)
        {
            _first.Tag(Text, s, null, _firstTags, _firstTags);
        }
    }

    private void SecondPass()
    {
        Growing.Ensure(ref _tags, Text.Tokens.Count);
        Growing.Ensure(ref _margins, Text.Tokens.Count);
        _second.Prepare(Text);
        for (var s = 0; s < Text.Tokens.SentenceCount; s++)
        {
            if (!_second.Tag(Text, s, Evidence, _firstTags, _tags))
            {
                continue;
            }

            int first = Text.Tokens.FirstOf(s), after = Text.Tokens.AfterOf(s);
            _second.Weigh(after - first);
            for (var i = first; i < after; i++)
            {
                _margins[i] = _tags[i] == TagSet.Outside ? 0 : _second.MarginOf(i - first, _tags[i]);
            }
        }
    }

    private void Reset()
    {
        _first.Reset();
        _second.Reset();
    }
}
