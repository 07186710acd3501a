namespace Galley.Reading.Speech;

/// <summary>Finds the subject of a verb that stands after it.</summary>
internal sealed class SubjectFinder(Prose prose, NounPhraseReader phrases)
{
    private const int Window = 45;

    /// <summary>The subject of the finite verb at <paramref name="verb"/>.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="inherits">Whether the verb shares the subject of the clause before: "… and said".</param>
    public NounPhrase Before(int verb, out bool inherits)
    {
        inherits = false;
        var floor = Math.Max(prose.SentenceAt(verb).First, verb - Window);
        var i = BeforeAuxiliaries(verb, floor);
        if (i < floor)
        {
            return NounPhrase.None;
        }

        ref readonly var token = ref prose[i];
        if (token.Has(WordTraits.Relative) || (prose.Is(i, "that") && i > floor && prose[i - 1].Kind == SpeechTokenKind.Word))
        {
            return Antecedent(i, floor);
        }

        if (token.Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            var interrupted = BeforeInterruption(i, floor);
            inherits = !interrupted.Exists;
            return interrupted;
        }

        if (token.Has(WordTraits.Coordinator))
        {
            inherits = true;
            return NounPhrase.None;
        }

        var clause = ClauseSubject(verb);
        if (clause.Exists && clause.End < i && prose[clause.End].Has(WordTraits.Relative) && !HasComma(clause.End, i))
        {
            return clause;
        }

        var phrase = phrases.EndingAt(i, floor);
        if (phrase.Exists && SubjectPosition.Is(prose, phrase.First, floor))
        {
            return phrase;
        }

        // Sources familiar with the talks said: the head of a long subject stands where the clause starts.
        return clause.Exists && clause.Kind != NounPhraseKind.Pronoun && clause.End <= i && IsLongSubject(clause.End, i) ? WithModifiers(clause, i + 1)
            : phrase.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName or NounPhraseKind.Pronoun || !clause.Exists ? phrase
            : clause;
    }

    /// <summary>The token before the verb's auxiliaries and adverbs: "has also said", "went on to say".</summary>
    public int BeforeAuxiliaries(int verb, int floor)
    {
        var i = verb - 1;
        while (i >= floor && prose[i].Name < 0 && prose[i].Has(WordTraits.Auxiliary | WordTraits.Adverb) && !prose[i].Has(WordTraits.Coordinator | WordTraits.Relative))
        {
            i--;
        }

        // Trump himself said; Trump on Monday said; Trump later on Tuesday told.
        if (i >= floor && prose[i].Has(WordTraits.Time) && prose[i].Name < 0)
        {
            var time = i;
            while (time >= floor && prose[time].Name < 0 && prose[time].Kind is SpeechTokenKind.Word or SpeechTokenKind.Number
                && prose[time].Has(WordTraits.Time | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Adverb) | prose[time].Kind == SpeechTokenKind.Number)
            {
                time--;
            }

            if (time >= floor && prose[time].Kind == SpeechTokenKind.Word && !prose[time].Has(WordTraits.Say | WordTraits.Call))
            {
                i = time;
            }
        }

        return i;
    }

    /// <summary>The subject of the clause that a token belongs to: the first noun phrase after a sentence's introduction.</summary>
    public NounPhrase ClauseSubject(int before)
    {
        var sentence = prose.SentenceAt(before);
        var i = Math.Max(sentence.First, before - 80);
        for (var k = before - 1; k > i && before - k < 80; k--)
        {
            if (prose[k].Kind == SpeechTokenKind.Semicolon || (prose[k].Kind == SpeechTokenKind.Comma && k + 1 < before && IsClauseLink(k + 1)))
            {
                var linked = AfterIntroduction(prose[k].Kind == SpeechTokenKind.Comma ? k + 2 : k + 1, before);
                if (linked.Exists)
                {
                    return linked;
                }
            }
        }

        return AfterIntroduction(i, before);
    }

    /// <summary>The subject of the first clause of a sentence.</summary>
    public NounPhrase ClauseSubject(int first, int end) => AfterIntroduction(first, Math.Min(end, first + 60));

