namespace Galley.Reading.Names.Tagging;

/// <summary>The two passes over a text, and the space they need. One thread at a time.</summary>
/// <remarks>
/// Both passes see the same words, so the features that do not depend on what the first one finds are looked up once, for both: the first pass
/// keeps what they say to the second.
/// </remarks>
internal sealed class TaggerScratch
{
    private readonly TaggerModel _model;
    private readonly Decoder _first;
    private readonly Decoder _second;
    private ulong[] _sums = [];
    private byte[] _firstTags = [];
    private byte[] _tags = [];
    private int[] _margins = [];

    public TaggerScratch(TaggerModel model)
    {
        _model = model;
        _first = new Decoder(model.First.Transitions);
        _second = new Decoder(model.Second.Transitions);
        Text = new TaggerText(model.Lexicon, model.Rows);
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
        Growing.Ensure(ref _sums, Text.Tokens.Count * LaneSum.Width);
        for (var s = 0; s < Text.Tokens.SentenceCount; s++)
        {
            int first = Text.Tokens.FirstOf(s), after = Text.Tokens.AfterOf(s);
            var mode = Text.ModeOf(s);
            for (var i = first; i < after; i++)
            {
                var sum = new RowSum(_model.Rows);
                Text.Words.Add(Text.TokenWords, i, first, after, ref sum);
                TokenFeatures.Add(Text, i, first, after, mode, ref sum);
                sum.UnpackFirst(_first.Scores, (i - first) * TagSet.Count);
                sum.StoreSecond(_sums, i * LaneSum.Width);
            }

            _first.Decode(after - first, _firstTags, first);
        }
    }

    private void SecondPass()
    {
        Growing.Ensure(ref _tags, Text.Tokens.Count);
        Growing.Ensure(ref _margins, Text.Tokens.Count);
        for (var s = 0; s < Text.Tokens.SentenceCount; s++)
        {
            int first = Text.Tokens.FirstOf(s), after = Text.Tokens.AfterOf(s);
            for (var i = first; i < after; i++)
            {
                var sum = new SecondSum(_model.Rows);
                sum.Add(_sums, i * LaneSum.Width);
                DocumentFeatures.Add(Text, Evidence, _firstTags, i, first, after, ref sum);
                sum.Unpack(_second.Scores, (i - first) * TagSet.Count);
            }

            var named = _second.Decode(after - first, _tags, first);
            if (named < after - first)
            {
                Weigh(first, named, after - first);
            }
        }
    }

    /// <summary>Notes how sure the tags of the sentence decoded last are.</summary>
    private void Weigh(int first, int named, int length)
    {
        _second.Weigh(named, length);
        for (var i = named; i < length; i++)
        {
            _margins[first + i] = _tags[first + i] == TagSet.Outside ? 0 : _second.MarginOf(i, _tags[first + i]);
        }
    }
}
