using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;
using Galley.Reading.Wire;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Days with their month: <c>Wednesday, Feb. 27, 2019</c>, <c>27 February</c>, <c>the 5th of May</c>, <c>Feb. 27-28</c>,
/// <c>Jan. 30-Feb. 2</c>, <c>3 to 5 May</c>.
/// </summary>
internal static class CalendarDay
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        var weekday = 0;
        if (text.Has(at, WordClass.Weekday) && !text.Has(at, WordClass.Units))
        {
            weekday = text.Value(at);
            at = text.SkipStop(at + 1);
            at = text.IsSign(at, ',') ? at + 1 : at;
        }

        var hasArticle = text.Is(at, "the");
        at = hasArticle ? at + 1 : at;
        var parts = DayParts(text, at);
        if (hasArticle && (text.Has(at, WordClass.Month) || (text.IsNumber(at) && !NumberReader.IsOrdinalEnding(text, at + 1))))
        {
            // "the September 11 attacks", "the 22 March edition": the article is the noun's.
            return null;
        }

        return parts.Month == 0 || (at == start && text.IsNumber(at) && !NumberReader.IsCleanLeft(text, at)) ? null
            : Resolve(scene, start, weekday, parts);
    }

    private readonly record struct Parts(int End, int Month, int Day, int LastMonth, int LastDay, int Year);

    private static Parts DayParts(TimeText text, int at) =>
        text.IsNumber(at) || text.Has(at, WordClass.Ordinal) ? DayFirst(text, at) : MonthFirst(text, at);

    private static Parts MonthFirst(TimeText text, int at)
    {
        var month = MonthName.BesideNumber(text, at);
        if (month == 0)
        {
            return default;
        }

        var dayAt = text.SkipStop(at + 1);
        dayAt = text.Is(dayAt, "the") ? dayAt + 1 : dayAt;
        var day = NumberReader.Day(text, dayAt, out var end);
        if (day == 0 && text.Has(dayAt, WordClass.Ordinal) && text.Value(dayAt) <= 31 && !text.IsWord(dayAt + 1))
        {
            day = text.Value(dayAt);
            end = dayAt + 1;
        }

        if (day == 0 && text[dayAt].Digits is not (1 or 2))
        {
            return default;
        }

        var (lastMonth, lastDay) = (0, 0);
        var joint = Joint(text, end);
        if (joint > 0)
        {
            var secondMonth = MonthName.BesideNumber(text, joint);
            var lastAt = secondMonth > 0 ? text.SkipStop(joint + 1) : joint;
            var last = NumberReader.Day(text, lastAt, out var lastEnd);
            var isJoined = text.IsHyphen(end) || secondMonth == 0;
            if (last > 0 && (secondMonth > 0 || last > day) && isJoined && !IsCounting(text, lastEnd))
            {
                (lastMonth, lastDay, end) = (secondMonth > 0 ? secondMonth : month, last, lastEnd);
            }
        }

        if (lastDay == 0 && (!IsClean(text, end - 1) || IsCounting(text, end)))
        {
            return default;
        }

        var year = NumberReader.TrailingYear(text, end, out var yearEnd);
        return new Parts(year > 0 ? yearEnd : end, month, day, lastMonth, lastDay, year);
    }

    private static Parts DayFirst(TimeText text, int at)
    {
        var day = NumberReader.Day(text, at, out var end);
        if (day == 0)
        {
            day = NumberReader.Ordinal(text, at, out end);
        }

        if (day is < 1 or > 99)
        {
            return default;
        }

        var lastDay = 0;
        var joint = Joint(text, end);
        if (joint > 0)
        {
            var last = NumberReader.Day(text, joint, out var lastEnd);
            if (last > day && MonthName.BesideNumber(text, text.Is(lastEnd, "of") ? lastEnd + 1 : lastEnd) > 0)
            {
                (lastDay, end) = (last, lastEnd);
            }
        }

        var monthAt = text.Is(end, "of") ? end + 1 : text.IsHyphen(end) ? end + 1 : end;
        var month = MonthName.BesideNumber(text, monthAt);
        if (month == 0 || (text.Has(monthAt, WordClass.Ambiguous) && text.IsCapital(monthAt + 1) && monthAt > end))
        {
            return default;
        }

        end = text.Has(monthAt, WordClass.Short) ? text.SkipStop(monthAt + 1) : monthAt + 1;
        end = lastDay == 0 && text.IsHyphen(end) && text[end + 1].Digits == 4 ? end + 1 : end;
        var year = NumberReader.TrailingYear(text, end, out var yearEnd);
        return new Parts(year > 0 ? yearEnd : end, month, day, lastDay > 0 ? month : 0, lastDay, year);
    }

    // The token after what joins the two ends of a range, or 0.
    private static int Joint(TimeText text, int at) =>
        text.IsHyphen(at) || text.IsOneOf(at, "to through") || text.IsSign(at, '\u2013') ? at + 1 : 0;

    // In "March 5,200 people" and "March 5%" the number is no day; "Sept. 11-related" keeps its date.
    private static bool IsClean(TimeText text, int index) =>
        NumberReader.IsCleanRight(text, index) || (text.IsHyphen(index + 1) && text.IsWord(index + 2))
        || (text.IsSign(index + 1, ',') && text[index + 2].Digits == 4);

    private static bool IsCounting(TimeText text, int index) => text.Has(index, WordClass.Counted) && text.IsSmall(index);

    private static Found Resolve(Scene scene, int start, int weekday, Parts parts)
    {
        var use = TimeAnchorUse.None;
        var year = parts.Year;
        if (year == 0)
        {
            var isAttack = parts.Month == 9 && parts.Day == 11 && scene.Text.IsOneOf(parts.End, "attacks attack terrorist");
            (year, use) = isAttack ? (2001, TimeAnchorUse.None)
                : SharedYear.After(scene.Text, parts.End, parts.Month) is var shared and > 0 ? (shared, TimeAnchorUse.None)
                : YearChoice.Of(scene, start, parts.End, parts.Month, parts.Day, weekday);
        }

        var lastYear = parts.LastMonth > 0 && parts.LastMonth < parts.Month && year > 0 ? year + 1 : year;
        var fault = (parts.Year == 0 ? Months.Fault(-1, parts.Month, parts.Day) : null)
            ?? Months.Fault(year > 0 ? year : -1, parts.Month, parts.Day)
            ?? (parts.LastDay > 0 ? Months.Fault(lastYear > 0 ? lastYear : -1, parts.LastMonth, parts.LastDay) : null);
        if (fault is not null && parts.Year == 0 && parts.Month == 2 && parts.Day == 29)
        {
            // A leap day names its year: the nearest that has one.
            fault = null;
            year = Enumerable.Range(0, 8).Select(i => year - i).First(candidate => candidate < 1 || Calendar.IsLeap(candidate));
            lastYear = year;
        }

        if (fault is not null)
        {
            return Found.Of(start, parts.End, new DateValue(Grain.Month, year, parts.Month)) with
            {
                Fault = fault,
                Anchor = use,
                LacksAnchor = year == 0,
            };
        }

        var date = new DateValue(Grain.Day, year, parts.Month, parts.Day);
        var found = parts.LastDay > 0
            ? Found.Of(start, parts.End, date, new DateValue(Grain.Day, lastYear, parts.LastMonth, parts.LastDay))
            : Found.Of(start, parts.End, date);
        return found.Against(use) with { StatesYear = parts.Year > 0, Weekday = parts.LastDay > 0 ? 0 : weekday };
    }
}
