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
    private FeatureBatch _batch;
    private ulong[] _sums = [];
    private readonly int[] _featureEnds = new int[SentenceSplitter.MaximumLength];
    private readonly int[] _knownEnds = new int[SentenceSplitter.MaximumLength];
    private byte[] _firstTags = [];
    private byte[] _tags = [];
    private int[] _margins = [];

    public TaggerScratch(TaggerModel model)
    {
        _model = model;
        _first = new Decoder(model.FirstTransitions);
        _second = new Decoder(model.SecondTransitions);
        _batch = new FeatureBatch(model.Rows);
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
            Gather(first, after, Text.ModeOf(s));
            Score(first, after);
            _first.Decode(after - first, _firstTags, first);
        }
    }

    private void Gather(int first, int after, CaseMode mode)
    {
        _batch.Clear();
        for (var i = first; i < after; i++)
        {
            _batch.Prepare();
            TokenFeatures.Add(Text, i, first, after, mode, ref _batch);
            _featureEnds[i - first] = _batch.FeatureCount;
            _knownEnds[i - first] = _batch.KnownCount;
        }

        _batch.Find();
        Text.Work += _batch.FeatureCount + _batch.KnownCount;
    }

    private void Score(int first, int after)
    {
        int feature = 0, known = 0;
        for (var i = first; i < after; i++)
        {
            var sum = new RowSum(_model.Rows);
            Text.Words.Add(Text.TokenWords, i, first, after, ref sum);
            _batch.AddTo(ref sum, feature, _featureEnds[i - first], known, _knownEnds[i - first]);
            feature = _featureEnds[i - first];
            known = _knownEnds[i - first];
            sum.UnpackFirst(_first.Scores, (i - first) * TagSet.Count);
            sum.StoreSecond(_sums, i * LaneSum.Width);
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
