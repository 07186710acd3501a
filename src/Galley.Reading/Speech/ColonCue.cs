namespace Galley.Reading.Speech;

/// <summary>Reads colons and dashes between a speaker and the words: <c>Trump: “…”</c> at the start of a headline or a sentence, <c>“…” — Donald Trump</c>.</summary>
internal sealed class ColonCue(Prose prose, NounPhraseReader phrases)
{
    private readonly Prose _prose = prose;
    private readonly NounPhraseReader _phrases = phrases;

    /// <summary>The cue of a colon or dash, or <see langword="null"/>.</summary>
    /// <param name="i">The mark.</param>
    /// <param name="cues">The cues before it.</param>
    public SpeechCue? Read(int i, List<SpeechCue> cues)
    {
        var sentence = _prose.SentenceAt(i);
        if (_prose[i].Kind == SpeechTokenKind.Dash && !(i == sentence.First + 1 && _prose[sentence.First].Kind == SpeechTokenKind.Quotation))
        {
            return null;
        }

        var isHeadline = _prose.Stretches[sentence.Stretch].Kind == StretchKind.Headline && _prose[sentence.First].Name >= 0 && i - sentence.First < 5;
        if (i == sentence.First || i - sentence.First > 14 || i + 1 >= sentence.End
            || (_prose[i + 1].Kind != SpeechTokenKind.Quotation && _prose[sentence.First].Kind != SpeechTokenKind.Quotation && !isHeadline))
        {
            return null;
        }

        if (cues.Count > 0 && cues[cues.Count - 1].Sentence == _prose.SentenceNumber(i))
        {
            return null;
        }

        // ‘Deal is close’: Trump
        var phrase = _prose[sentence.First].Kind == SpeechTokenKind.Quotation && i == sentence.First + 1
            ? Alone(_phrases.StartingAt(i + 1, sentence.End), i, sentence.End)
            : _phrases.StartingAt(sentence.First, i);
        return phrase.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName or NounPhraseKind.Pronoun || (phrase.Kind == NounPhraseKind.Description && phrase.End == i)
            ? new SpeechCue(CueKind.Colon, i, i + 1, _prose.SentenceNumber(i)) { Subject = phrase }
            : null;
    }

    // After a dash a name alone, or before a comma: “…” — Donald Trump, 1987
    private NounPhrase Alone(NounPhrase phrase, int mark, int end) =>
        _prose[mark].Kind != SpeechTokenKind.Dash || phrase.End >= end || _prose[phrase.End].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Terminator ? phrase : NounPhrase.None;
}
