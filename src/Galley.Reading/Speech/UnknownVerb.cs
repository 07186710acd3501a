namespace Galley.Reading.Speech;

/// <summary>
/// Verbs that are in no list: <c>“…,” enthused Smith</c>, <c>“…,” Smith deadpanned</c>. Right after a quotation that ends with a comma
/// a past form is one of speaking, whatever it means elsewhere.
/// </summary>
internal sealed class UnknownVerb(Prose prose, NounPhraseReader phrases)
{
    /// <summary>The cue that such a verb is, or null.</summary>
    public SpeechCue? Read(int verb)
    {
        ref readonly var token = ref prose[verb];
        if (!IsPast(verb) || token.Has(WordTraits.Say | WordTraits.Call) || token.Name >= 0)
        {
            return null;
        }

        var sentence = prose.SentenceAt(verb);
        if (verb > sentence.First && EndsWithComma(verb - 1))
        {
            var subject = phrases.StartingAt(verb + 1, sentence.End);
            var isSource = subject.Kind is NounPhraseKind.Name or NounPhraseKind.UnknownName
                || (subject.Kind == NounPhraseKind.Description && prose[subject.HeadEnd - 1].Has(WordTraits.PersonNoun));
            return isSource ? new SpeechCue(CueKind.Inverted, verb, verb + 1, prose.SentenceNumber(verb)) { IsSay = true, Subject = subject } : null;
        }

        for (var i = verb - 1; i > sentence.First && i > verb - 7 && prose[i].Kind == SpeechTokenKind.Word; i--)
        {
            if (EndsWithComma(i - 1))
            {
                var subject = phrases.EndingAt(verb - 1, i);
                return subject.Exists && subject.First == i && EndsClause(verb + 1, sentence.End)
                    ? new SpeechCue(CueKind.Verb, verb, verb + 1, prose.SentenceNumber(verb)) { IsSay = true, Subject = subject }
                    : null;
            }
        }

        return null;
    }

    private bool EndsClause(int i, int end) =>
        i >= end || prose[i].Kind is SpeechTokenKind.Terminator or SpeechTokenKind.Comma || prose[i].Has(WordTraits.Preposition | WordTraits.Time | WordTraits.Adverb);

    private bool IsPast(int i) =>
        prose[i].End - prose[i].Start > 4 && !prose[i].IsCapital && string.CompareOrdinal(prose.Text, prose[i].End - 2, "ed", 0, 2) == 0;

    private bool EndsWithComma(int i) => prose[i].Kind == SpeechTokenKind.Quotation && prose.EndsWithComma(prose[i].Quotation);
}
