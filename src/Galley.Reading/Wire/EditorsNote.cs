namespace Galley.Reading.Wire;

/// <summary>
/// Tells the notes to editors that the wire sets in brackets: <c>(Adds details, quotes)</c>, <c>(This story was refiled to …)</c>.
/// They credit nobody, and they are no part of the story.
/// </summary>
internal static class EditorsNote
{
    private const int LongestReadingTime = 12;

    private static readonly HashSet<string> FirstWords = new(StringComparer.Ordinal)
    {
        "Adds", "Changes", "Clarifies", "Corrects", "Corrected", "Deletes", "Drops", "Edits", "Fixes", "Inserts", "Recasts", "Refiles",
        "Refiled", "Removes", "Repeats", "Rewrites", "Updates", "Updated", "Writes", "This",
    };

    /// <summary>Whether the bracket that opens at a token holds a note.</summary>
    public static bool IsAt(string text, List<Token> tokens, int open) =>
        open + 2 < tokens.Count && tokens[open].Kind == TokenKind.Open && tokens[open + 1].Kind == TokenKind.Word
        && tokens[open + 2].Kind is TokenKind.Word or TokenKind.Comma && FirstWords.Contains(Words.Text(text, tokens[open + 1]));

    /// <summary>Whether a line above the story is nothing but such a note, or a reading time: <c>3 Min Read</c>.</summary>
    public static bool Is(string text, Line line)
    {
        if (StatedDate.IsDigit(text[line.Start]))
        {
            var words = Tokenizer.Read(text, line.Start, Math.Min(line.End, line.Start + LongestReadingTime));
            return words.Count == 3 && words[2].End == line.End && Words.Is(text, words[1], "min") && Words.Is(text, words[2], "read");
        }

        if (text[line.Start] != '(' || text.IndexOf(')', line.Start, line.End - line.Start) != line.End - 1)
        {
            return false;
        }

        var tokens = Tokenizer.Read(text, line.Start, line.End);
        return IsAt(text, tokens, 0)
            && (!Words.Is(text, tokens[1], "this") || tokens.Exists(token => Words.Is(text, token, "story") || Words.Is(text, token, "version")));
    }
}
