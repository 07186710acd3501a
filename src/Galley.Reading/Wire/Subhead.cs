namespace Galley.Reading.Wire;

/// <summary>Decides whether a line that stands by itself is a subhead: letters in capitals only, and no full stop at the end.</summary>
internal static class Subhead
{
    private const int LongestSubhead = 80;

    /// <summary>Whether a stretch of text is a subhead.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end - start > LongestSubhead || text[start] == '(' || text[end - 1] is '.' or ',' or ';' or '\u2026')
        {
            return false;
        }

        var capitals = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsUpper(text[i]))
            {
                capitals++;
            }
            else if (char.IsLetter(text[i]))
            {
                // A small letter, or one of a script without capitals, in which every line would be a subhead.
                return false;
            }
        }

        return capitals >= 2;
    }
}
