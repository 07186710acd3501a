namespace Galley.Reading.Speech;

/// <summary>Tells titles, nicknames and words at a distance from somebody's words.</summary>
internal sealed class ScareQuotes(Prose prose)
{
    /// <summary>Whether the quotation at a token is a title or a name.</summary>
    public bool IsName(int token, SpeechCue? before)
    {
        var sentence = prose.SentenceAt(token);
        var shape = QuotedWords.Of(prose.Text, prose.Pairs[prose[token].Quotation]);
        var isHeadline = prose.Stretches[sentence.Stretch].Kind is StretchKind.Headline or StretchKind.Heading or StretchKind.Deck;
        var governedAtOnce = before is { Kind: CueKind.Verb or CueKind.Inverted or CueKind.Passive } && token - before.RightEnd <= 3 && (!before.IsSay || token == before.RightEnd);
        if (token > sentence.First)
        {
            ref readonly var last = ref prose[token - 1];
            var named = last.Has(WordTraits.Naming) || (token - 2 >= sentence.First && prose[token - 2].Has(WordTraits.Naming) && prose[token - 1].Has(WordTraits.Subordinator | WordTraits.Determiner | WordTraits.Adverb));
            if (named && shape.Words < 12 && !(governedAtOnce && before!.Subject.Kind is NounPhraseKind.Name or NounPhraseKind.Pronoun or NounPhraseKind.UnknownName))
            {
                return true;
            }

            // told “Fox & Friends”: the hearer
            var isHearer = shape.IsTitle(2) && (prose.Is(token - 1, "told") || prose.Is(token - 1, "tells"));
            var work = last.Kind == SpeechTokenKind.Comma && token - 2 >= sentence.First ? token - 2 : token - 1;
            if (isHearer || (prose[work].Has(WordTraits.Work) && shape.Words < 9 && shape.IsTitle(1)))
            {
                return true;
            }

            if (last.Kind == SpeechTokenKind.Possessive && shape.IsTitle(1))
            {
                return true;
            }

            if (!isHeadline && shape.IsTitle(2) && !(last.Kind is SpeechTokenKind.Comma or SpeechTokenKind.Colon || (last.Has(WordTraits.Say) && !last.Has(WordTraits.Noun))) && !governedAtOnce)
            {
                return true;
            }
        }
        else if (!isHeadline && shape.IsTitle(2) && !shape.EndsSentence && !shape.EndsWithComma)
        {
            return true;
        }

        return token + 1 < sentence.End && prose[token + 1].Has(WordTraits.Work) && shape.Words < 7 && !governedAtOnce && !shape.EndsSentence;
    }

    /// <summary>Whether the text speaks of the word itself: <c>the word “rigged”</c>.</summary>
    public bool IsWord(int token) =>
        prose.Is(token - 1, "word") || prose.Is(token - 1, "words") || prose.Is(token - 1, "phrase") || prose.Is(token - 1, "term")
        || prose.Is(token - 1, "label") || prose.Is(token - 1, "name") || prose.Is(token - 1, "expression");

    /// <summary>Whether words that no cue governs look like a name: a ship, a film.</summary>
    public bool IsBareName(int token)
    {
        var shape = QuotedWords.Of(prose.Text, prose.Pairs[prose[token].Quotation]);
        return shape.IsTitle(1) && shape.Words < 9 && !shape.EndsSentence;
    }

    /// <summary>Whether words that no cue governs are too few to be somebody's.</summary>
    public bool IsShort(int token)
    {
        var shape = QuotedWords.Of(prose.Text, prose.Pairs[prose[token].Quotation]);
        return shape.Words <= 3 && !(shape.EndsSentence && shape.Words > 2 && shape.StartsUpper);
    }
}
