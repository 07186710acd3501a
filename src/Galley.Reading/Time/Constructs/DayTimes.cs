using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Constructs;

/// <summary>Puts a time of day on a day.</summary>
internal static class DayTimes
{
    private static readonly string[] Parts = ["", "TMO", "TAF", "TEV", "TNI"];

    /// <summary>The sign of morning, afternoon, evening or night.</summary>
    public static string Part(int number) => Parts[number];

    /// <summary>A day with a time such as <c>TMO</c> or <c>T17:00</c>.</summary>
    public static Found At(Found day, string time)
    {
        var value = TimexNotation.Of(day.Date) + time;
        return day with { Kind = TimeExpressionKind.Time, Timex = value, Value = value };
    }

    /// <summary>A time by the clock, or from one time to another, on a day.</summary>
    public static Found At(Found day, ClockReader clock)
    {
        var found = At(day, clock.Minute);
        if (clock.LastMinute < 0)
        {
            return found;
        }

        var value = $"{found.Value}/{TimexNotation.Of(day.Date)}T{clock.LastMinute / 60:00}:{clock.LastMinute % 60:00}";
        return found with { Timex = value, Value = value };
    }

    /// <summary>A clock time on a day. The end of a day is the start of the next in ISO 8601:2019.</summary>
    public static Found At(Found day, int minuteOfDay, string suffix = "")
    {
        var time = $"T{minuteOfDay / 60:00}:{minuteOfDay % 60:00}{suffix}";
        return At(day, time) with { Minute = minuteOfDay };
    }
}
