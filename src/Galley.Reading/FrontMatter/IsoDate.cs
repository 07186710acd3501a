using System.Globalization;

namespace Galley.Reading.FrontMatter;

/// <summary>A calendar date as ISO 8601 writes it: <c>2019-02-20</c>, with or without a time after it.</summary>
public readonly record struct IsoDate(int Year, int Month, int Day)
{
    private const string HowToWrite = "write the date as yyyy-MM-dd, such as 2019-02-20";

    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Reads a date or a date-time, of which it takes the date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fault">What is wrong with it, or <see langword="null"/>.</param>
    public static IsoDate? Read(string text, out string? fault)
    {
        fault = HowToWrite;
        if (text.Length < 10
            || Number(text, 0, 4) is not { } year
            || text[4] != '-'
            || Number(text, 5, 2) is not { } month
            || text[7] != '-'
            || Number(text, 8, 2) is not { } day)
        {
            return null;
        }

        fault = DateFault(year, month, day) ?? IsoTime.Fault(text, 10);
        return fault is null ? new IsoDate(year, month, day) : null;
    }

    /// <summary>A number of exactly so many ASCII digits, or <see langword="null"/>.</summary>
    internal static int? Number(string text, int start, int digits)
    {
        if (start + digits > text.Length)
        {
            return null;
        }

        var number = 0;
        for (var i = start; i < start + digits; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return null;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static string? DateFault(int year, int month, int day)
    {
        if (year == 0)
        {
            return "there is no year 0000";
        }

        if (month is < 1 or > 12)
        {
            return string.Format(CultureInfo.InvariantCulture, "there is no month {0:00}", month);
        }

        if (day < 1)
        {
            return "there is no day 00";
        }

        var last = DateTime.DaysInMonth(year, month);
        return day <= last
            ? null
            : string.Format(CultureInfo.InvariantCulture, "{0} {1} has {2} days", MonthNames[month - 1], year, last);
    }
}
