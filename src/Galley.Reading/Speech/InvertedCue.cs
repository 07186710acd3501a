namespace Galley.Reading.Speech;

/// <summary>Reads verbs that stand before who speaks: <c>“…,” said Trump</c>, <c>Said Trump: “…”</c>.</summary>
internal sealed class InvertedCue(Prose prose, NounPhraseReader phrases, SubjectFinder subjects)
{
    private readonly Prose _prose = prose;
    private readonly NounPhraseReader _phrases = phrases;
    private readonly SubjectFinder _subjects = subjects;

    /// <summary>The cue of a verb before its speaker, or <see langword="null"/>.</summary>
    /// <param name="i">The verb.</param>
    /// <param name="sentence">The number of its sentence.</param>
    /// <param name="end">The end of its sentence.</param>
    public SpeechCue? Read(int i, int sentence, int end)
    {
        var first = _prose.SentenceAt(i).First;
        var k = _subjects.BeforeAuxiliaries(i, first);
        var comma = k >= first && _prose[k].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash;
        var afterQuotation = k >= 0 && (k >= first || k == first - 1) && _prose[comma && k > 0 ? k - 1 : k].Kind == SpeechTokenKind.Quotation;
        var opens = k < first;
        if (!(afterQuotation || comma || opens) || !_prose[i].Has(WordTraits.Finite) || i + 1 >= end)
        {
            return null;
        }

        var next = i + 1;
        if (_prose[next].Has(WordTraits.Adverb) && !_prose[next].Has(WordTraits.Determiner))
        {
            next++;
        }

        if (next < end && _prose.Is(next, "on") && _prose.Is(i, "went"))
        {
            next++;
        }

        var phrase = _phrases.StartingAt(next, end);
        if (!phrase.Exists || (phrase.Kind == NounPhraseKind.Pronoun && _prose[phrase.First].Has(WordTraits.Object)) || !_prose[i].Has(WordTraits.Say) && !(afterQuotation && (comma || EndsWithComma(k))))
        {
            return null;
        }

        if (phrase.End < end && RunsOn(phrase.End, afterQuotation && _prose[first].Kind == SpeechTokenKind.Quotation))
        {
            return null;
        }

        // ", said X" within a sentence only where X ends the clause; ", told X that" speaks to X.
        if ((comma && !afterQuotation && !EndsClause(phrase.End, end)) || _prose.Is(i, "told") || _prose.Is(i, "tells"))
        {
            return null;
        }

        return new SpeechCue(CueKind.Inverted, i, i + 1, sentence) { IsSay = _prose[i].Has(WordTraits.Say), Subject = phrase };
    }

    // X, who calls himself “rich,” said the country could: what follows the verb is the subject of the reported clause.
    private bool RunsOn(int i, bool startsWithQuotation)
    {
        ref readonly var token = ref _prose[i];
        return token.Has(WordTraits.Auxiliary) || (!startsWithQuotation && token.Kind == SpeechTokenKind.Word
            && !token.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Relative | WordTraits.Adverb | WordTraits.Ing | WordTraits.Subordinator | WordTraits.Coordinator | WordTraits.Participle));
    }

    private bool EndsWithComma(int quotation)
    {
        var pair = _prose.Pairs[_prose[quotation].Quotation];
        return pair.TextEnd > pair.TextStart && _prose.Text[pair.TextEnd - 1] is ',' or '?' or '!';
    }

    private bool EndsClause(int i, int end) =>
        i >= end || _prose[i].Kind is SpeechTokenKind.Terminator or SpeechTokenKind.Comma or SpeechTokenKind.Semicolon or SpeechTokenKind.Dash
        || _prose[i].Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Relative);
}
