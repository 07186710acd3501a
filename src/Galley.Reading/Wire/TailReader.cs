using System.Collections.Immutable;

using Galley.Reading.Problems;

namespace Galley.Reading.Wire;

/// <summary>
/// Finds the credit line and the contribution line among the last blocks of a document. What stands below them, such as a note on
/// the agency's standards, stays part of the story.
/// </summary>
internal sealed class TailReader
{
    private const int MostBlocks = 5;
    private const int MostLines = 12;

    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _first;
    private LineRange _creditLine = LineRange.None;
    private LineRange _contributionLine = LineRange.None;

    private TailReader(string text, List<Line> lines, int first)
    {
        _text = text;
        _lines = lines;
        _first = first;
    }

    /// <summary>Finds the lines from <paramref name="first"/> on that credit people.</summary>
    public static Tail Read(string text, List<Line> lines, int first)
    {
        var reader = new TailReader(text, lines, first);
        var last = lines.Count - 1;
        for (var blocks = 0; blocks < MostBlocks && last >= first; blocks++)
        {
            var start = last;
            while (start > first && lines[start].Gap == Gap.None)
            {
                start--;
            }

            reader.FindCreditLine(start, last);
            reader.FindContributionLine(start, last);
            last = start - 1;
        }

        return new Tail(reader._creditLine, reader._contributionLine);
    }

    private void FindCreditLine(int first, int last)
    {
        for (var line = last; line >= Math.Max(first, last - MostLines + 1); line--)
        {
            if (_creditLine.IsEmpty && CreditLineReader.ReadBare(_text, _lines[line].Start, _lines[line].End) is not null
                && !IsWithinBrackets(first, line))
            {
                _creditLine = new LineRange(line, line);
                continue;
            }

            var extent = BracketsEnd(line, last);
            if (!CreditLineStart.Is(_text, _lines[line].Start, _lines[extent].End, isBlock: line == first || extent == line))
            {
                continue;
            }

            if (_creditLine.IsEmpty)
            {
                _creditLine = new LineRange(line, extent);
            }
            else if (_text[_lines[_creditLine.First].Start] != '(')
            {
                return;
            }
            else if (extent == _creditLine.First - 1 || _creditLine.Contains(extent))
            {
                _creditLine = _creditLine with { First = line };
            }
        }
    }

    // A line of a credit line that is broken within its brackets.
    private bool IsWithinBrackets(int first, int line)
    {
        var depth = 0;
        for (var i = _lines[first].Start; i < _lines[line].Start; i++)
        {
            depth += _text[i] == '(' ? 1 : _text[i] == ')' ? -1 : 0;
        }

        return depth > 0;
    }

    // The line on which the brackets that open on a line are closed; that line itself if they never are.
    private int BracketsEnd(int first, int last)
    {
        if (_text[_lines[first].Start] != '(')
        {
            return first;
        }

        var depth = 0;
        for (var line = first; line <= last && line - first < MostLines; line++)
        {
            for (var i = _lines[line].Start; i < _lines[line].End; i++)
            {
                depth += _text[i] == '(' ? 1 : _text[i] == ')' ? -1 : 0;
            }

            if (depth <= 0)
            {
                return line;
            }
        }

        return first;
    }

    private void FindContributionLine(int first, int last)
    {
        if (!_contributionLine.IsEmpty)
        {
            return;
        }

        var isBelowSeparator = _lines[first].Gap == Gap.Separator;
        if (last - first < MostLines && IsContributionLine(first, last, isBelowSeparator))
        {
            _contributionLine = new LineRange(first, last);
        }
        else
        {
            for (var line = last; line >= Math.Max(first, last - MostLines + 1) && _contributionLine.IsEmpty; line--)
            {
                if (IsContributionLine(line, line, isBelowSeparator: false))
                {
                    _contributionLine = new LineRange(line, line);
                }
            }
        }
    }

    private bool IsContributionLine(int first, int last, bool isBelowSeparator) =>
        !_creditLine.Contains(first) && !_creditLine.Contains(last)
        && ContributionLineReader.Read(
            _text, _lines[first].Start, _lines[last].End, isBelowSeparator, ImmutableArray.CreateBuilder<Problem>()) is not null;
}
