namespace Galley.Reading.Speech;

/// <summary>The cues of each sentence.</summary>
internal sealed class CueIndex
{
    private readonly List<SpeechCue> _cues;
    private readonly int[] _first;

    public CueIndex(Prose prose, List<SpeechCue> cues)
    {
        _cues = cues;
        _first = new int[prose.Sentences.Count + 1];
        var cue = 0;
        for (var s = 0; s < prose.Sentences.Count; s++)
        {
            _first[s] = cue;
            while (cue < cues.Count && cues[cue].Sentence == s)
            {
                cue++;
            }
        }

        _first[prose.Sentences.Count] = cue;
    }

    public SpeechCue this[int cue] => _cues[cue];

    /// <summary>The first cue of a sentence.</summary>
    public int First(int sentence) => _first[sentence];

    /// <summary>The cue after the last one of a sentence.</summary>
    public int End(int sentence) => _first[sentence + 1];

    /// <summary>The first cue of a sentence that starts at or after a token.</summary>
    public int FirstFrom(int sentence, int token)
    {
        var low = _first[sentence];
        var high = _first[sentence + 1];
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cues[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
