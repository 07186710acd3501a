namespace Galley.Reading.Time.Values;

/// <summary>Arithmetic on days that gives nothing instead of leaving the calendar.</summary>
internal static class Calendar
{
    private static readonly int[] Days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month == 2 && IsLeap(year) ? 29 : Days[month - 1];

    public static bool IsReal(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    public static CalendarDate? FirstOfMonth(int year, int month) =>
        IsReal(year, month, 1) ? new CalendarDate(year, month, 1) : null;

    public static CalendarDate? LastOfMonth(int year, int month) =>
        IsReal(year, month, 1) ? new CalendarDate(year, month, DaysInMonth(year, month)) : null;

    public static CalendarDate? AddDays(CalendarDate? date, long days)
    {
        if (date is not { } day || days is < -4_000_000 or > 4_000_000)
        {
            return null;
        }

        var ticks = day.ToDateTime().Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? null : FromDateTime(new DateTime(ticks));
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(CalendarDate date) => (((int)date.ToDateTime().DayOfWeek + 6) % 7) + 1;

    public static int DaysBetween(CalendarDate from, CalendarDate to) =>
        (int)((to.ToDateTime().Ticks - from.ToDateTime().Ticks) / TimeSpan.TicksPerDay);

    private static CalendarDate FromDateTime(DateTime time) => new(time.Year, time.Month, time.Day);
}
