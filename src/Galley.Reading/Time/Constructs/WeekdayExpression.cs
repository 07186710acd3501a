using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Weekdays: <c>Wednesday</c>, <c>last Friday</c>, <c>this Sunday</c>, <c>Friday last week</c>; in the plural a set.</summary>
internal static class WeekdayExpression
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        var direction = Direction.Same;
        at = text.Is(at, "the") && text.Has(at + 1, WordClass.Deictic) ? at + 1 : at;
        if (text.Has(at, WordClass.Deictic))
        {
            direction = text.Is(at, "next") && text.Is(at - 1, "the") ? Direction.Following : text.Value(at);
            at++;
            if (text.Has(at, WordClass.Deictic) && direction == Direction.This)
            {
                direction = text.Value(at);
                at++;
            }
        }

        if (!text.Has(at, WordClass.Weekday))
        {
            return null;
        }

        var weekday = text.Value(at);
        if (text.Has(at, WordClass.Units))
        {
            return text.IsCapital(at) && start == at ? Found.Of(at, at + 1, TimeExpressionKind.Set, $"XXXX-WXX-{weekday}") : null;
        }

        if (start == at && ReadRange(scene, at) is { } range)
        {
            return range;
        }

        var isThat = start < at && text.Is(start, "that") && scene.Narrative.Date.ToDay() is not null;
        if (!IsName(text, at) || (start < at && direction == Direction.Same && !isThat))
        {
            return null;
        }

        var end = text.Has(at, WordClass.Short) ? text.SkipStop(at + 1) : at + 1;
        if (start == at && Part(text, end) is { } part)
        {
            return Found.Of(start, end + 1, TimeExpressionKind.Set, $"XXXX-WXX-{weekday}{part}");
        }

        if (start == at && IsListed(scene, at))
        {
            return Found.Of(start, end, TimeExpressionKind.Set, $"XXXX-WXX-{weekday}");
        }

        if (start == at && text.IsOneOf(at - 1, "a recent one"))
        {
            return Found.Of(start, end, new DateValue(Grain.Weekday, 0, weekday));
        }

        if (scene.Today is not { } today)
        {
            return Found.Of(start, end, new DateValue(Grain.Weekday, 0, weekday)) with { LacksAnchor = true };
        }

        var isOfWeek = text.Has(end, WordClass.Deictic) && text.Is(end + 1, "week") && text.Value(end) is >= -1 and <= 1;
        if (isOfWeek)
        {
            return Dated(scene, start, end + 2, Calendar.AddDays(today, weekday - Calendar.Weekday(today) + (7 * text.Value(end))));
        }

        if (isThat)
        {
            // "He was hurt on March 5 and died that Friday."
            var told = Calendar.AddDays(scene.Narrative.Date.ToDay(), -1);
            return Dated(scene, start, end, told is { } eve ? After(eve, weekday) : null).Against(TimeAnchorUse.Narrative);
        }

        if (direction == Direction.Following || direction == Direction.Previous)
        {
            return Dated(scene, start, end, FromNarrative(scene, weekday, direction))
                .Against(scene.Narrative.Date.ToDay() is null ? scene.TodayUse : TimeAnchorUse.Narrative);
        }

        return Dated(scene, start, end, Choose(scene, today, start, end, weekday, direction));
    }

    // "Friday mornings".
    private static string? Part(TimeText text, int at) =>
        text.Is(at, "mornings") ? DayTimes.Part(1) : text.Is(at, "afternoons") ? DayTimes.Part(2)
            : text.Is(at, "evenings") ? DayTimes.Part(3) : text.Is(at, "nights") ? DayTimes.Part(4) : null;

    // "every Tuesday and Thursday": what goes on with a weekday that repeats repeats as well.
    private static bool IsListed(Scene scene, int at)
    {
        var text = scene.Text;
        var joint = text.IsOneOf(at - 1, "and or") ? at - 1 : text.IsSign(at - 1, ',') ? at : 0;
        joint = joint > 0 && text.IsSign(joint - 1, ',') ? joint - 1 : joint;
        return joint > 0 && scene.Narrative.LastEnd == joint && !text.IsSign(joint - 1, ',')
            && scene.Narrative.Last is { Kind: TimeExpressionKind.Set, Timex: { Length: 10 } last }
            && last.StartsWith("XXXX-WXX-", StringComparison.Ordinal);
    }

    // "Monday-Friday", "Mon-Fri".
    private static Found? ReadRange(Scene scene, int at)
    {
        var text = scene.Text;
        var hyphen = text.Has(at, WordClass.Short) ? text.SkipStop(at + 1) : at + 1;
        if (!text.IsHyphen(hyphen) || !text.Has(hyphen + 1, WordClass.Weekday) || text.Has(hyphen + 1, WordClass.Units)
            || !text.IsCapital(at) || !text.IsCapital(hyphen + 1))
        {
            return null;
        }

        var end = text.Has(hyphen + 1, WordClass.Short) ? text.SkipStop(hyphen + 2) : hyphen + 2;
        if (scene.Today is not { } today || Choose(scene, today, at, end, text.Value(at), Direction.Same) is not { } first
            || After(first, text.Value(hyphen + 1)) is not { } last)
        {
            return Found.Of(
                at, end, new DateValue(Grain.Weekday, 0, text.Value(at)), new DateValue(Grain.Weekday, 0, text.Value(hyphen + 1))) with
            {
                LacksAnchor = true,
            };
        }

        return Found.Of(at, end, DateValue.Of(first), DateValue.Of(last)).Against(scene.TodayUse);
    }

    private static Found Dated(Scene scene, int start, int end, CalendarDate? day) => day is { } known
        ? Found.Of(start, end, DateValue.Of(known)).Against(scene.TodayUse)
        : Found.Of(start, end, new DateValue(Grain.Day, 0)) with { LacksAnchor = true };

    // "Sun", "Sat", "Mon" and their like are days only with a stop or before a date, which other constructs read.
    private static bool IsName(TimeText text, int at) =>
        text.IsCapital(at)
            && (!text.Has(at, WordClass.Short)
                || (text.IsSign(at + 1, '.') && text.Touches(at + 1) && text.Has(at - 1, WordClass.Preposition)))
        && !IsPartOfName(text, at);

    // Black Friday is a day, "Good Friday" a holiday; "Bloody Sunday", "Ruby Tuesday" and "Sheffield Wednesday" are names.
    private static bool IsPartOfName(TimeText text, int at) =>
        text.IsOneOf(at - 1, "Bloody Super Ruby Sheffield Cyber Black")
        || (text.Has(at + 1, WordClass.DayPart) && text.IsCapital(at + 1) && text.IsCapital(at + 2))
        || (text.IsOneOf(at + 1, "Times Herald Mail") && text.IsCapital(at + 1))
        || (text.IsOneOf(at + 1, "Telegraph Mirror Express") && text.IsCapital(at + 1));

    private static CalendarDate? FromNarrative(Scene scene, int weekday, int direction)
    {
        var from = scene.Narrative.Date.ToDay() ?? scene.Today!.Value;
        return direction == Direction.Following ? After(from, weekday) : Before(from, weekday);
    }

    private static CalendarDate? Choose(Scene scene, CalendarDate today, int start, int end, int weekday, int direction)
    {
        var distance = weekday - Calendar.Weekday(today);
        if (start > 0 && direction == Direction.Same && scene.Text.IsOneOf(start - 1, "to through until till")
            && scene.Narrative.LastEnd == start - 1 && scene.Narrative.NearDate.ToDay() is { } from)
        {
            // "from Monday to Friday".
            return After(from, weekday);
        }

        return direction switch
        {
            Direction.Last => Before(today, weekday),
            Direction.Next when scene.Text.Is(start, "next") => Calendar.AddDays(today, distance + 7),
            Direction.Next => After(today, weekday),
            Direction.This => Calendar.AddDays(today, distance),
            _ when distance == 0 => today,
            _ => TenseCue.Of(scene.Text, start, end) == Tense.Future ? After(today, weekday) : Before(today, weekday),
        };
    }

    private static CalendarDate? After(CalendarDate from, int weekday) =>
        Calendar.AddDays(from, ((weekday - Calendar.Weekday(from) + 6) % 7) + 1);

    private static CalendarDate? Before(CalendarDate from, int weekday) =>
        Calendar.AddDays(from, -(((Calendar.Weekday(from) - weekday + 6) % 7) + 1));
}
