using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Problems;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads a caption: a line that ends with the credit of a picture, or begins with <c>FILE PHOTO:</c>. A caption may be broken
/// over a few lines if the next one goes on with a small letter or is the credit itself.
/// </summary>
internal static class CaptionReader
{
    private const int LongestCaption = 1000;
    private const int MostLines = 6;

    /// <summary>Reads the caption that begins at a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The line.</param>
    /// <param name="problems">Takes what is wrong with the credit.</param>
    /// <param name="count">How many lines the caption takes.</param>
    /// <returns>The caption, or <see langword="null"/> if the line is none.</returns>
    public static CaptionNode? Read(string text, List<Line> lines, int first, ImmutableArray<Problem>.Builder problems, out int count)
    {
        var start = lines[first].Start;
        count = 0;
        for (var last = first; last < lines.Count && count < MostLines; last++)
        {
            if (lines[last].End - start > LongestCaption || (last > first && !Continues(text, lines, last)))
            {
                break;
            }

            count++;
            if (ReadCredited(text, start, lines[last].End, problems) is { } caption)
            {
                return caption;
            }
        }

        count = 1;
        var textStart = FilePhotoMark.Skip(text, start, lines[first].End);
        return textStart > start && textStart < lines[first].End && lines[first].End - start <= LongestCaption
            ? new CaptionNode(SourceSpan.FromBounds(textStart, lines[first].End), null)
            : null;
    }

    private static bool Continues(string text, List<Line> lines, int line) =>
        lines[line].Gap == Gap.None
        && (char.IsLower(text[lines[line].Start]) || IsCreditAlone(text, lines[line].Start, lines[line].End));

    private static bool IsCreditAlone(string text, int start, int end) =>
        ReadCredited(text, start, end, ImmutableArray.CreateBuilder<Problem>()) is { Span.IsEmpty: true };

    private static CaptionNode? ReadCredited(string text, int start, int end, ImmutableArray<Problem>.Builder problems)
    {
        var textStart = FilePhotoMark.Skip(text, start, end);
        if (textStart == end)
        {
            return null;
        }

        var credit = ReadBracketed(text, textStart, end, problems, out var creditStart);
        if (credit is null)
        {
            credit = CaptionTail.Read(text, textStart, end, problems);
            creditStart = credit?.Span.Start ?? end;
        }

        if (credit is null)
        {
            return null;
        }

        var textEnd = WhiteSpace.SkipBack(text, textStart, creditStart);
        if (textEnd > textStart && text[textEnd - 1] == '\u00A9')
        {
            textEnd = WhiteSpace.SkipBack(text, textStart, textEnd - 1);
        }

        // "(Photo by A / AFP) (Photo by A/AFP via Getty Images)" states one credit twice.
        var unread = ImmutableArray.CreateBuilder<Problem>();
        if (textEnd > textStart && text[textEnd - 1] == ')'
            && ReadBracketed(text, textStart, textEnd, unread, out var earlier) is { Photographer: not null } first)
        {
            credit = first;
            textEnd = WhiteSpace.SkipBack(text, textStart, earlier);
        }

        var isFilePhoto = credit.IsFilePhoto || FilePhotoMark.Opens(text, start, textEnd);
        return new CaptionNode(SourceSpan.FromBounds(textStart, textEnd), credit with { IsFilePhoto = isFilePhoto });
    }

    private static CaptionCreditNode? ReadBracketed(
        string text, int start, int end, ImmutableArray<Problem>.Builder problems, out int open)
    {
        open = text.LastIndexOf('(', end - 1, end - start);
        if (open < 0)
        {
            return null;
        }

        var close = text.IndexOf(')', open, end - open);
        if (close < 0)
        {
            return ReadUnclosed(text, open, end, problems);
        }

        var isBeforeStop = close == end - 2 && text[end - 1] == '.';
        if (!isBeforeStop && close != end - 1)
        {
            return null;
        }

        // "told the agency (AFP)." ends a sentence of the story: before a full stop only a photographer makes a credit.
        var unread = ImmutableArray.CreateBuilder<Problem>();
        return isBeforeStop && CaptionCreditReader.Read(text, open + 1, close, unread)?.Photographer is null
            ? null
            : CaptionCreditReader.Read(text, open + 1, close, problems);
    }

    private static CaptionCreditNode? ReadUnclosed(string text, int open, int end, ImmutableArray<Problem>.Builder problems)
    {
        var faults = ImmutableArray.CreateBuilder<Problem>();
        var credit = CaptionCreditReader.Read(text, open + 1, end, faults);
        if (credit?.Agency is null)
        {
            return null;
        }

        problems.Add(Problem.Of(
            Rules.MalformedCaptionCredit,
            new SourceSpan(open, 1),
            "The bracket that opens here is not closed. Write ')' after the photographer's name."));
        problems.AddRange(faults);
        return credit;
    }
}
