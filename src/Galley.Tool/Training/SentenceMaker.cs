using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Makes training sentences of documents with the code that the tagger itself reads them with.</summary>
internal sealed class SentenceMaker(Lexicon lexicon)
{
    private const uint AllTags = (1u << TagSet.Count) - 1;
    private const uint StartTags = 0b1001_1001_1001_1001_1;
    private const uint EndTags = 0b1100_1100_1100_1100_1;
    private const uint MiscTags = 0xFu << (1 + (4 * (int)NameLabel.Misc));

    private readonly TaggerText _text = new(lexicon);
    private readonly DocumentEvidence _evidence = new();
    private readonly List<uint> _features = [];

    /// <summary>The sentences of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="firstTags">The tags of the first pass, for the features of the second; or <see langword="null"/>.</param>
    public List<TrainingSentence> Make(TrainingDocument document, byte[]? firstTags)
    {
        _text.Load(document.Text, Stretches.Of(document.Text));
        if (firstTags is not null)
        {
            _evidence.Collect(_text, firstTags);
        }

        var allowed = Allowed(document);
        var sentences = new List<TrainingSentence>();
        for (var s = 0; s < _text.Tokens.SentenceCount; s++)
        {
            int first = _text.Tokens.FirstOf(s), after = _text.Tokens.AfterOf(s);
            var features = new uint[after - first][];
            for (var i = first; i < after; i++)
            {
                features[i - first] = Features(i, first, after, _text.ModeOf(s), firstTags);
            }

            sentences.Add(new TrainingSentence(features, Whole(allowed[first..after])));
        }

        return sentences;
    }

    private uint[] Features(int i, int first, int after, CaseMode mode, byte[]? firstTags)
    {
        _features.Clear();
        var sink = new FeatureList(_features);
        for (var j = Math.Max(first, i - WordFeatures.Reach); j <= Math.Min(after - 1, i + WordFeatures.Reach); j++)
        {
            WordFeatures.Add(in _text.Word(j), j - i, ref sink);
        }

        TokenFeatures.Add(_text, i, first, after, mode, ref sink);
        if (firstTags is not null)
        {
            DocumentFeatures.Add(_text, _evidence, firstTags, i, first, after, ref sink);
        }

        return [.. _features];
    }

    private uint[] Allowed(TrainingDocument document)
    {
        var allowed = new uint[_text.Tokens.Count];
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = Unmarked(document.Trust, i);
        }

        var at = 0;
        foreach (var name in document.Names)
        {
            while (at < allowed.Length && _text.Tokens.End(at) <= name.Start)
            {
                at++;
            }

            var end = at;
            while (end < allowed.Length && _text.Tokens.Start(end) < name.End)
            {
                end++;
            }

            for (var i = at; i < end; i++)
            {
                var label = (int)name.Label;
                var tag = end - at == 1 ? TagSet.Single(label) : i == at ? TagSet.Begin(label) : i == end - 1 ? TagSet.End(label) : TagSet.Inside(label);
                allowed[i] = 1u << tag;
            }

            at = end;
        }

        return allowed;
    }

    /// <summary>Lets the pieces of a name that a sentence's end cuts through be anything: no sequence of tags could hold them.</summary>
    private static uint[] Whole(uint[] allowed)
    {
        for (var i = 0; i < allowed.Length && (allowed[i] & StartTags) == 0; i++)
        {
            allowed[i] = AllTags;
        }

        for (var i = allowed.Length - 1; i >= 0 && allowed[i] != AllTags && (allowed[i] & EndTags) == 0; i--)
        {
            allowed[i] = AllTags;
        }

        return allowed;
    }

    private uint Unmarked(Trust trust, int token)
    {
        var mayBeName = WordReader.IsCapitalised(_text.Word(token).Case) || _text.Word(token).Case == WordCase.Late;
        return trust switch
        {
            Trust.NoMisc when mayBeName => 1u | MiscTags,
            Trust.Marked when mayBeName || _text.Runs.WideStartOf(token) >= 0 => AllTags,
            _ => 1u,
        };
    }
}
