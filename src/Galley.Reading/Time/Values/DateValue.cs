namespace Galley.Reading.Time.Values;

/// <summary>A stretch of the calendar: a day, a week, a third quarter, the 1990s.</summary>
/// <param name="Grain">How long it is.</param>
/// <param name="Year">The year, or the first year of a decade, century or millennium; 0 if it is not known.</param>
/// <param name="Number">The month, quarter, half, season (1 is spring), ISO week or weekday; 0 if it is not known.</param>
/// <param name="Day">The day of the month; 0 if it is not known.</param>
internal readonly record struct DateValue(Grain Grain, int Year, int Number = 0, int Day = 0)
{
    /// <summary>A day.</summary>
    public static DateValue Of(CalendarDate date) => new(Grain.Day, date.Year, date.Month, date.Day);

    /// <summary>The day, if this is one that is known whole.</summary>
    public CalendarDate? ToDay() =>
        Grain == Grain.Day && Calendar.IsReal(Year, Number, Day) ? new CalendarDate(Year, Number, Day) : null;

    /// <summary>The first day that it covers, if that is known.</summary>
    public CalendarDate? First => Grain switch
    {
        _ when Year <= 0 => null,
        Grain.Day => ToDay(),
        Grain.Week when Number > 0 => IsoWeek.Monday(Year, Number),
        Grain.Weekend when Number > 0 => Calendar.AddDays(IsoWeek.Monday(Year, Number), 5),
        Grain.Month => Calendar.FirstOfMonth(Year, Number),
        Grain.Quarter when Number > 0 => Calendar.FirstOfMonth(Year, (Number * 3) - 2),
        Grain.Half when Number > 0 => Calendar.FirstOfMonth(Year, (Number * 6) - 5),
        Grain.Year or Grain.Decade or Grain.Century or Grain.Millennium => Calendar.FirstOfMonth(Year, 1),
        _ => null,
    };

    /// <summary>The last day that it covers, if that is known.</summary>
    public CalendarDate? Last => Grain switch
    {
        _ when Year <= 0 => null,
        Grain.Day => ToDay(),
        Grain.Week when Number > 0 => Calendar.AddDays(IsoWeek.Monday(Year, Number), 6),
        Grain.Weekend when Number > 0 => Calendar.AddDays(IsoWeek.Monday(Year, Number), 6),
        Grain.Month => Calendar.LastOfMonth(Year, Number),
        Grain.Quarter when Number > 0 => Calendar.LastOfMonth(Year, Number * 3),
        Grain.Half when Number > 0 => Calendar.LastOfMonth(Year, Number * 6),
        Grain.Year => Calendar.LastOfMonth(Year, 12),
        Grain.Decade => Calendar.LastOfMonth(Year + 9, 12),
        Grain.Century => Calendar.LastOfMonth(Year + 99, 12),
        Grain.Millennium => Calendar.LastOfMonth(Year + 999, 12),
        _ => null,
    };

    /// <summary>The year alone.</summary>
    public DateValue ToYear() => new(Grain.Year, Grain < Grain.Decade ? Year : 0);

    /// <summary>The stretch that contains this one, or an unknown one if there is none.</summary>
    public DateValue Widen(Grain grain) => (grain, Grain) switch
    {
        _ when grain == Grain => this,
        (Grain.Year, < Grain.Decade) => new(Grain.Year, Year),
        (Grain.Month, Grain.Day) => new(Grain.Month, Year, Number),
        (Grain.Week, Grain.Day) or (Grain.Weekend, Grain.Day) when ToDay() is { } day => IsoWeek.Of(day) with { Grain = grain },
        (Grain.Week, Grain.Weekend) or (Grain.Weekend, Grain.Week) => this with { Grain = grain },
        (Grain.Quarter, Grain.Day or Grain.Month) => new(Grain.Quarter, Year, (Number + 2) / 3),
        (Grain.Half, Grain.Day or Grain.Month) => new(Grain.Half, Year, (Number + 5) / 6),
        (Grain.Decade, < Grain.Decade) => new(Grain.Decade, Year - (Year % 10)),
        (Grain.Century, < Grain.Century) => new(Grain.Century, Year - (Year % 100)),
        (Grain.Millennium, < Grain.Millennium) => new(Grain.Millennium, Year - (Year % 1000)),
        _ => new(grain, 0),
    };

    /// <summary>The stretch of the same length that lies a number of lengths later; unknown if the calendar has none.</summary>
    public DateValue Shift(int count)
    {
        var shifted = Year <= 0 ? this : Grain switch
        {
            Grain.Day => Calendar.AddDays(ToDay(), count) is { } day ? Of(day) : new(Grain, 0),
            Grain.Week or Grain.Weekend => Calendar.AddDays(IsoWeek.Monday(Year, Number), count * 7L) is { } monday
                ? IsoWeek.Of(monday) with { Grain = Grain }
                : new(Grain, 0),
            Grain.Month => Cycle(count, 12),
            Grain.Quarter => Cycle(count, 4),
            Grain.Half => Cycle(count, 2),
            Grain.Season => Cycle(count, 4),
            Grain.Year => Later(count, 1),
            Grain.Decade => Later(count, 10),
            Grain.Century => Later(count, 100),
            _ => Later(count, 1000),
        };
        return shifted.Year is < 0 or > 9999 ? new(Grain, 0) : shifted;
    }

    private DateValue Cycle(int count, int length)
    {
        var total = (Year * (long)length) + Number - 1 + count;
        return total < length || total >= 10000L * length ? new(Grain, 0) : new(Grain, (int)(total / length), (int)(total % length) + 1);
    }

    private DateValue Later(int count, int years)
    {
        var year = Year + ((long)count * years);
        return year is < 0 or > 9999 ? new(Grain, 0) : this with { Year = (int)year };
    }
}
