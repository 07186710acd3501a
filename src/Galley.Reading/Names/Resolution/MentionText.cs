using System.Text;

namespace Galley.Reading.Names.Resolution;

/// <summary>Reads names off the text: what belongs to them, and what stands before them.</summary>
internal static class MentionText
{
    private const int LongestTitle = 20;

    /// <summary>A stretch of text with single spaces.</summary>
    public static string Of(string text, SourceSpan span)
    {
        if (HasSingleSpaces(text, span))
        {
            return text.Substring(span.Start, span.Length);
        }

        var name = new StringBuilder(span.Length);
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                name.Append(text[i]);
            }
            else if (name.Length > 0 && name[name.Length - 1] != ' ')
            {
                name.Append(' ');
            }
        }

        return name.ToString().TrimEnd(' ');
    }

    /// <summary>The span without the possessive ending, and without white space and marks around the name.</summary>
    public static SourceSpan Trim(string text, SourceSpan span)
    {
        var (start, end) = (span.Start, Math.Min(span.End, text.Length));
        while (start < end && !char.IsLetterOrDigit(text, start) && text[start] is not ('\'' or '\u2019' or '\u2018'))
        {
            start++;
        }

        while (start < end && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or '"' or '\u201D' or '\u201C'))
        {
            end--;
        }

        if (end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]))
        {
            end -= 2;
        }

        while (end - start > 1 && IsApostrophe(text[end - 1]))
        {
            end--;
        }

        return SourceSpan.FromBounds(Math.Min(start, end), end);
    }

    /// <summary>Where the first word of a span ends, or -1 if it is the only one.</summary>
    public static int EndOfFirstWord(string text, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position after any white space from a position on.</summary>
    public static int SkipSpace(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The title that stands directly before a name as a slug, or an empty string.</summary>
    public static string TitleBefore(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var first = end;
        while (first > 0 && end - first < LongestTitle && (char.IsLetter(text[first - 1]) || text[first - 1] is '.' or '-'))
        {
            first--;
        }

        if (first == end || end == start)
        {
            return "";
        }

        return Honorifics.Find(text, first, end) ?? "";
    }

    private static bool HasSingleSpaces(string text, SourceSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == span.Start || i + 1 == span.End || text[i + 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
