namespace Galley.Reading.Time.Values;

/// <summary>Weeks of ISO 8601: they start on Monday, and the first of a year holds its 4 January.</summary>
internal static class IsoWeek
{
    /// <summary>The week of a day.</summary>
    public static DateValue Of(CalendarDate day)
    {
        // A week belongs to the year of its Thursday.
        var thursday = Calendar.AddDays(day, 4 - Calendar.Weekday(day));
        if (thursday is not { } middle)
        {
            return new DateValue(Grain.Week, 0);
        }

        var week = ((middle.ToDateTime().DayOfYear - 1) / 7) + 1;
        return new DateValue(Grain.Week, middle.Year, week);
    }

    /// <summary>The Monday of a week.</summary>
    public static CalendarDate? Monday(int year, int week)
    {
        if (year is < 1 or > 9999)
        {
            return null;
        }

        var fourth = new CalendarDate(year, 1, 4);
        return Calendar.AddDays(fourth, ((week - 1) * 7) + 1 - Calendar.Weekday(fourth));
    }
}
