namespace Galley.Reading.Names.Tagging;

/// <summary>One pass of the tagger over a text, with its scratch space.</summary>
internal sealed class TaggingPass
{
    private readonly PassWeights _weights;
    private readonly WordSums _words;
    private readonly Decoder _decoder;

    public TaggingPass(PassWeights weights, Decoder decoder)
    {
        _weights = weights;
        _words = new WordSums(weights.Rows);
        _decoder = decoder;
    }

    /// <summary>Forgets what it knows of words.</summary>
    public void Reset() => _words.Clear();

    /// <summary>Prepares for the words of a text.</summary>
    public void Prepare(TaggerText text) => _words.Update(text.Words);

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence's number.</param>
    /// <param name="evidence">What the first pass found; <see langword="null"/> in the first pass.</param>
    /// <param name="before">The tags of the first pass.</param>
    /// <param name="tags">Takes the tags.</param>
    /// <returns>Whether there is a name in the sentence.</returns>
    public bool Tag(TaggerText text, int sentence, DocumentEvidence? evidence, byte[] before, byte[] tags)
    {
        int first = text.Tokens.FirstOf(sentence), after = text.Tokens.AfterOf(sentence);
        var mode = text.ModeOf(sentence);
        for (var i = first; i < after; i++)
        {
            var sum = new RowSum(_weights.Rows);
            _words.Add(text, i, first, after, ref sum);
            TokenFeatures.Add(text, i, first, after, mode, ref sum);
            if (evidence is not null)
            {
                DocumentFeatures.Add(text, evidence, before, i, first, after, ref sum);
            }

            sum.Unpack(_decoder.Scores, (i - first) * TagSet.Count);
        }

        return _decoder.Decode(after - first, _weights.Transitions, tags, first);
    }

    /// <summary>Prepares the margins of the sentence tagged last.</summary>
    public void Weigh(int length) => _decoder.Weigh(length, _weights.Transitions);

    /// <summary>The margin of a token of the sentence tagged last.</summary>
    public int MarginOf(int tokenOfSentence, int tag) => _decoder.MarginOf(tokenOfSentence, tag);
}
