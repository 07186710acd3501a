namespace Galley.CompilerServices;

/// <summary>The values of time expressions that their days say already, so that no table holds them twice.</summary>
internal static class DayRange
{
    private const int YearLength = 4;
    private const int MonthLength = 7;

    /// <summary>The value of a day, a month or a year, or <see langword="null"/> if a range of days is none of these.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    internal static string? Value(CalendarDate? first, CalendarDate? last)
    {
        if (first is not { } from || last is not { } to || from.Year != to.Year)
        {
            return null;
        }

        if (from == to)
        {
            return from.ToString();
        }

        if (from.Day != 1 || to.Day != DateTime.DaysInMonth(to.Year, to.Month))
        {
            return null;
        }

        return from.Month == to.Month ? from.ToString().Substring(0, MonthLength)
            : from.Month == 1 && to.Month == 12 ? from.ToString().Substring(0, YearLength)
            : null;
    }
}
