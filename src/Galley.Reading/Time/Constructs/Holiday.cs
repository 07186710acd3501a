using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Constructs;

/// <summary>A day of each year.</summary>
/// <param name="Month">Its month; 0 for a day that is counted from Easter.</param>
/// <param name="Day">Its day, or the days after Easter.</param>
/// <param name="Weekday">The weekday on which it falls, or 0 if it has a fixed day.</param>
/// <param name="Count">Which such weekday of the month, or -1 for the last.</param>
internal readonly record struct Holiday(int Month, int Day, int Weekday = 0, int Count = 0)
{
    /// <summary>Whether it has the same day in each year.</summary>
    public bool IsFixed => Month > 0 && Weekday == 0;

    /// <summary>Its day in a year.</summary>
    public CalendarDate? In(int year)
    {
        if (Month == 0)
        {
            return Calendar.AddDays(Easter(year), Day);
        }

        if (Weekday == 0)
        {
            return new CalendarDate(year, Month, Day);
        }

        if (Count < 0)
        {
            var last = Calendar.LastOfMonth(year, Month);
            return last is { } end ? Calendar.AddDays(end, -((Calendar.Weekday(end) - Weekday + 7) % 7)) : null;
        }

        var first = new CalendarDate(year, Month, 1);
        return Calendar.AddDays(first, ((Weekday - Calendar.Weekday(first) + 7) % 7) + ((Count - 1) * 7) + Day);
    }

    // The Gregorian computus in the form of Meeus, Jones and Butcher.
    private static CalendarDate Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new CalendarDate(year, n / 31, (n % 31) + 1);
    }
}
