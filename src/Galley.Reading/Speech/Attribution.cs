namespace Galley.Reading.Speech;

/// <summary>Finds kind, cue and speaker of each outer quotation from its own sentence.</summary>
internal sealed class Attribution
{
    private readonly Prose _prose;
    private readonly Speaker[] _subjects;
    private readonly AttributionAfter _after;
    private readonly AttributionBefore _before;
    private readonly ScareQuotes _scare;

    public Attribution(Prose prose, CueIndex cues, Speaker[] subjects)
    {
        _prose = prose;
        _subjects = subjects;
        _after = new AttributionAfter(prose, cues);
        _before = new AttributionBefore(prose, cues);
        _scare = new ScareQuotes(prose);
    }

    /// <summary>Reads one quotation.</summary>
    /// <param name="token">Its token.</param>
    /// <param name="before">The quotation before it in the same sentence, if there is one.</param>
    public Attributed Read(int token, Attributed? before)
    {
        var found = new Attributed { Pair = _prose[token].Quotation, Token = token, Sentence = _prose.SentenceNumber(token) };
        var sentence = _prose.SentenceAt(token);
        var governing = _before.Find(token);
        if (_scare.IsName(token, governing))
        {
            found.Kind = QuotationKind.Scare;
            return found;
        }

        var after = _after.AtOnce(token);
        if (after is not null && governing is not null && token - governing.RightEnd <= 2 && (!_after.EndsWithComma(token) || _prose.Is(token - 1, "that")))
        {
            after = null;
        }

        found.IsAlone = IsAlone(sentence);
        found.Cue = _after.Described(token) ?? after ?? governing ?? _after.Trailing(token);
        found.CueFollows = found.Cue is not null && found.Cue.First > token;
        if (found.Cue is { IsSay: false, Kind: CueKind.Verb } cue && cue.Subject.Kind == NounPhraseKind.Pronoun && (IsNobody(cue.Subject.First) || (cue.Speaker.Name is null && _prose.Is(cue.Subject.First, "it"))))
        {
            found.Cue = null;
        }

        if (found.Cue is { } about && _scare.IsWord(token) && about.Speaker is { IsPerson: false, EntityId: null })
        {
            found.Kind = QuotationKind.Scare;
            return found;
        }

        found.Speaker = found.Cue?.Speaker ?? Speaker.None;
        found.Kind = IsWhole(token, found, sentence) ? QuotationKind.Full : QuotationKind.Partial;
        Continue(found, before);
        if (found.Cue is null && !found.IsAlone)
        {
            ReadWithoutCue(token, found, sentence);
        }

        return found;
    }

    private void ReadWithoutCue(int token, Attributed found, Sentence sentence)
    {
        var isHeadline = _prose.Stretches[sentence.Stretch].Kind is StretchKind.Headline or StretchKind.Deck;
        if (!isHeadline && ((found.Kind == QuotationKind.Partial && _scare.IsShort(token)) || _scare.IsBareName(token)))
        {
            found.Kind = QuotationKind.Scare;
        }
        else if (_subjects[found.Sentence] is { Exists: true } subject && subject.Span!.Value.Start < _prose[token].Start)
        {
            found.Speaker = subject;
        }
    }

    // What I think and what it makes are the reporter's own words.
    private bool IsNobody(int pronoun) => _prose.Is(pronoun, "I") || _prose.Is(pronoun, "we") || _prose.Is(pronoun, "you");

    // “A,” he said, “b.”
    private void Continue(Attributed found, Attributed? before)
    {
        if (before is not { CueFollows: true, Cue: { } cue } || cue.First > found.Token || before.Kind == QuotationKind.Scare)
        {
            return;
        }

        if (found.Cue == cue && _prose[found.Token - 1].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash or SpeechTokenKind.Semicolon or SpeechTokenKind.Colon)
        {
            found.Continues = before.Pair;
            found.Kind = before.Kind;
        }
    }

    private bool IsAlone(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 8; i++)
        {
            if (_prose[i].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number)
            {
                return false;
            }
        }

        return true;
    }

    // A sentence of its own: it starts like one, and the reporter's sentence does not run into it.
    private bool IsWhole(int token, Attributed found, Sentence sentence)
    {
        var pair = _prose.Pairs[_prose[token].Quotation];
        var shape = QuotedWords.Of(_prose.Text, pair);
        if (token == sentence.First || pair.IsContinued)
        {
            return found.IsAlone || pair.IsContinued || (shape.StartsUpper && (found.Cue is not null || shape.EndsSentence || shape.EndsWithComma || shape.Words > 8));
        }

        ref readonly var last = ref _prose[token - 1];
        return shape.StartsUpper && (last.Kind is SpeechTokenKind.Comma or SpeechTokenKind.Colon or SpeechTokenKind.Dash or SpeechTokenKind.Terminator or SpeechTokenKind.Quotation or SpeechTokenKind.OpenBracket
            || (last.Has(WordTraits.Say) && shape.Words > 2) || shape.EndsSentence && shape.Words > 4);
    }
}
