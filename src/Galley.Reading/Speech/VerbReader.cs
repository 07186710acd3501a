namespace Galley.Reading.Speech;

/// <summary>Decides whether a word that may be a verb of speaking is one where it stands.</summary>
internal sealed class VerbReader(Prose prose)
{
    /// <summary>Whether the word is a verb here.</summary>
    public bool IsVerb(int i)
    {
        ref readonly var token = ref prose[i];
        var sentence = prose.SentenceAt(i);
        if (!token.Has(WordTraits.Say | WordTraits.Call) || token.Name >= 0 || (token.IsCapital && i > sentence.First && !IsTitleCase(sentence.Stretch)))
        {
            return false;
        }

        if (token.HasAll(WordTraits.Weak | WordTraits.Call) && NeedsParticle(i) && !HasParticle(i, sentence))
        {
            return false;
        }

        if (i == sentence.First)
        {
            return token.Has(WordTraits.Finite) && !token.Has(WordTraits.Noun);
        }

        ref readonly var before = ref prose[i - 1];
        if (before.Kind == SpeechTokenKind.Possessive || (before.Has(WordTraits.Determiner) && !before.Has(WordTraits.Plural) && before.Name < 0 && !prose.Is(i - 1, "this") && !IsSingleSource(i)))
        {
            // he's said
            return before.Kind == SpeechTokenKind.Possessive && i > sentence.First + 1 && prose[i - 2].Has(WordTraits.Pronoun | WordTraits.Relative);
        }

        if (token.Has(WordTraits.Finite | WordTraits.Participle) && !token.Has(WordTraits.Noun | WordTraits.Base))
        {
            return !before.Has(WordTraits.Preposition) || before.Name >= 0;
        }

        return token.Has(WordTraits.Ing) ? !token.HasAll(WordTraits.Ing | WordTraits.Noun)
            : token.Has(WordTraits.Base) && !token.Has(WordTraits.Finite) ? IsBareVerb(i, sentence)
            : !token.Has(WordTraits.Noun) || IsVerbNotPlural(i, sentence);
    }

    // Another said; one told reporters.
    private bool IsSingleSource(int i) =>
        (prose.Is(i - 1, "another") || prose.Is(i - 1, "one") || prose.Is(i - 1, "neither") || prose.Is(i - 1, "each"))
        && (prose.Is(i, "said") || prose.Is(i, "says") || prose.Is(i, "told") || prose.Is(i, "called") || prose.Is(i, "added") || prose.Is(i, "wrote") || prose.Is(i, "asked"));

    /// <summary>Whether a form of "be" makes the participle passive.</summary>
    public bool IsPassive(int i)
    {
        var first = prose.SentenceAt(i).First;
        for (var k = i - 1; prose[i].Has(WordTraits.Participle) && k >= first && k > i - 4; k--)
        {
            if (prose[k].Has(WordTraits.Be))
            {
                return true;
            }

            if (!prose[k].Has(WordTraits.Adverb | WordTraits.Auxiliary))
            {
                break;
            }
        }

        return false;
    }

    // say, claim: after an auxiliary, "to", a pronoun or a plural.
    private bool IsBareVerb(int i, Sentence sentence)
    {
        var k = i - 1;
        while (k > sentence.First && prose[k].Has(WordTraits.Adverb))
        {
            k--;
        }

        ref readonly var before = ref prose[k];
        if (before.Has(WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Relative) || prose.Is(k, "to"))
        {
            return true;
        }

        var end = before.End;
        var isPlural = before.Has(WordTraits.Plural) || (before.Kind == SpeechTokenKind.Word && end - before.Start > 3 && prose.Text[end - 1] == 's' && prose.Text[end - 2] != 's')
            || before.Kind == SpeechTokenKind.CloseBracket || prose[i].Traits == (WordTraits.Say | WordTraits.Base) && prose.Is(i, "say");
        return isPlural && (!prose[i].Has(WordTraits.Noun) || GovernsAtOnce(i, sentence)) && !before.Has(WordTraits.Preposition | WordTraits.Time);
    }

    // claims, reports: a verb after a name, a pronoun or a noun of one, where words or a clause follow.
    private bool IsVerbNotPlural(int i, Sentence sentence)
    {
        ref readonly var before = ref prose[i - 1];
        if (before.Kind == SpeechTokenKind.Quotation && prose.EndsWithComma(before.Quotation))
        {
            return true;
        }

        var isSubject = before.Name >= 0 || before.IsCapital || before.Has(WordTraits.Relative)
            || (before.Has(WordTraits.Pronoun) && !before.Has(WordTraits.Plural))
            || (before.Has(WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Writing) && !before.Has(WordTraits.Plural));
        return isSubject || before.Kind is SpeechTokenKind.Quotation or SpeechTokenKind.Comma || before.Has(WordTraits.Coordinator | WordTraits.Adverb) ? GovernsAtOnce(i, sentence) || (isSubject && before.Has(WordTraits.Pronoun | WordTraits.Relative)) || (isSubject && before.Name >= 0 && !IsNounGoverned(i, sentence)) : false;
    }

    private bool IsNounGoverned(int i, Sentence sentence) =>
        i + 1 < sentence.End && prose[i + 1].Has(WordTraits.Preposition | WordTraits.Be | WordTraits.Coordinator);

    private bool GovernsAtOnce(int i, Sentence sentence) =>
        i + 1 >= sentence.End || prose[i + 1].Kind is SpeechTokenKind.Quotation or SpeechTokenKind.Comma or SpeechTokenKind.Colon or SpeechTokenKind.Terminator
        || prose[i + 1].Has(WordTraits.Pronoun | WordTraits.Object | WordTraits.Determiner | WordTraits.Subordinator) || prose[i + 1].Name >= 0
        || prose[i + 1].IsCapital;

    // went on, shot back, fired off; put it
    private bool NeedsParticle(int i) =>
        prose.Is(i, "go") || prose.Is(i, "goes") || prose.Is(i, "went") || prose.Is(i, "going") || prose.Is(i, "shot") || prose.Is(i, "shoots") || prose.Is(i, "shooting")
        || prose.Is(i, "fired") || prose.Is(i, "fires") || prose.Is(i, "put") || prose.Is(i, "puts") || prose.Is(i, "putting");

    private bool HasParticle(int i, Sentence sentence) =>
        i + 1 < sentence.End && (prose.Is(i + 1, "on") || prose.Is(i + 1, "back") || prose.Is(i + 1, "off") || prose.Is(i + 1, "it"));

    private bool IsTitleCase(int stretch) => prose.Stretches[stretch].Kind is StretchKind.Headline or StretchKind.Heading or StretchKind.Deck;
}
