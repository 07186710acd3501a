using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Counted days and weeks of a month: <c>the last Sunday in March</c>, <c>the first week of May 2013</c>.</summary>
internal static class MonthPart
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        var end = at + 1;
        var count = text.IsOneOf(at, "last final") ? -1 : NumberReader.Ordinal(text, at, out end);
        var isWeek = text.Is(end, "week");
        var weekday = text.Has(end, WordClass.Weekday) && text.IsCapital(end) && !text.Has(end, WordClass.Units | WordClass.Short)
            ? text.Value(end) : 0;
        if (count is 0 or > 5 || !(isWeek || weekday > 0) || !text.IsOneOf(end + 1, "of in")
            || MonthExpression.Read(scene, end + 2) is not { RangeEnd.Grain: Grain.None } month)
        {
            return null;
        }

        var (year, number) = (month.Date.Year, month.Date.Number);
        var date = year <= 0 ? new DateValue(isWeek ? Grain.Week : Grain.Day, 0, isWeek ? 0 : number)
            : isWeek ? IsoWeek.Of(Middle(year, number, count))
            : new Holiday(number, 0, weekday, count).In(year) is { } day && day.Month == number ? DateValue.Of(day)
            : month.Date;
        return Found.Of(start, month.End, date) with
        {
            Anchor = month.Anchor,
            LacksAnchor = month.LacksAnchor,
            StatesYear = month.StatesYear,
        };
    }

    // A day in the middle of the week that is meant, whatever weekday the month starts with.
    private static CalendarDate Middle(int year, int month, int count)
    {
        var last = Calendar.DaysInMonth(year, month);
        return new CalendarDate(year, month, count < 0 ? last - 3 : Math.Min((count * 7) - 3, last));
    }
}
