namespace Galley.Reading.Text;

/// <summary>What counts as white space in an article.</summary>
/// <remarks>
/// A list of its own, because the runtime's tables differ between versions and the zero-width space, which comes with
/// text from the web, is not in them.
/// </remarks>
internal static class WhiteSpace
{
    /// <summary>Whether a character is white space; line ends are.</summary>
    public static bool Is(char c)
    {
        if (c <= ' ')
        {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }

        if (c < '\u1680')
        {
            return c is '\u0085' or '\u00A0';
        }

        return c is '\u1680' or (>= '\u2000' and <= '\u200B') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';
    }

    /// <summary>The first index from <paramref name="start"/> on that holds no white space, or <paramref name="end"/>.</summary>
    public static int SkipForward(string text, int start, int end)
    {
        while (start < end && Is(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The index after the last character before <paramref name="end"/> that is not white space, or <paramref name="start"/>.</summary>
    public static int SkipBack(string text, int start, int end)
    {
        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The text of a stretch, every run of white space in it as one space.</summary>
    public static string Collapse(string text, int start, int end)
    {
        var builder = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!Is(text[i]))
            {
                builder.Append(text[i]);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd(' ');
    }
}
