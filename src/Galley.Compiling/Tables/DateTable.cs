using System.Collections.Immutable;

using Galley.CompilerServices;
using Galley.Reading.Time;

namespace Galley.Compiling.Tables;

/// <summary>Writes the time expressions of an article; the runtime library's <c>DateReader</c> reads them.</summary>
internal static class DateTable
{
    /// <summary>The section as a table of its own, or <see langword="null"/> if there are none.</summary>
    public static string? Write(ArticleText text, ImmutableArray<TimeMention> dates)
    {
        if (dates.IsEmpty)
        {
            return null;
        }

        var day = 0;
        var table = new TableWriter();
        return table.List(dates, date =>
        {
            var timex = date.TimexValue == date.Value ? null : date.TimexValue;
            table.Number((int)date.Kind
                    | (timex is null ? 0 : DateFlags.Timex)
                    | (date.First is null ? 0 : DateFlags.First)
                    | (date.Last is null ? 0 : DateFlags.Last))
                .Number((int)date.Anchor | ((int)date.Modifier << DateFlags.ModifierShift))
                .Span(text, date.Span)
                .String(date.Value == DayRange.Value(date.First, date.Last) ? null : date.Value);
            if (timex is not null)
            {
                table.String(timex);
            }

            day = Day(table, date.First, day);
            day = Day(table, date.Last, day);
        }).ToString();
    }

    private static int Day(TableWriter table, CalendarDate? date, int before)
    {
        if (date is not { } day)
        {
            return before;
        }

        table.Signed(day.DayNumber - before);
        return day.DayNumber;
    }
}
