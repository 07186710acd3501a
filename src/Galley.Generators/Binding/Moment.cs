using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

using Galley.Reading.FrontMatter;

namespace Galley.Generators.Binding;

/// <summary>Dates, times and stretches of time.</summary>
internal static class Moment
{
    private static readonly Regex Time = new(
        @"^([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{1,7})[0-9]*)?)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Zone = new(@" ?(?:[zZ]|([+-])([0-9]{2}):?([0-9]{2})?)$", RegexOptions.CultureInvariant);

    private static readonly Regex Stretch = new(
        @"^(-)?(?:([0-9]{1,7})\.)?([0-9]{1,2}):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{1,7}))?)?$", RegexOptions.CultureInvariant);

    /// <summary>A point in time.</summary>
    /// <param name="Ticks">The ticks of its clock.</param>
    /// <param name="Offset">How far its clock is ahead of UTC, in minutes; null if that is not stated.</param>
    public readonly record struct Stated(long Ticks, int? Offset);

    /// <summary>Reads a date, with or without a time and a zone.</summary>
    public static Stated? Read(string text, out string? fault)
    {
        if (IsoDate.Read(text, out fault) is not { } date)
        {
            return null;
        }

        var ticks = new DateTime(date.Year, date.Month, date.Day).Ticks;
        if (text.Length == 10)
        {
            return new Stated(ticks, null);
        }

        var rest = text.Substring(11);
        int? offset = null;
        if (Zone.Match(rest) is { Success: true } zone)
        {
            offset = zone.Groups[1].Length == 0
                ? 0
                : (zone.Groups[1].Value == "-" ? -1 : 1) * ((Number(zone.Groups[2]) * 60) + Number(zone.Groups[3]));
            rest = rest.Substring(0, zone.Index);
        }

        if (TimeOfDay(rest) is not { } time)
        {
            // The shape is right; all that is left is a leap second.
            fault = "there is no such second in .NET";
            return null;
        }

        var utc = ticks + time - ((offset ?? 0) * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            fault = "it lies before year 1 or after year 9999";
            return null;
        }

        return new Stated(ticks + time, offset);
    }

    /// <summary>The ticks of a time of day such as <c>10:15</c>, or <see langword="null"/>.</summary>
    public static long? TimeOfDay(string text)
    {
        var match = Time.Match(text.Trim());
        return !match.Success
            ? null
            : (Number(match.Groups[1]) * TimeSpan.TicksPerHour) + (Number(match.Groups[2]) * TimeSpan.TicksPerMinute)
                + (Number(match.Groups[3]) * TimeSpan.TicksPerSecond) + Fraction(match.Groups[4]);
    }

    /// <summary>The ticks of a stretch of time such as <c>1:30</c>, <c>2.04:00:00</c> or <c>PT1H30M</c>, or <see langword="null"/>.</summary>
    public static long? TimeSpanTicks(string text)
    {
        if (text.StartsWith("P", StringComparison.Ordinal) || text.StartsWith("-P", StringComparison.Ordinal))
        {
            try
            {
                // Years and months have no fixed length.
                var date = text.Split('T')[0];
                return date.IndexOf('Y') >= 0 || date.IndexOf('M') >= 0 ? null : XmlConvert.ToTimeSpan(text).Ticks;
            }
            catch (Exception fault) when (fault is FormatException or OverflowException)
            {
                return null;
            }
        }

        var match = Stretch.Match(text);
        if (!match.Success || Number(match.Groups[3]) > 23)
        {
            return null;
        }

        var ticks = (Number(match.Groups[2]) * TimeSpan.TicksPerDay) + (Number(match.Groups[3]) * TimeSpan.TicksPerHour)
            + (Number(match.Groups[4]) * TimeSpan.TicksPerMinute) + (Number(match.Groups[5]) * TimeSpan.TicksPerSecond) + Fraction(match.Groups[6]);
        return match.Groups[1].Length > 0 ? -ticks : ticks;
    }

    private static int Number(Group group) => group.Length == 0 ? 0 : int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static long Fraction(Group group) =>
        group.Length == 0 ? 0 : long.Parse(group.Value.PadRight(7, '0'), NumberStyles.None, CultureInfo.InvariantCulture);
}
