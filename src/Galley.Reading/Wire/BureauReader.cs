using Galley.Reading.Documents;

namespace Galley.Reading.Wire;

/// <summary>Reads the place that persons reported from: <c>in WASHINGTON</c>, <c>in Seoul, South Korea,</c>.</summary>
internal static class BureauReader
{
    /// <summary>Whether a word stands before a place.</summary>
    public static bool Introduces(string text, Token token) =>
        token.Kind == TokenKind.Word && Words.Text(text, token) is "in" or "In" or "IN" or "from" or "at" or "aboard";

    /// <summary>Reads the place after an introducing word.</summary>
    /// <param name="text">The file.</param>
    /// <param name="tokens">The tokens of the line.</param>
    /// <param name="at">The introducing word.</param>
    /// <param name="end">The end of the tokens.</param>
    /// <param name="next">The token after the place and the country or state that follows it.</param>
    /// <returns>The place without its country, or <see langword="null"/> if none stands there.</returns>
    public static NameNode? Read(string text, List<Token> tokens, int at, int end, out int next)
    {
        var first = at + 1;
        if (first + 1 < end && Words.Is(text, tokens[first], "the"))
        {
            first++;
        }

        next = first;
        while (next < end && tokens[next].Kind == TokenKind.Word && !IsAnd(text, tokens[next]) && !IsVerb(text, tokens[next])
            && CreditRolePhrase.KnownLength(text, tokens, next, end) == 0)
        {
            next++;
        }

        if (next == first)
        {
            return null;
        }

        var last = tokens[next - 1];
        var isStop = next == end && last.End - last.Start > 2 && text[last.End - 1] == '.' && text.IndexOf('.', last.Start) == last.End - 1;
        var place = NameText.Node(text, tokens[first].Start, isStop ? last.End - 1 : last.End);
        next = SkipSecondPlace(text, tokens, next, end);
        next = SkipRegion(text, tokens, next, end);
        return place;
    }

    private static bool IsAnd(string text, Token token) => Words.Is(text, token, "and") || Words.Is(text, token, "&");

    private static bool IsVerb(string text, Token token) => Words.Text(text, token) is "contributed" or "reported" or "contributed.";

    // "in Seoul and Tokyo", "in SEOUL/TOKYO": a node holds one place, and the second must not become a person. A person has
    // more than one name, or a place of his own.
    private static int SkipSecondPlace(string text, List<Token> tokens, int next, int end)
    {
        while (next + 1 < end && (tokens[next].Kind == TokenKind.Slash || IsAnd(text, tokens[next])))
        {
            var word = tokens[next + 1];
            var isPlace = word.Kind == TokenKind.Word && char.IsUpper(text[word.Start]) && word.End - word.Start > 2;
            if (!isPlace || !(next + 2 == end || tokens[next + 2].Kind != TokenKind.Word || IsAnd(text, tokens[next + 2])))
            {
                break;
            }

            next += 2;
        }

        return next;
    }

    private static int SkipRegion(string text, List<Token> tokens, int next, int end)
    {
        if (next + 1 >= end || tokens[next].Kind != TokenKind.Comma)
        {
            return next;
        }

        // "Georgia" is a state here, but in ", Georgia Lee in Atlanta" a person: the region must end where its words do.
        var length = Regions.Length(text, tokens, next + 1, end);
        var after = next + 1 + length;
        var isWhole = after == end || tokens[after].Kind != TokenKind.Word || IsAnd(text, tokens[after]) || IsVerb(text, tokens[after]);
        if (length == 0 || !isWhole)
        {
            return next;
        }

        // The comma that closes the region, in "in Washington, D.C., contributed".
        return after == end - 1 && tokens[after].Kind == TokenKind.Comma ? end : after;
    }
}
