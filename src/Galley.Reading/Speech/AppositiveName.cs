namespace Galley.Reading.Speech;

/// <summary>The name that follows a description: <c>the company's lawyer, John Smith, said</c>.</summary>
internal static class AppositiveName
{
    /// <summary>The named phrase, or the description itself.</summary>
    public static NounPhrase Of(Prose prose, NounPhraseReader phrases, NounPhrase description)
    {
        var comma = description.End;
        if (description.Kind != NounPhraseKind.Description || description.IsPlural || comma + 1 >= prose.Count
            || prose[comma].Kind != SpeechTokenKind.Comma || !IsPersonal(prose, description))
        {
            return description;
        }

        var sentence = prose.SentenceAt(description.First);
        var name = comma + 1 < sentence.End && (prose[comma + 1].IsCapital || prose[comma + 1].Name >= 0) ? phrases.StartingAt(comma + 1, sentence.End) : NounPhrase.None;
        var isName = name.Kind == NounPhraseKind.Name ? prose.Names[name.Name].IsPerson : name.Kind == NounPhraseKind.UnknownName && name.HeadEnd - name.HeadFirst > 1;
        var ends = name.Exists && (name.End >= sentence.End || prose[name.End].Kind is SpeechTokenKind.Comma or SpeechTokenKind.Terminator or SpeechTokenKind.Dash || prose[name.End].Has(WordTraits.Say));
        return isName && ends ? name : description;
    }

    private static bool IsPersonal(Prose prose, NounPhrase description)
    {
        for (var i = description.First; i < description.HeadEnd; i++)
        {
            if (prose[i].Has(WordTraits.PersonNoun | WordTraits.Title) && !prose[i].Has(WordTraits.Plural))
            {
                return true;
            }
        }

        return false;
    }
}
