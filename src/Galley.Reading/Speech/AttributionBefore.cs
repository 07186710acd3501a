namespace Galley.Reading.Speech;

/// <summary>Attributions that precede the words in their sentence: <c>X said: “…”</c>, <c>X called it “a disaster”</c>.</summary>
internal sealed class AttributionBefore(Prose prose, CueIndex cues)
{
    private const int Window = 60;

    /// <summary>The cue that governs a quotation from before it.</summary>
    public SpeechCue? Find(int quotation)
    {
        var number = prose.SentenceNumber(quotation);
        SpeechCue? weak = null;
        for (var i = cues.FirstFrom(number, quotation) - 1; i >= cues.First(number) && quotation - cues[i].End < Window; i--)
        {
            var cue = cues[i];
            // was described as “barbaric” by X: who speaks may stand behind the words.
            if (cue.LeftFirst > quotation || (cue.RightEnd > quotation && (cue.Kind != CueKind.Passive || cue.Subject.First <= quotation)))
            {
                continue;
            }

            if (cue.Kind == CueKind.Writing)
            {
                if (IsAtOnce(cue.End, quotation))
                {
                    return cue;
                }

                continue;
            }

            // A verb of thinking within a reported clause: the words are the reported speaker's.
            var isWeak = !cue.IsSay && prose[cue.First].Has(WordTraits.Weak) && cue.Kind == CueKind.Verb;
            if (isWeak && weak is null)
            {
                weak = cue;
                continue;
            }

            if (isWeak)
            {
                continue;
            }

            return weak is not null && (!cue.IsSay || BreaksBetween(cue.End, weak.First)) ? weak : cue;
        }

        return weak;
    }

    // Trump's claim that “…”, his words: “…”
    private bool IsAtOnce(int from, int quotation)
    {
        for (var i = from; i < quotation; i++)
        {
            var passes = prose[i].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Colon || prose.Is(i, "that") || prose.Is(i, "about") || prose.Is(i, "of") || prose.Is(i, "was") || prose.Is(i, "is");
            if (!passes && !(i == from && quotation - from > 1 && prose.Is(i, "that")))
            {
                return i > from && prose.Is(from, "that") && quotation - from < 20;
            }
        }

        return true;
    }

    private bool BreaksBetween(int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (prose[i].Kind == SpeechTokenKind.Semicolon || (prose[i].Kind == SpeechTokenKind.Comma && (prose.Is(i + 1, "but") || prose.Is(i + 1, "while") || prose.Is(i + 1, "and"))))
            {
                return true;
            }
        }

        return false;
    }
}
