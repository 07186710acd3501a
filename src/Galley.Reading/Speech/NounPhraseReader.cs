namespace Galley.Reading.Speech;

/// <summary>Reads noun phrases to either side of a cue. What it does not know it takes for a noun, so it stops at what it does know.</summary>
internal sealed class NounPhraseReader(Prose prose)
{
    private const int Longest = 18;

    /// <summary>The phrase whose last token is <paramref name="last"/>.</summary>
    public NounPhrase EndingAt(int last, int floor)
    {
        if (last >= floor && prose[last].Kind == SpeechTokenKind.CloseBracket)
        {
            last = BeforeBracket(last, floor);
        }

        if (last < floor || prose[last].Kind is not (SpeechTokenKind.Word or SpeechTokenKind.Number))
        {
            return NounPhrase.None;
        }

        if (prose[last].Has(WordTraits.Pronoun) && prose[last].Name < 0)
        {
            return NounPhraseHead.Of(prose, last, last + 1);
        }

        var first = last + 1;
        while (first > floor && last - first < Longest && Continues(first - 1, last, floor))
        {
            first--;
            if (prose[first].Has(WordTraits.Determiner) && prose[first].Name < 0 && !prose[first].HasAll(WordTraits.Plural | WordTraits.PersonNoun))
            {
                break;
            }
        }

        if (first > last)
        {
            return NounPhrase.None;
        }

        var phrase = NounPhraseHead.Of(prose, first, last + 1);
        return phrase.Exists ? Coordinate(phrase, floor) : phrase;
    }

    /// <summary>The phrase whose first token is <paramref name="first"/>.</summary>
    public NounPhrase StartingAt(int first, int limit)
    {
        if (first >= limit || prose[first].Kind is not (SpeechTokenKind.Word or SpeechTokenKind.Number) || (prose[first].Has(WordTraits.Time) && prose[first].Name < 0))
        {
            return NounPhrase.None;
        }

        if (prose[first].Has(WordTraits.Pronoun | WordTraits.Object) && prose[first].Name < 0
            && !(prose[first].Has(WordTraits.Possessive) && first + 1 < limit && prose[first + 1].Kind == SpeechTokenKind.Word && !prose[first + 1].Has(WordTraits.Preposition | WordTraits.Adverb)))
        {
            return NounPhraseHead.Of(prose, first, first + 1);
        }

        var end = first;
        while (end < limit && end - first < Longest && GoesOn(first, end, limit))
        {
            end++;
        }

        while (end > first && prose[end - 1].Has(WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Adverb) && prose[end - 1].Name < 0)
        {
            end--;
        }

        return end > first ? NounPhraseHead.Of(prose, first, end) : NounPhrase.None;
    }

    /// <summary>The token before the brackets that end at a token: Sen. Rand Paul (R-Ky.).</summary>
    public int BeforeBracket(int close, int floor)
    {
        for (var i = close - 1; i >= floor && close - i < 14; i--)
        {
            if (prose[i].Kind == SpeechTokenKind.OpenBracket)
            {
                return i - 1;
            }
        }

        return close - 1;
    }

    // Whether the token belongs to the phrase that ends after it.
    private bool Continues(int i, int last, int floor)
    {
        ref readonly var token = ref prose[i];
        if (token.Name >= 0 || token.Kind is SpeechTokenKind.Possessive)
        {
            return true;
        }

        if (token.Kind == SpeechTokenKind.CloseBracket)
        {
            return false;
        }

        if (token.Kind is not (SpeechTokenKind.Word or SpeechTokenKind.Number))
        {
            return false;
        }

        if (token.Has(WordTraits.Auxiliary | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Pronoun | WordTraits.Coordinator))
        {
            return token.Has(WordTraits.Coordinator) && prose.Is(i, "&");
        }

        if (token.Has(WordTraits.Preposition))
        {
            return i < last && i > floor && IsLink(i) && prose[i - 1].Kind == SpeechTokenKind.Word
                && !prose[i - 1].Has(WordTraits.Say | WordTraits.Call | WordTraits.Auxiliary | WordTraits.Time | WordTraits.Adverb | WordTraits.Pronoun | WordTraits.Coordinator | WordTraits.Preposition)
                && !(prose[i - 1].Name >= 0 && prose.Names[prose[i - 1].Name].IsPerson && !prose.Is(i, "of"));
        }

        if (token.Has(WordTraits.Adverb | WordTraits.Object) && !token.Has(WordTraits.Determiner))
        {
            return i < last && !token.Has(WordTraits.Object) && !prose[i + 1].IsCapital;
        }

        if (token.Has(WordTraits.Say | WordTraits.Call) && !token.IsCapital && !token.Has(WordTraits.Noun | WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Writing))
        {
            return false;
        }

        // briefed on the plans: a participle that something hangs on ends the phrase.
        return i == last || !IsParticiple(i) || !prose[i + 1].Has(WordTraits.Preposition | WordTraits.Determiner | WordTraits.Time | WordTraits.Object);
    }

