namespace Galley.Reading.Wire;

/// <summary>Decides whether a line begins a credit line.</summary>
internal static class CreditLineStart
{
    // A line beyond this names nobody.
    private const int LongestCreditLine = 200_000;
    private const int LongestStart = 120;
    private const int MostUnknownWords = 3;

    /// <summary>Whether a line that may go on below begins a credit line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where the text that may belong to it ends.</param>
    /// <param name="isBlock">
    /// Whether the text stands by itself. Then any few words with <c>by</c> will do, so that a misspelt role is reported; within a
    /// block only a role that is known, or nearly, so that a bracket in the story is not mistaken for credits.
    /// </param>
    public static bool Is(string text, int start, int end, bool isBlock)
    {
        if (start >= end || text[start] != '(' || end - start > LongestCreditLine)
        {
            return false;
        }

        var tokens = Tokenizer.Read(text, start, Math.Min(end, start + LongestStart));
        var first = tokens.FindIndex(token => token.Kind != TokenKind.Open);
        if (first < 0 || tokens[first].Kind is not (TokenKind.Word or TokenKind.Semicolon))
        {
            return false;
        }

        // "(; Editing by X": the first part is empty, the second tells.
        first = tokens[first].Kind == TokenKind.Semicolon ? first + 1 : first;
        var by = CreditRolePhrase.FindBy(text, tokens, first, tokens.Count);
        if (by < 0)
        {
            return isBlock && LacksBy(text, tokens, first, end);
        }

        if (GoesOnAsProse(text, tokens, by + 1))
        {
            return false;
        }

        foreach (var (from, to) in CreditRolePhrase.Split(text, tokens, first, by))
        {
            var words = CreditRolePhrase.Phrase(text, tokens, from, to);
            if (CreditRoles.Find(words) != CreditRole.Unknown || CreditRoles.Nearest(words) is not null)
            {
                return true;
            }
        }

        var endsBracket = text[end - 1] == ')' || text.IndexOf(')', start, end - start) < 0;
        return isBlock && endsBracket && !IsParticiple(text, tokens[by - 1]) && by - first <= MostUnknownWords && by + 1 < tokens.Count && Words.CanOpen(text[tokens[by + 1].Start]);
    }

    // "(Writing by hand, she noted, was slower.)": no name, and no newsroom.
    private static bool GoesOnAsProse(string text, List<Token> tokens, int next)
    {
        if (next >= tokens.Count || tokens[next].Kind != TokenKind.Word || !char.IsLower(text[tokens[next].Start]))
        {
            return false;
        }

        return !Words.CanBeInName(text, tokens[next]) && Words.Text(text, tokens[next]) is not ("the" or "our" or "staff")
            && Agencies.Read(text, tokens[next].Start, tokens[next].End) is null;
    }

    // "(Published by Penguin Books)", "(Directed by Sofia Coppola)" tell of a work; roles that the wire states so are known.
    private static bool IsParticiple(string text, Token word) =>
        word.End - word.Start > 3 && Words.IsText(text, word.End - 2, word.End, "ed");

    // "(Editing Robert Birsel; …)", but not "(Writing in English, she said so.)".
    private static bool LacksBy(string text, List<Token> tokens, int first, int end) =>
        first + 1 < tokens.Count
        && CreditRoles.Find(Words.Text(text, tokens[first])) != CreditRole.Unknown
        && tokens[first + 1].Kind == TokenKind.Word
        && char.IsUpper(text[tokens[first + 1].Start])
        && text[end - 1] == ')'
        && text[end - 2] != '.';
}
