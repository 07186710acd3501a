using Galley.Reading.Documents;
using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>
/// Reads a calendar date: <c>February 20, 2019</c>, <c>Feb. 20</c>, <c>20 Feb 2019</c>, <c>February 2019</c>, <c>2019-02-20</c>,
/// <c>2019/02/20</c>. Dates of numbers whose order differs between countries are not read: nothing is guessed.
/// </summary>
/// <param name="Start">The index of the first character.</param>
/// <param name="End">The index after the last character.</param>
/// <param name="Year">The year, or -1 if it is not stated.</param>
/// <param name="Month">The month as stated.</param>
/// <param name="Day">The day as stated, or -1 if it is not.</param>
internal readonly record struct StatedDate(int Start, int End, int Year, int Month, int Day)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>Why the date does not exist, or <see langword="null"/> if it does.</summary>
    public string? Fault => Months.Fault(Year, Month, Day);

    /// <summary>
    /// The node; what cannot be is left out, so that no later step meets an impossible date. <see langword="null"/> if the
    /// month cannot be.
    /// </summary>
    public DateNode? ToNode()
    {
        if (Month is < 1 or > 12)
        {
            return null;
        }

        return new DateNode(Span, Math.Max(Year, 0), Month, Fault is null ? Math.Max(Day, 0) : 0);
    }

    /// <summary>Reads the date that starts at <paramref name="start"/>.</summary>
    public static StatedDate? Read(string text, int start, int end)
    {
        if (start >= end)
        {
            return null;
        }

        return !IsDigit(text[start]) ? ReadMonthFirst(text, start, end)
            : ReadNumeric(text, start, end) ?? ReadDayFirst(text, start, end);
    }

    private static StatedDate? ReadMonthFirst(string text, int start, int end)
    {
        var wordEnd = WordEnd(text, start, end);
        var month = Months.Find(text, start, wordEnd);
        if (month == 0)
        {
            return null;
        }

        var at = WhiteSpace.SkipForward(text, wordEnd, end);
        var dayEnd = DigitsEnd(text, at, end);
        if (dayEnd - at == 4)
        {
            return new StatedDate(start, dayEnd, Number(text, at, dayEnd), month, -1);
        }

        if (dayEnd - at is not (1 or 2))
        {
            return null;
        }

        var day = Number(text, at, dayEnd);
        dayEnd = SkipOrdinal(text, dayEnd, end);
        var yearAt = WhiteSpace.SkipForward(text, dayEnd, end);
        if (yearAt < end && text[yearAt] == ',')
        {
            yearAt = WhiteSpace.SkipForward(text, yearAt + 1, end);
        }

        var yearEnd = DigitsEnd(text, yearAt, end);
        return IsYear(text, yearAt, yearEnd, end)
            ? new StatedDate(start, yearEnd, Number(text, yearAt, yearEnd), month, day)
            : new StatedDate(start, dayEnd, -1, month, day);
    }

    private static StatedDate? ReadDayFirst(string text, int start, int end)
    {
        var dayEnd = DigitsEnd(text, start, end);
        if (dayEnd - start > 2)
        {
            return null;
        }

        var day = Number(text, start, dayEnd);
        var monthAt = WhiteSpace.SkipForward(text, SkipOrdinal(text, dayEnd, end), end);
        var monthEnd = WordEnd(text, monthAt, end);
        var month = Months.Find(text, monthAt, monthEnd);
        if (month == 0)
        {
            return null;
        }

        var yearAt = WhiteSpace.SkipForward(text, monthEnd, end);
        if (yearAt < end && text[yearAt] == ',')
        {
            yearAt = WhiteSpace.SkipForward(text, yearAt + 1, end);
        }

        var yearEnd = DigitsEnd(text, yearAt, end);
        return IsYear(text, yearAt, yearEnd, end)
            ? new StatedDate(start, yearEnd, Number(text, yearAt, yearEnd), month, day)
            : new StatedDate(start, monthEnd, -1, month, day);
    }

    private static StatedDate? ReadNumeric(string text, int start, int end)
    {
        if (end - start < 10 || text[start + 4] is not ('-' or '/') || text[start + 7] != text[start + 4])
        {
            return null;
        }

        var isNumeric = DigitsEnd(text, start, end) == start + 4 && DigitsEnd(text, start + 5, end) == start + 7
            && DigitsEnd(text, start + 8, end) == start + 10;
        return isNumeric
            ? new StatedDate(
                start, start + 10, Number(text, start, start + 4), Number(text, start + 5, start + 7), Number(text, start + 8, start + 10))
            : null;
    }

    // Four digits that a time does not follow: in "Feb 20, 1015 GMT" they are one.
    private static bool IsYear(string text, int start, int end, int limit)
    {
        if (end - start != 4)
        {
            return false;
        }

        var next = WhiteSpace.SkipForward(text, end, limit);
        var isTime = text[start] == '1' && text[start + 1] < '5' && next + 3 <= limit && Words.IsText(text, next, next + 3, "GMT");
        return text[start] is '1' or '2' && !isTime;
    }

    private static int SkipOrdinal(string text, int at, int end)
    {
        if (at + 2 <= end && (at + 2 == end || !char.IsLetter(text[at + 2])))
        {
            foreach (var ending in Ordinals)
            {
                if (Words.IsText(text, at, at + 2, ending))
                {
                    return at + 2;
                }
            }
        }

        return at;
    }

    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at < end && text[at] == '.' ? at + 1 : at;
    }

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    internal static int DigitsEnd(string text, int at, int end)
    {
        while (at < end && IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // Never called for more than four digits.
    internal static int Number(string text, int start, int end)
    {
        var number = 0;
        for (; start < end; start++)
        {
            number = (number * 10) + (text[start] - '0');
        }

        return number;
    }
}
