using Galley.Reading.Text;

namespace Galley.Reading.Wire;

/// <summary>Reads a time of day: <c>4:05 AM</c>, <c>6:15 p.m.</c>, <c>10:15:00</c>, <c>4 PM</c>, <c>1015 GMT</c>.</summary>
/// <param name="End">The index after the last character.</param>
/// <param name="MinuteOfDay">Minutes after midnight.</param>
internal readonly record struct ClockTime(int End, int MinuteOfDay)
{
    /// <summary>Reads the time that starts at <paramref name="start"/>.</summary>
    public static ClockTime? Read(string text, int start, int end)
    {
        var hourEnd = StatedDate.DigitsEnd(text, start, end);
        if (hourEnd - start == 4)
        {
            return ReadMilitary(text, start, hourEnd, end);
        }

        if (hourEnd - start is not (1 or 2))
        {
            return null;
        }

        var hour = StatedDate.Number(text, start, hourEnd);
        var minute = 0;
        var at = hourEnd;
        var separator = at < end ? text[at] : ' ';
        var hasMinutes = separator is ':' or '.' && StatedDate.DigitsEnd(text, at + 1, end) == at + 3;
        if (hasMinutes)
        {
            minute = StatedDate.Number(text, at + 1, at + 3);
            at = SkipSeconds(text, at + 3, end);
        }

        var half = DayHalf(text, WhiteSpace.SkipForward(text, at, end), end, out var halfEnd);
        if (half >= 0)
        {
            at = halfEnd;
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + half;
        }
        else if (!hasMinutes || separator == '.')
        {
            // A number, or 10.15, is a time only where something says so.
            return null;
        }

        return hour < 24 && minute < 60 ? new ClockTime(at, (hour * 60) + minute) : null;
    }

    private static ClockTime? ReadMilitary(string text, int start, int digitsEnd, int end)
    {
        var zone = WhiteSpace.SkipForward(text, digitsEnd, end);
        var hour = StatedDate.Number(text, start, start + 2);
        var minute = StatedDate.Number(text, start + 2, digitsEnd);
        return TimeZones.End(text, zone, end) > zone && hour < 24 && minute < 60 ? new ClockTime(digitsEnd, (hour * 60) + minute) : null;
    }

    private static int SkipSeconds(string text, int at, int end)
    {
        if (at < end && text[at] == ':' && StatedDate.DigitsEnd(text, at + 1, end) == at + 3)
        {
            at += 3;
            if (at + 1 < end && text[at] is '.' or ',' && StatedDate.IsDigit(text[at + 1]))
            {
                at = StatedDate.DigitsEnd(text, at + 1, end);
            }
        }

        return at;
    }

    // The hours to add for "a.m." (0) and "p.m." (12), or -1.
    private static int DayHalf(string text, int start, int end, out int halfEnd)
    {
        foreach (var (form, hours) in Halves)
        {
            halfEnd = start + form.Length;
            if (halfEnd <= end && Words.IsText(text, start, halfEnd, form) && (halfEnd == end || !char.IsLetterOrDigit(text[halfEnd])))
            {
                return hours;
            }
        }

        halfEnd = start;
        return -1;
    }

    private static readonly (string Form, int Hours)[] Halves = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)];
}
