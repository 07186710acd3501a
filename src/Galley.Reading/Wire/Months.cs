namespace Galley.Reading.Wire;

/// <summary>The months and their lengths in the Gregorian calendar.</summary>
internal static class Months
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly int[] Days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>
    /// The month of a name (<c>February</c>) or its short form with or without a full stop (<c>Feb.</c>, <c>Sept.</c>), without
    /// regard to case; 0 if it is none.
    /// </summary>
    public static int Find(string text, int start, int end)
    {
        var length = end - start;
        if (length > 0 && text[end - 1] == '.')
        {
            length--;
        }

        for (var i = 0; i < Names.Length; i++)
        {
            var name = Names[i];
            var isLength = length == name.Length || length == 3 || (length == 4 && name == "September");
            if (isLength && string.Compare(text, start, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Why a date does not exist, or <see langword="null"/> if it does.</summary>
    /// <param name="year">The year, or -1 if none is stated.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day, or -1 if none is stated.</param>
    public static string? Fault(int year, int month, int day)
    {
        if (year == 0)
        {
            return "there is no year 0";
        }

        if (month is < 1 or > 12)
        {
            return $"there is no month {month}";
        }

        if (day == 0)
        {
            return "there is no day 0";
        }

        var isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        var days = month == 2 && (isLeap || year < 0) ? 29 : Days[month - 1];
        return day <= days ? null
            : month != 2 ? $"{Names[month - 1]} has {days} days"
            : year < 0 ? "February has at most 29 days"
            : $"February {year} has {days} days";
    }
}
