using System.Globalization;

namespace Galley;

/// <summary>A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time or a zone.</summary>
/// <remarks>
/// It is what <c>DateOnly</c> is, for every framework that Galley runs on; where <c>DateOnly</c> exists, the two
/// convert. The default value is 0001-01-01.
/// </remarks>
public readonly partial struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    // 9999-12-31.
    private const int LastDayNumber = 3_652_058;

    // Days since 0001-01-01, so that the default value is a real day.
    private readonly int _dayNumber;

    /// <summary>Makes a date.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in the calendar.</exception>
    public CalendarDate(int year, int month, int day)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year lies between 1 and 9999.");
        }

        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month lies between 1 and 12.");
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
        }

        _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
    }

    private CalendarDate(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>Days since 0001-01-01.</summary>
    internal int DayNumber => _dayNumber;

    /// <summary>The day that is a number of days after 0001-01-01, if the calendar goes so far.</summary>
    /// <param name="dayNumber">The number.</param>
    internal static CalendarDate? OfDayNumber(long dayNumber) =>
        dayNumber is >= 0 and <= LastDayNumber ? new CalendarDate((int)dayNumber) : null;

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month, from 1 to 31.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>Reads a date that is written exactly as <c>yyyy-MM-dd</c> (ISO 8601).</summary>
    /// <param name="text">The text to read; nothing may stand before or after the date.</param>
    /// <param name="date">The date, or the default value if the text is not one.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int year = Digits(text, 0, 4);
        int month = Digits(text, 5, 2);
        int day = Digits(text, 8, 2);
        if (!IsReal(year, month, day))
        {
            return false;
        }

        date = new CalendarDate(year, month, day);
        return true;
    }

    /// <summary>Midnight at the start of the day, of <see cref="DateTimeKind.Unspecified"/> kind.</summary>
    public DateTime ToDateTime() => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _dayNumber.CompareTo(other._dayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _dayNumber == other._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>The date as <c>yyyy-MM-dd</c>, whatever the culture.</summary>
    public override string ToString() => ToDateTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether two dates are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether two dates are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is after <paramref name="right"/>.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not after <paramref name="right"/>.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the calendar has such a day.</summary>
    internal static bool IsReal(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The number that the ASCII digits make, or -1 if one is something else.</summary>
    private static int Digits(string text, int start, int count)
    {
        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
