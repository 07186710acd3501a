namespace Galley.Reading.Speech;

/// <summary>Finds what names the source in a noun phrase: <c>Sarah Sanders</c> in <c>White House press secretary Sarah Sanders</c>.</summary>
internal static class NounPhraseHead
{
    /// <summary>The phrase with its head.</summary>
    public static NounPhrase Of(Prose prose, int first, int end)
    {
        while (first < end && (prose[first].Has(WordTraits.Coordinator | WordTraits.Preposition | WordTraits.Subordinator) && prose[first].Name < 0
            || (prose[first].Has(WordTraits.Adverb) && !prose[first].Has(WordTraits.Determiner))))
        {
            first++;
        }

        if (first >= end)
        {
            return NounPhrase.None;
        }

        if (end - first == 1 && prose[first].Has(WordTraits.Pronoun | WordTraits.Object) && prose[first].Name < 0)
        {
            return new NounPhrase(NounPhraseKind.Pronoun, first, end, first, end, -1, prose[first].Has(WordTraits.Plural));
        }

        var headEnd = HeadEnd(prose, first, end);
        if (First(prose, first, headEnd) is { Exists: true } conjunct)
        {
            return conjunct with { First = first, End = end, IsPlural = true };
        }

        var last = headEnd - 1;
        while (last > first && prose[last].Kind is SpeechTokenKind.Number)
        {
            last--;
        }

        if (prose[last].Kind == SpeechTokenKind.Possessive)
        {
            return NounPhrase.None;
        }

        if (prose[last].Name >= 0)
        {
            return Named(prose, first, end, last);
        }

        if (prose[last].IsCapital && !prose[last].Has(WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Time | WordTraits.Determiner | WordTraits.Plural) && !IsAllDescription(prose, first, last))
        {
            return Unknown(prose, first, end, last);
        }

        return prose[last].Has(WordTraits.Time | WordTraits.Possessive | WordTraits.Preposition | WordTraits.Object)
            || (prose[last].Has(WordTraits.Determiner) && !prose[last].Has(WordTraits.Plural) && !prose.Is(last, "another") && !prose.Is(last, "one"))
            ? NounPhrase.None
            : new NounPhrase(NounPhraseKind.Description, first, end, first, headEnd, -1, prose[last].Has(WordTraits.Plural) || IsPluralForm(prose, last));
    }

    // Of A and B the first, where both are names.
    private static NounPhrase First(Prose prose, int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (prose[i].Has(WordTraits.Coordinator) && prose[i].Name < 0 && prose[end - 1].IsCapital && prose[i - 1].IsCapital && !prose.Is(i, "&"))
            {
                var conjunct = Of(prose, first, i);
                return conjunct.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName ? conjunct : NounPhrase.None;
            }
        }

        return NounPhrase.None;
    }

    private static NounPhrase Named(Prose prose, int first, int end, int last)
    {
        var name = prose[last].Name;
        var start = last;
        while (start > first && prose[start - 1].Name == name)
        {
            start--;
        }

        // A and B said.
        var isPlural = start > first && prose[start - 1].Has(WordTraits.Coordinator);
        return new NounPhrase(NounPhraseKind.Name, first, end, start, last + 1, name, isPlural);
    }

    private static NounPhrase Unknown(Prose prose, int first, int end, int last)
    {
        var start = last;
        while (start > first && prose[start - 1].IsCapital && prose[start - 1].Kind == SpeechTokenKind.Word
            && !prose[start - 1].Has(WordTraits.Title | WordTraits.PersonNoun | WordTraits.GroupNoun | WordTraits.Determiner | WordTraits.Time | WordTraits.Coordinator))
        {
            start--;
        }

        return new NounPhrase(NounPhraseKind.UnknownName, first, end, start, last + 1, -1, start > first && prose[start - 1].Has(WordTraits.Coordinator));
    }

    // The New Yorker, the Post: an article before capitals alone may still be a name; "The Republican" is not.
    private static bool IsAllDescription(Prose prose, int first, int last) => first == last && prose[first].Has(WordTraits.Starter | WordTraits.Adverb);

    private static bool IsPluralForm(Prose prose, int last)
    {
        var text = prose.Text;
        var end = prose[last].End;
        return end - prose[last].Start > 3 && text[end - 1] == 's' && text[end - 2] is not ('s' or 'u' or 'i');
    }

    // Secretary of State John Kerry: the name ends the phrase and is not itself what "of" governs.
    private static bool IsOfficeOf(Prose prose, int of, int end) =>
        prose[end - 1].Name >= 0 && prose.Names[prose[end - 1].Name].IsPerson && prose[of + 1].Name != prose[end - 1].Name;

    // Where "for", "of", "in" begin to say more of the head.
    private static int HeadEnd(Prose prose, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var isEnd = prose[i].Kind is SpeechTokenKind.OpenBracket or SpeechTokenKind.Comma
                || (prose[i].Has(WordTraits.Preposition) && !prose[i].IsCapital
                    && !(prose[i].Name >= 0 && prose[i - 1].Name == prose[i].Name)
                    && !(prose.Is(i, "of") && prose[i - 1].IsCapital && (prose[i - 1].Has(WordTraits.GroupNoun) || IsOfficeOf(prose, i, end)) && i + 1 < end && prose[i + 1].IsCapital && prose[i - 1].Name < 0 && !prose[first].Has(WordTraits.Plural)));
            if (isEnd)
            {
                return i;
            }
        }

        return end;
    }
}
