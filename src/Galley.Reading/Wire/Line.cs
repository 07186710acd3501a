using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>What stands between a line and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing: the lines follow one another.</summary>
    None,

    /// <summary>A blank line, or the start of the text.</summary>
    Blank,

    /// <summary>A line of nothing but signs, such as <c>___</c>.</summary>
    Separator,
}

/// <summary>A line that holds text.</summary>
/// <param name="Start">The index of its first character that is not white space.</param>
/// <param name="End">The index after its last character that is not white space.</param>
/// <param name="Gap">What stands above it.</param>
internal readonly record struct Line(int Start, int End, Gap Gap)
{
    /// <summary>Where its text stands.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>The lines of a text from <paramref name="start"/> on that hold text; blank ones and separators become gaps.</summary>
    public static List<Line> Read(string text, int start)
    {
        var lines = new List<Line>();
        var gap = Gap.Blank;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(LineMap.LineEnds, start);
            end = end < 0 ? text.Length : end;
            var from = WhiteSpace.SkipForward(text, start, end);
            var to = WhiteSpace.SkipBack(text, from, end);
            if (from < to && IsSeparator(text, from, to))
            {
                gap = Gap.Separator;
            }
            else if (from < to)
            {
                lines.Add(new Line(from, to, gap));
                gap = Gap.None;
            }
            else if (gap == Gap.None)
            {
                gap = Gap.Blank;
            }

            // CRLF ends one line, not two: the second would be blank.
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            {
                start++;
            }
        }

        return lines;
    }

    private static bool IsSeparator(string text, int start, int end)
    {
        var signs = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '_' or '-' or '*' or '=' or '#' or '\u2013' or '\u2014')
            {
                signs++;
            }
            else if (!WhiteSpace.Is(text[i]))
            {
                return false;
            }
        }

        return signs >= 3;
    }
}
