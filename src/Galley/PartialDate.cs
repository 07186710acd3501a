using System.Globalization;

namespace Galley;

/// <summary>
/// A date as a text states it: the month, and perhaps the year, the day, or both. Its <see cref="ToString"/> is a value
/// of the Extended Date/Time Format (EDTF, ISO 8601-2).
/// </summary>
/// <remarks>The default value is January, of no stated year.</remarks>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    // A leap year, for the days of a month whose year is not stated.
    private const int LeapYear = 2000;

    private readonly short _year;

    // One less than the month, so that the default value is a real month.
    private readonly byte _monthIndex;
    private readonly byte _day;

    /// <summary>Makes a partial date.</summary>
    /// <param name="year">The year, from 1 to 9999, or 0 if it is not stated.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day of the month, from 1, or 0 if it is not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such day in the calendar; 29 February is one if the year is not stated.
    /// </exception>
    public PartialDate(int year, int month, int day)
    {
        if (year is < 0 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year lies between 1 and 9999, or is 0.");
        }

        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "A month lies between 1 and 12.");
        }

        if (day < 0 || day > DateTime.DaysInMonth(year == 0 ? LeapYear : year, month))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day.");
        }

        _year = (short)year;
        _monthIndex = (byte)(month - 1);
        _day = (byte)day;
    }

    /// <summary>The year, from 1 to 9999, or 0 if it is not stated.</summary>
    public int Year => _year;

    /// <summary>The month, from 1 to 12.</summary>
    public int Month => _monthIndex + 1;

    /// <summary>The day of the month, from 1 to 31, or 0 if it is not stated.</summary>
    public int Day => _day;

    /// <summary>Gives the whole date, if both the year and the day are stated.</summary>
    /// <param name="date">The date, or the default value if a part is missing.</param>
    /// <returns>Whether nothing is missing.</returns>
    public bool TryToCalendarDate(out CalendarDate date)
    {
        bool whole = _year != 0 && _day != 0;
        date = whole ? new CalendarDate(Year, Month, Day) : default;
        return whole;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) =>
        _year == other._year && _monthIndex == other._monthIndex && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_year << 9) | (_monthIndex << 5) | _day;

    /// <summary>
    /// The date in EDTF, whatever the culture: <c>2019-02-27</c>, <c>2019-02</c>, <c>XXXX-08-26</c>, <c>XXXX-08</c>.
    /// </summary>
    public override string ToString()
    {
        string year = _year == 0 ? "XXXX" : _year.ToString("0000", CultureInfo.InvariantCulture);
        string month = Month.ToString("00", CultureInfo.InvariantCulture);
        return _day == 0 ? year + "-" + month : year + "-" + month + "-" + _day.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether two partial dates state the same.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two partial dates state something different.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
