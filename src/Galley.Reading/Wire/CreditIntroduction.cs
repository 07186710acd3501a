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
        var by = ByAt(text, tokens, 0);
        if (by > 0)
        {
            return by + 1;
        }

        return IsColonAt(text, tokens, 0) ? 1 : isPicture && IsColonAt(text, tokens, 1) ? 2 : 0;
    }

    /// <summary>
    /// The index of <c>by</c> in <c>Photo by</c>, <c>File Photo by</c>, <c>Pool photo by</c> at an index; -1 if they do not stand there.
    /// </summary>
    public static int ByAt(string text, List<Token> tokens, int index)
    {
        if (index < tokens.Count && (Words.Is(text, tokens[index], "file") || Words.Is(text, tokens[index], "pool")))
        {
            index++;
        }

        return IsPicture(text, tokens, index) && index + 1 < tokens.Count && Words.Is(text, tokens[index + 1], "by") ? index + 1 : -1;
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
