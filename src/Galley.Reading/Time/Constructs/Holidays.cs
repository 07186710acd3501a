using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Holidays: <c>Christmas Day</c>, <c>New Year's Eve</c>, <c>last Thanksgiving</c>, <c>Easter 2012</c>, <c>the Fourth of July</c>.</summary>
internal static class Holidays
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        var direction = Direction.Same;
        if (text.Has(at, WordClass.Deictic) && text.Value(at) is >= -1 and <= 1)
        {
            direction = text.Value(at);
            at++;
        }
        else if (text.Is(at, "the"))
        {
            at++;
        }

        if (!text.IsCapital(at) || HolidayCalendar.Find(text, at, out var end) is not { } holiday
            || (at > start && direction == Direction.Same && holiday.Month != 7))
        {
            return null;
        }

        if (text.Is(at, "Independence") && (text.IsPossessive(at - 2) || (text.IsCapital(at - 1) && !text.Has(at - 1, WordClass.Preposition))))
        {
            // Other countries have their own.
            return null;
        }

        var yearAt = text.IsOneOf(end, "of in") ? end + 1 : end;
        var year = NumberReader.TrailingYear(text, yearAt, out var yearEnd);
        if (year > 0)
        {
            return At(start, yearEnd, holiday, year) with { StatesYear = true };
        }

        if (scene.Today is not { } today)
        {
            var unknown = holiday.IsFixed ? new DateValue(Grain.Day, 0, holiday.Month, holiday.Day) : new DateValue(Grain.Day, 0);
            return Found.Of(start, end, unknown) with { LacksAnchor = true };
        }

        year = direction == Direction.Same ? Chosen(scene, start, end, holiday, today) : Relative(holiday, today, direction);
        return At(start, end, holiday, year).Against(scene.TodayUse);
    }

    private static Found At(int start, int end, Holiday holiday, int year)
    {
        var day = year is >= 1 and <= 9999 ? holiday.In(year) : null;
        return Found.Of(start, end, day is { } known ? DateValue.Of(known) : new DateValue(Grain.Day, 0));
    }

    private static int Chosen(Scene scene, int start, int end, Holiday holiday, CalendarDate today)
    {
        var day = holiday.In(today.Year) ?? today;
        return YearChoice.Of(scene, start, end, day.Month, day.Day, 0).Year;
    }

    private static int Relative(Holiday holiday, CalendarDate today, int direction)
    {
        var isAhead = holiday.In(today.Year) is { } day && day > today;
        return direction switch
        {
            Direction.Last => isAhead ? today.Year - 1 : today.Year,
            Direction.Next => isAhead ? today.Year : today.Year + 1,
            _ => today.Year,
        };
    }
}