    // Sources familiar with the matter: what follows the head at once is part of the description.
    private NounPhrase WithModifiers(NounPhrase phrase, int end) =>
        phrase.Kind == NounPhraseKind.Description && end - phrase.First < 14 && !prose[phrase.End].Has(WordTraits.Relative) && !prose.Is(phrase.End, "that") && !HasComma(phrase.End, end)
            ? phrase with { End = end }
            : phrase;

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (prose[i].Kind != SpeechTokenKind.Word && prose[i].Kind != SpeechTokenKind.Number && prose[i].Kind != SpeechTokenKind.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClauseLink(int i) => prose.Is(i, "but") || prose.Is(i, "while") || (prose.Is(i, "and") && i + 1 < prose.Count && (prose[i + 1].IsCapital || prose[i + 1].Has(WordTraits.Pronoun)));

    private NounPhrase AfterIntroduction(int i, int before)
    {
        for (var tries = 0; tries < 3 && i < before; tries++)
        {
            while (i < before && (prose[i].Kind is not (SpeechTokenKind.Word or SpeechTokenKind.Number) || (prose[i].Name < 0 && prose[i].Has(WordTraits.Coordinator | WordTraits.Adverb) && !prose[i].Has(WordTraits.Determiner))))
            {
                i++;
            }

            if (i >= before)
            {
                break;
            }

            ref readonly var token = ref prose[i];
            var isIntroduction = token.Name < 0 && (token.Has(WordTraits.Preposition | WordTraits.Subordinator | WordTraits.Ing | WordTraits.Time | WordTraits.Participle) || EndsWithIng(i))
                && !(token.Has(WordTraits.Determiner) || prose.Is(i, "that"));
            if (!isIntroduction)
            {
                var phrase = phrases.StartingAt(i, before);
                if (phrase.Exists)
                {
                    return phrase;
                }
            }

            while (i < before && prose[i].Kind != SpeechTokenKind.Comma)
            {
                i++;
            }
        }

        return NounPhrase.None;
    }

    private bool EndsWithIng(int i) =>
        prose[i].End - prose[i].Start > 5 && string.CompareOrdinal(prose.Text, prose[i].End - 3, "ing", 0, 3) == 0 && !prose[i].Has(WordTraits.Preposition);

    // X, who … said: what "who" stands for.
    private NounPhrase Antecedent(int who, int floor)
    {
        var i = who - 1;
        if (i >= floor && prose[i].Has(WordTraits.Preposition))
        {
            i--;
        }

        if (i >= floor && prose[i].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Dash)
        {
            i--;
        }

        return i >= floor ? phrases.EndingAt(i, floor) : NounPhrase.None;
    }

    // X, the senator from Y, said. The nearest opening comma behind a subject wins; one behind a person's name before others.
    private NounPhrase BeforeInterruption(int close, int floor)
    {
        var fallback = NounPhrase.None;
        for (var i = close - 2; i > floor; i--)
        {
            if (prose[i].Kind == SpeechTokenKind.Quotation && close - i > 12)
            {
                break;
            }

            if (prose[i].Kind is not (SpeechTokenKind.Comma or SpeechTokenKind.Dash) || prose[i].Kind != prose[close].Kind || !StartsApposition(i + 1))
            {
                continue;
            }

            var phrase = phrases.EndingAt(i - 1, floor);
            if (!phrase.Exists || !SubjectPosition.Is(prose, phrase.First, floor))
            {
                continue;
            }

            if (phrase.Kind != NounPhraseKind.Description && StartsWithPerson(i + 1))
            {
                continue;
            }

            // A farmer from Ames, Iowa, said: what stands after a comma may be an apposition itself.
            var isApposition = phrase.Kind == NounPhraseKind.Description && phrase.First > floor && prose[phrase.First - 1].Kind == SpeechTokenKind.Comma;
            if (!isApposition && (phrase.Kind != NounPhraseKind.Name || prose.Names[phrase.Name].IsPerson))
            {
                return phrase;
            }

            fallback = fallback.Exists ? fallback : phrase;
        }

        return fallback;
    }

    private bool StartsApposition(int i)
    {
        ref readonly var token = ref prose[i];
        if (token.Kind == SpeechTokenKind.Number)
        {
            return true;
        }

        return token.Kind == SpeechTokenKind.Word
            && !(token.Has(WordTraits.Pronoun) || (token.Has(WordTraits.Coordinator | WordTraits.Auxiliary) && token.Name < 0));
    }

    private bool StartsWithPerson(int i) =>
        prose[i].Name >= 0 && prose.Names[prose[i].Name].IsPerson && !FollowsPossessive(prose[i].Name, i);

    // Smith, Clinton's campaign manager, said
    private bool FollowsPossessive(int name, int i)
    {
        while (i < prose.Count && prose[i].Name == name)
        {
            i++;
        }

        return i < prose.Count && (prose[i].Kind == SpeechTokenKind.Possessive || (prose[i].Kind == SpeechTokenKind.Word && !prose[i].Has(WordTraits.Say | WordTraits.Auxiliary)));
    }

    // The words between a head and its verb: who identified himself, familiar with the matter, briefed in Hanoi.
    private bool IsLongSubject(int from, int to)
    {
        if (from > to)
        {
            return true;
        }

        ref readonly var token = ref prose[from];
        return token.Kind == SpeechTokenKind.Comma || token.Has(WordTraits.Relative | WordTraits.Preposition | WordTraits.Ing | WordTraits.Participle)
            || prose.Is(from, "that") || prose.Is(from, "familiar") || prose.Is(from, "close") || prose.Is(from, "briefed") || (token.Kind == SpeechTokenKind.Word && !token.IsCapital && !token.Has(WordTraits.Auxiliary));
    }
}
