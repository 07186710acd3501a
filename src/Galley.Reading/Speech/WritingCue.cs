namespace Galley.Reading.Speech;

/// <summary>Reads nouns of what somebody said or wrote: <c>Trump's statement that</c>, <c>his remark</c>, <c>a statement from the campaign</c>.</summary>
internal sealed class WritingCue(Prose prose, NounPhraseReader phrases)
{
    private readonly Prose _prose = prose;
    private readonly NounPhraseReader _phrases = phrases;

    /// <summary>The cue of a noun of writing, or <see langword="null"/> if nobody is named with it.</summary>
    /// <param name="i">The noun.</param>
    /// <param name="sentence">The number of its sentence.</param>
    public SpeechCue? Read(int i, int sentence)
    {
        var first = _prose.SentenceAt(i).First;
        var end = _prose.SentenceAt(i).End;
        var k = i - 1;
        if (_prose[k].Kind == SpeechTokenKind.Quotation && k > first)
        {
            // her “basket of deplorables” remark
            k--;
        }

        while (k > first && i - k < 4 && _prose[k].Kind == SpeechTokenKind.Word && _prose[k].Name < 0 && !_prose[k].Has(WordTraits.Determiner | WordTraits.Preposition))
        {
            k--;
        }

        var phrase = _prose[k].Kind == SpeechTokenKind.Possessive && k > first ? _phrases.EndingAt(k - 1, first)
            : _prose[k].Has(WordTraits.Possessive) ? NounPhraseHead.Of(_prose, k, k + 1) is var own && own.Exists ? own : new NounPhrase(NounPhraseKind.Pronoun, k, k + 1, k, k + 1, -1, _prose.Is(k, "their"))
            : i + 2 < end && (_prose.Is(i + 1, "from") || _prose.Is(i + 1, "by")) ? _phrases.StartingAt(i + 2, end)
            : NounPhrase.None;
        return phrase.Exists ? new SpeechCue(CueKind.Writing, i, i + 1, sentence) { Subject = phrase } : null;
    }
}
