using System.Globalization;

namespace Galley.Reading.FrontMatter;

/// <summary>A moment as RFC 3339 writes it: <c>2024-05-17T10:00:00+02:00</c>; a date alone is its midnight in UTC.</summary>
public static class IsoMoment
{
    /// <summary>Reads a date or a timestamp.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong with it, or <see langword="null"/>.</param>
    public static DateTimeOffset? Read(string text, out string? fault)
    {
        if (IsoDate.Read(text, out fault) is not { } date)
        {
            return null;
        }

        var day = new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Unspecified);
        if (text.Length == 10)
        {
            return new DateTimeOffset(day, TimeSpan.Zero);
        }

        // The shape is right: IsoDate has checked it. A second 60 is the first one of the next minute.
        var end = 16;
        var ticks = (((IsoDate.Number(text, 11, 2)!.Value * 60L) + IsoDate.Number(text, 14, 2)!.Value) * 60) * TimeSpan.TicksPerSecond;
        if (end < text.Length && text[end] == ':')
        {
            ticks += IsoDate.Number(text, 17, 2)!.Value * TimeSpan.TicksPerSecond;
            end = 19;
            ticks += FractionOf(text, ref end);
        }

        if (OffsetOf(text, end) is not { } offset)
        {
            fault = "say how far the time is from UTC: write Z or an offset such as +01:00 behind it";
            return null;
        }

        // Offsets and leap seconds can lead out of the calendar at its two ends.
        var utc = day.Ticks + ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks || day.Ticks + ticks > DateTime.MaxValue.Ticks)
        {
            fault = string.Format(CultureInfo.InvariantCulture, "it lies outside the years {0:0000} to {1}", 1, 9999);
            return null;
        }

        return new DateTimeOffset(new DateTime(day.Ticks + ticks, DateTimeKind.Unspecified), offset);
    }

    // Ticks are seven digits of a second; further ones are cut.
    private static long FractionOf(string text, ref int position)
    {
        if (position >= text.Length || text[position] != '.')
        {
            return 0;
        }

        long ticks = 0;
        var unit = TimeSpan.TicksPerSecond / 10;
        for (position++; position < text.Length && text[position] is >= '0' and <= '9'; position++)
        {
            ticks += (text[position] - '0') * unit;
            unit /= 10;
        }

        return ticks;
    }

    private static TimeSpan? OffsetOf(string text, int position)
    {
        position += position < text.Length && text[position] == ' ' ? 1 : 0;
        if (position >= text.Length)
        {
            return null;
        }

        if (text[position] is 'Z' or 'z')
        {
            return TimeSpan.Zero;
        }

        var hours = IsoDate.Number(text, position + 1, 2)!.Value;
        var minutesAt = position + 3 < text.Length && text[position + 3] == ':' ? position + 4 : position + 3;
        var minutes = (hours * 60) + (IsoDate.Number(text, minutesAt, 2) ?? 0);

        // DateTimeOffset knows offsets up to fourteen hours, which is what there is.
        return TimeSpan.FromMinutes(Math.Min(minutes, 14 * 60) * (text[position] == '-' ? -1 : 1));
    }
}
