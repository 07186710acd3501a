namespace Galley.Reading.Speech;

/// <summary>Where subjects stand: at the start of a clause.</summary>
internal static class SubjectPosition
{
    /// <summary>Whether a phrase that starts at a token may be a subject.</summary>
    public static bool Is(Prose prose, int first, int floor)
    {
        if (first <= floor)
        {
            return true;
        }

        ref readonly var before = ref prose[first - 1];
        return before.Kind is SpeechTokenKind.Quotation or SpeechTokenKind.Comma or SpeechTokenKind.Colon or SpeechTokenKind.Semicolon
                or SpeechTokenKind.Dash or SpeechTokenKind.OpenBracket or SpeechTokenKind.CloseBracket or SpeechTokenKind.Terminator or SpeechTokenKind.Other
            || before.Has(WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative | WordTraits.Adverb | WordTraits.Say | WordTraits.Time);
    }
}
