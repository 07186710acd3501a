using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Months: <c>February 2019</c>, <c>June</c>, <c>last March</c>, <c>January last year</c>, <c>March-May 2013</c>.</summary>
internal static class MonthExpression
{
    public static Found? Read(Scene scene, int at) =>
        scene.Text.Has(at, WordClass.Deictic) ? ReadDeictic(scene, at) : ReadPlain(scene, at);

    private static Found? ReadDeictic(Scene scene, int at)
    {
        var text = scene.Text;
        var monthAt = text.Is(at, "this") && text.IsOneOf(at + 1, "past coming") ? at + 2 : at + 1;
        var month = MonthName.Alone(text, monthAt);
        var direction = text.Value(monthAt - 1);
        if (month == 0 || direction is Direction.Same)
        {
            return null;
        }

        var end = text.SkipStop(monthAt + 1) is var after && text.Has(monthAt, WordClass.Short) ? after : monthAt + 1;
        if (scene.Today is not { } today)
        {
            return Found.Of(at, end, new DateValue(Grain.Month, 0, month)) with { LacksAnchor = true };
        }

        var year = direction switch
        {
            Direction.Last or Direction.Previous => month < today.Month ? today.Year : today.Year - 1,
            Direction.This => today.Year,
            _ => month > today.Month ? today.Year : today.Year + 1,
        };
        return Found.Of(at, end, new DateValue(Grain.Month, year, month)).Against(scene.TodayUse);
    }

    private static Found? ReadPlain(Scene scene, int at)
    {
        var text = scene.Text;
        var monthAt = text.Is(at, "the") && text.Is(at + 1, "month") && text.Is(at + 2, "of") ? at + 3 : at;
        var month = MonthName.BesideNumber(text, monthAt);
        if (month == 0)
        {
            return null;
        }

        var end = text.SkipStop(monthAt + 1) is var after && text.Has(monthAt, WordClass.Short) ? after : monthAt + 1;
        var lastMonth = ReadLastMonth(text, ref end);
        var yearAt = text.Is(end, "of") ? end + 1 : end;
        var year = NumberReader.TrailingYear(text, yearAt, out var yearEnd);
        if (year > 0 && !(text.Has(yearEnd, WordClass.Counted) && text.IsSmall(yearEnd)))
        {
            return Of(at, yearEnd, year, month, lastMonth) with { StatesYear = true };
        }

        if (MonthName.Alone(text, monthAt) == 0 && (lastMonth == 0 || text.Has(monthAt, WordClass.Short)))
        {
            return null;
        }

        var relative = RelativeYear(scene, yearAt, out yearEnd);
        if (relative is { } named)
        {
            return Of(at, yearEnd, named, month, lastMonth).Against(scene.TodayUse);
        }

        if (lastMonth == 0 && SharedYear.After(text, end, month) is var shared and > 0)
        {
            return Of(at, end, shared, month, 0);
        }

        var (chosen, use) = YearChoice.Of(scene, at, end, lastMonth > 0 ? lastMonth : month, 0, 0);
        // The year is chosen for the last month of a range.
        var firstYear = chosen > 0 && lastMonth > 0 && lastMonth < month ? chosen - 1 : chosen;
        return Of(at, end, firstYear, month, lastMonth).Against(use);
    }

    private static Found Of(int start, int end, int year, int month, int lastMonth)
    {
        var date = new DateValue(Grain.Month, year, month);
        return lastMonth == 0
            ? Found.Of(start, end, date)
            : Found.Of(start, end, date, new DateValue(Grain.Month, lastMonth < month && year > 0 ? year + 1 : year, lastMonth));
    }

    private static int ReadLastMonth(TimeText text, ref int end)
    {
        if (!text.IsHyphen(end) || MonthName.BesideNumber(text, end + 1) is not (var month and > 0) || text[end + 2].Digits is 1 or 2)
        {
            return 0;
        }

        end = text.Has(end + 1, WordClass.Short) ? text.SkipStop(end + 2) : end + 2;
        return month;
    }

    /// <summary>The year of <c>last year</c>, <c>this year</c>, <c>next year</c>; 0 if it has no anchor, nothing if there is none.</summary>
    public static int? RelativeYear(Scene scene, int at, out int end)
    {
        var text = scene.Text;
        end = at + 2;
        if (!text.Is(at + 1, "year") || !text.Has(at, WordClass.Deictic) || text.Value(at) is < -1 or > 1 || text.Is(at, "past"))
        {
            return null;
        }

        return scene.Now(Grain.Year).Shift(text.Value(at)).Year;
    }
}
