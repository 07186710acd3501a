namespace Galley.Reading.Wire;

/// <summary>The words that introduce the credit of a picture: <c>Photo by</c>, <c>Photo:</c>, <c>Image:</c>.</summary>
internal static class CreditIntroduction
{
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        "photo", "photos", "photograph", "photographs", "photographer", "picture", "pictures", "image", "images", "credit", "credits",
    };

    /// <summary>How many of the first tokens introduce a credit.</summary>
    public static int Length(string text, List<Token> tokens)
    {
        var isPicture = IsPicture(text, tokens, 0);
        if (isPicture && tokens.Count > 1 && Words.Is(text, tokens[1], "by"))
        {
            return 2;
        }

        return IsColonAt(text, tokens, 0) ? 1 : isPicture && IsColonAt(text, tokens, 1) ? 2 : 0;
    }

    /// <summary>Whether the token at an index is <c>Photo:</c> or a word like it.</summary>
    public static bool IsColonAt(string text, List<Token> tokens, int index)
    {
        if (index >= tokens.Count || tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        var end = tokens[index].End - 1;
        return text[end] == ':' && Pictures.Contains(text.Substring(tokens[index].Start, end - tokens[index].Start));
    }

    /// <summary>Whether the token at an index is <c>Photo</c> or a word like it.</summary>
    public static bool IsPicture(string text, List<Token> tokens, int index) =>
        index >= 0 && index < tokens.Count && tokens[index].Kind == TokenKind.Word && Pictures.Contains(Words.Text(text, tokens[index]));
}