    private bool GoesOn(int first, int i, int limit)
    {
        ref readonly var token = ref prose[i];
        if (i == first)
        {
            return !token.Has(WordTraits.Relative | WordTraits.Subordinator | WordTraits.Auxiliary | WordTraits.Coordinator | WordTraits.Preposition) || token.Name >= 0;
        }

        if (token.Name >= 0)
        {
            return prose[i - 1].Name == token.Name || !IsPersonAt(i - 1) || prose[i - 1].Has(WordTraits.Coordinator);
        }

        if (token.Kind == SpeechTokenKind.Possessive)
        {
            return true;
        }

        if (token.Kind is not (SpeechTokenKind.Word or SpeechTokenKind.Number)
            || token.Has(WordTraits.Relative | WordTraits.Subordinator | WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Time | WordTraits.Object))
        {
            return false;
        }

        var before = prose[i - 1].Traits;
        var isNounBefore = (before & (WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Writing)) != 0 && !prose[i - 1].IsCapital;
        var isNoun = token.Has(WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Writing);
        if (token.Has(WordTraits.Coordinator))
        {
            return i + 1 < limit && (prose.Is(i, "and") || prose.Is(i, "&") || prose.Is(i, "or")) && (prose[i + 1].IsCapital || prose[i + 1].Has(WordTraits.Determiner | WordTraits.PersonNoun))
                && !prose[i + 1].Has(WordTraits.Pronoun);
        }

        // one person familiar with the talks
        var isModifier = prose.Is(i, "familiar") || prose.Is(i, "close") || prose.Is(i, "briefed") || prose.Is(i, "involved");
        if (isModifier && isNounBefore && i + 1 < limit && prose[i + 1].Has(WordTraits.Preposition))
        {
            return true;
        }

        if (token.Has(WordTraits.Preposition))
        {
            if (prose.Is(i - 1, "familiar") || prose.Is(i - 1, "close") || prose.Is(i - 1, "briefed") || prose.Is(i - 1, "involved"))
            {
                return true;
            }

            return IsLink(i) && !IsPersonAt(i - 1) && i + 1 < limit && !prose[i + 1].Has(WordTraits.Time | WordTraits.Ing)
                && (isNounBefore || prose[i - 1].Name >= 0 || prose.Is(i, "of")) && prose[i + 1].Kind == SpeechTokenKind.Word;
        }

        if (token.Has(WordTraits.Say | WordTraits.Call) && !token.IsCapital && !isNoun)
        {
            return token.Has(WordTraits.Participle) && !token.Has(WordTraits.Say) && prose[i - 1].Has(WordTraits.Determiner);
        }

        if (token.Has(WordTraits.Determiner))
        {
            return prose[i - 1].Has(WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Determiner);
        }

        if (token.IsCapital || isNoun || token.Kind == SpeechTokenKind.Number)
        {
            return !(IsPersonAt(i - 1) && token.Kind == SpeechTokenKind.Number);
        }

        // A lower-case word after a name or a noun of people is the verb, unless such a noun is still to come.
        return (!isNounBefore && !prose[i - 1].IsCapital) || NounFollows(i, limit);
    }

    private bool NounFollows(int i, int limit)
    {
        for (var k = i; k < limit && k < i + 4 && prose[k].Kind == SpeechTokenKind.Word && !prose[k].IsCapital; k++)
        {
            if (prose[k].Has(WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Title))
            {
                return true;
            }

            if (prose[k].Has(WordTraits.Determiner | WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.Say | WordTraits.Call | WordTraits.Coordinator))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPersonAt(int i) => prose[i].Name >= 0 && prose.Names[prose[i].Name].IsPerson;

    private bool IsLink(int i) =>
        prose.Is(i, "of") || prose.Is(i, "for") || prose.Is(i, "at") || prose.Is(i, "from") || prose.Is(i, "in") || prose.Is(i, "with") || prose.Is(i, "on") || prose.Is(i, "to") || prose.Is(i, "by")
        || prose.Is(i, "inside") || prose.Is(i, "within") || prose.Is(i, "near") || prose.Is(i, "behind");

    private bool IsParticiple(int i)
    {
        var (start, end) = (prose[i].Start, prose[i].End);
        return end - start > 4 && char.IsLower(prose.Text[start])
            && (string.CompareOrdinal(prose.Text, end - 2, "ed", 0, 2) == 0 || string.CompareOrdinal(prose.Text, end - 3, "ing", 0, 3) == 0);
    }

    // A and B said: the phrase before the conjunction, where it begins a clause.
    private NounPhrase Coordinate(NounPhrase phrase, int floor)
    {
        var and = phrase.First - 1;
        if (and <= floor || !(prose.Is(and, "and") || prose.Is(and, "or")))
        {
            return phrase;
        }

        var first = and;
        while (first > floor && and - first < 10 && Continues(first - 1, and - 1, floor))
        {
            first--;
        }

        var before = first < and ? NounPhraseHead.Of(prose, first, and) : NounPhrase.None;
        var isSubject = before.Exists && before.Kind != NounPhraseKind.Pronoun && SubjectPosition.Is(prose, before.First, floor)
            && (before.Kind != NounPhraseKind.Description || phrase.Kind == NounPhraseKind.Description);
        return isSubject ? before with { End = phrase.End, HeadEnd = before.Kind == NounPhraseKind.Description ? phrase.End : before.HeadEnd, IsPlural = true } : phrase;
    }
}
