namespace Galley.Reading.Speech;

/// <summary>What the quoted words look like.</summary>
/// <param name="Words">How many they are.</param>
/// <param name="Capitals">How many of those that a title capitalises begin with a capital.</param>
/// <param name="Lower">How many of those do not.</param>
/// <param name="StartsUpper">Whether the first word begins with a capital.</param>
/// <param name="EndsSentence">Whether they end with a full stop or its like.</param>
/// <param name="EndsWithComma">Whether they end with a comma.</param>
internal readonly record struct QuotedWords(int Words, int Capitals, int Lower, bool StartsUpper, bool EndsSentence, bool EndsWithComma)
{
    private const int Longest = 400;

    /// <summary>Looks at the words; past a few hundred characters nothing is a title any more.</summary>
    public static QuotedWords Of(string text, MarkPair pair)
    {
        int words = 0, capitals = 0, lower = 0;
        var startsUpper = false;
        var end = Math.Min(pair.TextEnd, pair.TextStart + Longest);
        for (var i = pair.TextStart; i < end;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '\u2019' or '-' or '.'))
            {
                i++;
            }

            words++;
            startsUpper |= words == 1 && !char.IsLower(text[start]);
            if (i - start > 4 || words == 1)
            {
                capitals += char.IsLower(text[start]) ? 0 : 1;
                lower += char.IsLower(text[start]) ? 1 : 0;
            }
            else if (char.IsUpper(text[start]))
            {
                capitals++;
            }
            else if (i - start == 4 || IsVerb(text, start, i))
            {
                lower++;
            }
        }

        var last = pair.TextEnd - 1;
        while (last > pair.TextStart && (char.IsWhiteSpace(text[last]) || text[last] is '\'' or '\u2019'))
        {
            last--;
        }

        return new QuotedWords(words, capitals, lower, startsUpper, text[last] is '.' or '!' or '?' or '…', text[last] == ',');
    }

    /// <summary>Whether they are capitalised like a title of at least so many capitals.</summary>
    public bool IsTitle(int capitals) => Words is > 0 and < 13 && Lower == 0 && Capitals >= capitals;

    // Titles write "Is", "Are", sentences do not.
    private static bool IsVerb(string text, int start, int end) =>
        (SpeechWords.Table.Find(text, start, end) & (WordTraits.Auxiliary | WordTraits.Pronoun | WordTraits.Object)) != 0;
}
