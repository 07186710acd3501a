using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads the words before <c>by</c>: <c>Reporting</c>, <c>Additional reporting</c>, <c>Reporting, writing and editing</c>.
/// </summary>
internal static class CreditRolePhrase
{
    /// <summary>The most tokens before <c>by</c>.</summary>
    public const int MostTokens = 8;

    /// <summary>
    /// The number of tokens of a known role with its <c>by</c>, or 0 if <paramref name="first"/> does not begin one.
    /// </summary>
    public static int KnownLength(string text, List<Token> tokens, int first, int end)
    {
        if (first >= end || tokens[first].Kind != TokenKind.Word || Words.Is(text, tokens[first], "and") || Words.Is(text, tokens[first], "&"))
        {
            return 0;
        }

        var by = FindBy(text, tokens, first, end);
        if (by <= first)
        {
            return 0;
        }

        foreach (var (start, last) in Split(text, tokens, first, by))
        {
            if (CreditRoles.Find(Phrase(text, tokens, start, last)) == CreditRole.Unknown)
            {
                return 0;
            }
        }

        return by + 1 - first;
    }

    /// <summary>The index of the <c>by</c> that ends the role at <paramref name="first"/>, or -1.</summary>
    public static int FindBy(string text, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end && i - first <= MostTokens; i++)
        {
            if (Words.Is(text, tokens[i], "by"))
            {
                return i;
            }

            if (tokens[i].Kind is TokenKind.Semicolon or TokenKind.Open or TokenKind.Close)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The single roles of a phrase: its stretches between <c>and</c>, commas and slashes.</summary>
    public static List<(int First, int End)> Split(string text, List<Token> tokens, int first, int end)
    {
        var roles = new List<(int First, int End)>();
        var start = first;
        for (var i = first; i <= end; i++)
        {
            var parts = i == end || tokens[i].Kind != TokenKind.Word || Words.Is(text, tokens[i], "and") || Words.Is(text, tokens[i], "&");
            if (!parts)
            {
                continue;
            }

            if (i > start)
            {
                roles.Add((start, i));
            }

            start = i + 1;
        }

        return roles;
    }

    /// <summary>The words of a role, parted by single spaces.</summary>
    public static string Phrase(string text, List<Token> tokens, int first, int end) =>
        WhiteSpace.Collapse(text, tokens[first].Start, tokens[end - 1].End);
}
