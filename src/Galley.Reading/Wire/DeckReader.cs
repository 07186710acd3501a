using System.Collections.Immutable;

using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Decides whether a line is a deck. A short line is one if something of the header or the story's dateline follows it; a line
/// that ends like a sentence only directly below the headline. When in doubt it is a paragraph.
/// </summary>
internal static class DeckReader
{
    private const int LongestDeck = 200;

    /// <summary>Whether a line is the deck.</summary>
    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="at">The line.</param>
    /// <param name="isBelowHeadline">Whether the line above is the headline.</param>
    public static bool IsDeck(string text, List<Line> lines, int at, bool isBelowHeadline)
    {
        var line = lines[at];
        if (line.End - line.Start > LongestDeck || at + 1 >= lines.Count || text[line.Start] == '(' || !HasLetter(text, line))
        {
            return false;
        }

        var isSentence = EndsSentence(text, line.Start, line.End);
        if (isSentence && !(isBelowHeadline && line.Gap == Gap.None && IsOneSentence(text, line)))
        {
            return false;
        }

        return IsHeaderPart(text, lines, at + 1);
    }

    private static bool IsHeaderPart(string text, List<Line> lines, int at)
    {
        var unread = ImmutableArray.CreateBuilder<Problems.Problem>();
        return TimestampReader.TryRead(text, lines[at].Span, unread, out _)
            || BylineReader.Read(text, lines, at, out _) is not null
            || DatelineReader.Read(text, lines[at].Start, lines[at].End, unread) is not null
            || CaptionReader.Read(text, lines, at, unread, out _) is not null;
    }

    private static bool HasLetter(string text, Line line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line ends as a sentence does, quotation marks and brackets after the stop not counted.</summary>
    public static bool EndsSentence(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or ')' or ']')
        {
            end--;
        }

        return end > start && text[end - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' or ':' or ';' or ',';
    }

    // A stop before a space and a capital ends a sentence, unless it belongs to an initial or a short form.
    private static bool IsOneSentence(string text, Line line)
    {
        var wordStart = line.Start;
        for (var i = line.Start; i + 2 < line.End; i++)
        {
            if (WhiteSpace.Is(text[i]))
            {
                wordStart = i + 1;
            }
            else if (text[i] is '.' or '!' or '?' && WhiteSpace.Is(text[i + 1]) && Words.CanOpen(text[i + 2]) && i - wordStart > 3)
            {
                return false;
            }
        }

        return true;
    }
}
