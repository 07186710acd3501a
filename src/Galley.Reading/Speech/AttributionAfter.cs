namespace Galley.Reading.Speech;

/// <summary>Attributions that follow the words: <c>“…,” said X</c>, <c>“…,” X said</c>, <c>… “a disaster,” according to X</c>.</summary>
internal sealed class AttributionAfter(Prose prose, CueIndex cues)
{
    private const int Window = 60;

    /// <summary>The cue whose clause begins right after a quotation.</summary>
    public SpeechCue? AtOnce(int quotation)
    {
        var sentence = prose.SentenceAt(quotation);
        var number = prose.SentenceNumber(quotation);
        var next = quotation + 1;
        if (next >= prose.Count || prose.SentenceAt(next).Stretch != sentence.Stretch)
        {
            return null;
        }

        var crosses = next >= sentence.End;
        while (!crosses && next < sentence.End && prose[next].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            next++;
        }

        if (crosses)
        {
            number++;
            sentence = prose.Sentences[number];
        }

        var start = next;
        while (start < sentence.End && start < next + 3 && prose[start].Has(WordTraits.Adverb) && !prose[start].Has(WordTraits.Determiner | WordTraits.Coordinator))
        {
            start++;
        }

        for (var i = cues.FirstFrom(number, quotation + 1); i < cues.End(number) && cues[i].First < next + Window; i++)
        {
            var cue = cues[i];
            var begins = cue.LeftFirst == next || (cue.Kind == CueKind.Colon && cue.First > quotation && cue.First <= next) || cue.LeftFirst == start || (cue.First == start && cue.Kind is CueKind.Inverted);
            if (begins && !cue.IsInherited && !cue.IsNonFinite && cue.Kind is CueKind.Verb or CueKind.Inverted or CueKind.According or CueKind.Passive or CueKind.Colon
                && (!crosses || (cue.IsSay && EndsClause(cue, sentence.End))) && (cue.IsSay || cue.Kind is CueKind.Inverted or CueKind.Colon || EndsWithComma(quotation)))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The cue of a noun of speech that the quotation describes: <c>her “basket of deplorables” remark</c>.</summary>
    public SpeechCue? Described(int quotation)
    {
        var number = prose.SentenceNumber(quotation);
        var i = cues.FirstFrom(number, quotation + 1);
        return i < cues.End(number) && cues[i].Kind == CueKind.Writing && cues[i].First == quotation + 1 && cues[i].Subject.End <= quotation ? cues[i] : null;
    }

    /// <summary>The cue of a clause that trails the sentence of a quotation: <c>It was “a disaster” for all, X said.</c></summary>
    public SpeechCue? Trailing(int quotation)
    {
        var sentence = prose.SentenceAt(quotation);
        var number = prose.SentenceNumber(quotation);
        for (var i = cues.FirstFrom(number, quotation); i < cues.End(number) && cues[i].First < quotation + Window; i++)
        {
            var cue = cues[i];
            if (cue.Kind == CueKind.According)
            {
                return cue;
            }

            var left = cue.LeftFirst;
            if (cue.Kind is CueKind.Verb or CueKind.Inverted && cue.IsSay && !cue.IsNonFinite && !cue.IsInherited && left > quotation
                && (prose[left - 1].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash || EndsWithCommaAt(left - 1)) && EndsClause(cue, sentence.End))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but a hearer, a time or a place follows the cue.</summary>
    public bool EndsClause(SpeechCue cue, int end)
    {
        var i = cue.RightEnd;
        if (i >= end)
        {
            return true;
        }

        ref readonly var token = ref prose[i];
        return token.Kind is SpeechTokenKind.Terminator or SpeechTokenKind.Comma or SpeechTokenKind.Semicolon or SpeechTokenKind.Dash
            || (token.Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb | WordTraits.PersonNoun) && !token.Has(WordTraits.Subordinator) && !HasClause(i, end))
            || (cue.End - cue.First == 1 && (prose.Is(cue.First, "told") || prose.Is(cue.First, "tells")) && !HasClause(i, end));
    }

    // "that" tells that the cue reports what follows it.
    private bool HasClause(int i, int end)
    {
        for (var k = i; k < end && k < i + 12; k++)
        {
            if (prose[k].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Terminator)
            {
                return false;
            }

            if (prose.Is(k, "that") || (prose[k].Has(WordTraits.Pronoun) && k > i) || prose[k].Kind == SpeechTokenKind.Quotation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a quotation ends with a comma within or after its mark.</summary>
    public bool EndsWithComma(int quotation)
    {
        var pair = prose.Pairs[prose[quotation].Quotation];
        return (pair.TextEnd > pair.TextStart && prose.Text[pair.TextEnd - 1] is ',' or '?' or '!' or '—' or '-')
            || (quotation + 1 < prose.Count && prose[quotation + 1].Kind == SpeechTokenKind.Comma);
    }

    private bool EndsWithCommaAt(int token) => prose[token].Kind == SpeechTokenKind.Quotation && EndsWithComma(token);
}
