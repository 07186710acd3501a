using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>The year that two dates share and only the second states: <c>between September and October 2007</c>.</summary>
internal static class SharedYear
{
    /// <summary>The year of the month that ends at <paramref name="at"/>, or 0 if none is stated further on.</summary>
    public static int After(TimeText text, int at, int month)
    {
        var isJoined = text.IsOneOf(at, "and to through until or till");
        var monthAt = at + 1;
        if (isJoined && NumberReader.Day(text, monthAt, out var dayFirst) > 0)
        {
            monthAt = dayFirst;
        }

        var last = isJoined ? MonthName.BesideNumber(text, monthAt) : 0;
        if (last == 0)
        {
            return 0;
        }

        var dayEnd = text.Has(monthAt, WordClass.Short) ? text.SkipStop(monthAt + 1) : monthAt + 1;
        if (NumberReader.Day(text, dayEnd, out var afterDay) > 0)
        {
            dayEnd = afterDay;
        }

        var year = NumberReader.TrailingYear(text, text.Is(dayEnd, "of") ? dayEnd + 1 : dayEnd, out _);
        return year > 0 && last < month ? year - 1 : year;
    }
}
