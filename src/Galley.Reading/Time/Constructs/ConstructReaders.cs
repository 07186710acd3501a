using Galley.Reading.Time.Resolution;

namespace Galley.Reading.Time.Constructs;

/// <summary>All constructs, in the order in which they win where two are equally long.</summary>
internal static class ConstructReaders
{
    /// <summary>Reads a construct that starts at a token.</summary>
    public delegate Found? Reader(Scene scene, int at);

    /// <summary>Dates and times of day.</summary>
    public static readonly Reader[] Dates =
    [
        CalendarDay.Read,
        NumericDate.Read,
        ClockTimes.Read,
        MonthExpression.Read,
        DecadeExpression.Read,
        CenturyExpression.Read,
        YearExpression.Read,
        PeriodExpression.Read,
        SeasonExpression.Read,
        Holidays.Read,
        NearDay.Read,
        WeekdayExpression.Read,
        DayPartExpression.Read,
        DayOfMonth.Read,
        EventDay.Read,
        RelativeUnit.Read,
    ];

    /// <summary>Everything.</summary>
    public static readonly Reader[] All =
    [
        Phases.Read,
        .. Dates,
        Sets.Read,
        Offsets.Read,
        Durations.Read,
        Approximations.Read,
        References.Read,
    ];

    /// <summary>The longest expression that starts at a token, with what belongs to it.</summary>
    public static Found? Longest(Scene scene, int at, Reader[] readers)
    {
        Found? longest = null;
        foreach (var reader in readers)
        {
            if (reader(scene, at) is { } found && (longest is null || found.End > longest.End))
            {
                longest = found;
            }
        }

        return longest is null ? null : Joins.Extend(scene, longest);
    }
}
