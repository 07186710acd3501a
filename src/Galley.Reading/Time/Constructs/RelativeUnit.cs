using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Stretches named from an anchor: <c>last month</c>, <c>this week</c>, <c>the previous year</c>, <c>the same day</c>, <c>the day before</c>,
/// <c>the year</c>, <c>these days</c>.
/// </summary>
internal static class RelativeUnit
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (text.IsOneOf(at, "these those") && text.Is(at + 1, "days"))
        {
            return Found.Of(at, at + 2, TimeExpressionKind.Date, text.Is(at, "these") ? "PRESENT_REF" : "PAST_REF");
        }

        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        if (at > start && text.Is(at, "other") && text.Is(at + 1, "day") && !text.IsWord(at + 2))
        {
            return Found.Of(start, at + 2, TimeExpressionKind.Date, "PAST_REF");
        }

        if (text.Is(at, "date") && at > start && text.IsOneOf(start - 1, "marking commemorating celebrating"))
        {
            return ThatDate(scene, start, at + 1);
        }

        if (text.Has(at, WordClass.Deictic) && text.Value(at) == Direction.Same && text.Is(at + 1, "date"))
        {
            return ThatDate(scene, start, at + 2);
        }

        if (at > start && text.IsOneOf(at, "full latest"))
        {
            return ReadReported(scene, start, at);
        }

        if (!text.Has(at, WordClass.Deictic))
        {
            return at > start ? ReadPlain(scene, start, at) : ReadYearEnd(scene, at);
        }

        var direction = text.Value(at);
        var unitAt = at + 1;
        if (text.Is(at, "past")
            || (at > start && text.Is(at, "last")
                && (text.IsOneOf(unitAt, "decade century")
                    || (text.IsOneOf(unitAt, "year month week") && (text.IsOneOf(start - 1, "over during within in for throughout"))))))
        {
            return null;
        }

        if (direction == Direction.This && text.Has(unitAt, WordClass.Deictic) && text.Is(at, "this"))
        {
            direction = text.Value(unitAt);
            unitAt++;
        }

        if (direction == Direction.Same && text.Is(at, "that") && text.Is(unitAt, "same"))
        {
            unitAt++;
        }

        unitAt = text.IsOneOf(unitAt, "fiscal calendar financial school holiday") ? unitAt + 1 : unitAt;
        var grain = GrainOf(text, unitAt);
        if (grain == Grain.None || (text.IsHyphen(unitAt + 1) && !text.IsNumber(unitAt + 2) && text.IsOneOf(unitAt + 2, "old long")))
        {
            return null;
        }

        return Resolve(scene, start, at, unitAt, direction, grain);
    }

    private static Found? Resolve(Scene scene, int start, int at, int unitAt, int direction, Grain grain)
    {
        var text = scene.Text;
        var hasArticle = at > start;
        var isNarrative = direction is Direction.Previous or Direction.Following or Direction.Same
            || (direction == Direction.Next && hasArticle && text.Is(at, "next"));
        if (direction == Direction.Same && text.Is(at, "that") && !IsPointing(text, at, unitAt))
        {
            return null;
        }

        // "the last day of the week", "the next day" of a story, "this day" of a speech.
        if (grain == Grain.Day && direction is Direction.Last or Direction.This)
        {
            return null;
        }

        if (text.Is(unitAt + 1, "of") && (hasArticle || text.Is(at - 1, "the")) && text.IsOneOf(at, "last next"))
        {
            return null;
        }

        var shift = direction switch
        {
            Direction.Last or Direction.Previous => -1,
            Direction.Next or Direction.Following => 1,
            _ => 0,
        };
        if (grain == Grain.Weekend && direction == Direction.This)
        {
            return Weekend(scene, start, unitAt + 1);
        }

        var narrative = scene.Narrative.Date;
        var isTold = isNarrative && narrative.Grain != Grain.None && narrative.Grain <= grain;
        var from = isTold ? narrative.Widen(grain)
            : isNarrative && (grain < Grain.Year || direction == Direction.Same) && direction != Direction.Previous
            ? new DateValue(grain, 0)
            : scene.Now(grain);
        var date = from.Shift(shift);
        return Found.Of(start, unitAt + 1, date).Against(isTold ? TimeAnchorUse.Narrative : scene.TodayUse);
    }

    // "that year", but not "said that year by year".
    private static bool IsPointing(TimeText text, int at, int unitAt) =>
        unitAt > at + 1 || !text.Is(unitAt + 1, "by")
            && (text.Has(at - 1, WordClass.Preposition | WordClass.Phase) || !text.IsWord(unitAt + 1) || !text.IsWord(at - 1));

    // "the day before", "the year after", "the year", "the month".
    private static Found? ReadPlain(Scene scene, int start, int at)
    {
        var text = scene.Text;
        var grain = GrainOf(text, at);
        if (grain == Grain.None)
        {
            return null;
        }

        if (text.IsOneOf(at + 1, "before after earlier") && !text.IsWord(at + 2) && !text.IsNumber(at + 2))
        {
            var narrative = scene.Narrative.Date;
            var sign = text.Is(at + 1, "after") ? 1 : -1;
            var isTold = narrative.Grain != Grain.None && narrative.Grain <= grain;
            var from = isTold ? narrative.Widen(grain) : sign < 0 ? scene.Now(grain) : new DateValue(grain, 0);
            var date = from.Shift(sign);
            return Found.Of(start, at + 2, date).Against(isTold ? TimeAnchorUse.Narrative : scene.TodayUse);
        }

        if (grain == Grain.Weekend && !text.IsHyphen(at + 1) && text.Has(start - 1, WordClass.Preposition) | text.Is(start - 1, "over"))
        {
            return Weekend(scene, start, at + 1);
        }

        if (grain is Grain.Week or Grain.Month or Grain.Quarter or Grain.Year && ReadEnded(scene, start, at, grain) is { } ended)
        {
            return ended;
        }

        if (grain == Grain.Day && IsOfDay(text, start, at))
        {
            var day = scene.Narrative.NearDate.ToDay() ?? scene.Lede ?? scene.Today;
            return Found.Of(start, at + 1, day is { } known ? DateValue.Of(known) : new DateValue(Grain.Day, 0)).Against(scene.TodayUse);
        }

        var isLed = text.IsOneOf(start - 1, "for during in within throughout") || IsBoundary(text, start - 1);
        var isFree = !text.IsWord(at + 1)
            || (text.Has(at + 1, WordClass.Preposition | WordClass.Past | WordClass.Future) && !text.IsOneOf(at + 1, "of to on")
                && !text.Is(at + 1, "in"));
        if (!isLed || !isFree || text.IsPossessive(at + 1) || text.IsHyphen(at + 1) || grain is Grain.Day && !IsBoundary(text, start - 1))
        {
            return null;
        }

        var now = scene.Now(grain);
        return Found.Of(start, at + 1, now).Against(scene.TodayUse);
    }

    // "For the full year", "in the latest quarter": the year that goes on, the quarter that is over.
    private static Found? ReadReported(Scene scene, int start, int at)
    {
        var grain = GrainOf(scene.Text, at + 1);
        var isFull = scene.Text.Is(at, "full");
        var isFit = isFull ? grain == Grain.Year : grain is Grain.Year or Grain.Quarter or Grain.Month or Grain.Week;
        return isFit && !scene.Text.IsHyphen(at + 2) && !scene.Text.IsPossessive(at + 2)
            ? Found.Of(start, at + 2, scene.Now(grain).Shift(isFull ? 0 : -1)).Against(scene.TodayUse)
            : null;
    }

    // "on that date", "commemorating the date".
    private static Found? ThatDate(Scene scene, int start, int end) => scene.Narrative.Date is { Grain: Grain.Day } date
        ? Found.Of(start, end, date) with { Anchor = TimeAnchorUse.Narrative }
        : null;

    // "The quarter ended Feb. 28", "the week that ended March 16".
    private static Found? ReadEnded(Scene scene, int start, int at, Grain grain)
    {
        var text = scene.Text;
        var endedAt = text.Is(at + 1, "that") ? at + 2 : at + 1;
        return text.IsOneOf(endedAt, "ended ending") && CalendarDay.Read(scene, endedAt + 1) is { RangeEnd.Grain: Grain.None } day
            ? Found.Of(start, at + 1, day.Date.Widen(grain)) with { Anchor = day.Anchor, LacksAnchor = day.LacksAnchor }
            : null;
    }

    // "Later in the day", "the last match of the day".
    private static bool IsOfDay(TimeText text, int start, int at)
    {
        if (text.IsWord(at + 1) && !text.Has(at + 1, WordClass.Preposition | WordClass.Past | WordClass.Future | WordClass.Article)
            || text.IsHyphen(at + 1) || text.IsPossessive(at + 1) || text.IsOneOf(at + 1, "before after of"))
        {
            return false;
        }

        return (text.Is(start - 1, "in") && text.IsOneOf(start - 2, "later earlier late early"))
            || (text.Is(start - 1, "of") && text.IsOneOf(start - 3, "first last final second third opening"));
    }

    // On a working day, what happened at the weekend happened at the last one.
    private static Found Weekend(Scene scene, int start, int end)
    {
        var weekend = scene.Now(Grain.Weekend);
        if (scene.Today is not { } today)
        {
            return Found.Of(start, end, weekend) with { LacksAnchor = true };
        }

        var isOver = Calendar.Weekday(today) < 6 && TenseCue.Of(scene.Text, start, end) == Tense.Past;
        return Found.Of(start, end, weekend.Shift(isOver ? -1 : 0)).Against(scene.TodayUse);
    }

    // "the end of the year".
    private static bool IsBoundary(TimeText text, int ofAt) =>
        text.Is(ofAt, "of") && (text.IsOneOf(ofAt - 1, "end beginning start middle close rest remainder half part"));

    // "year-end", "by year end".
    private static Found? ReadYearEnd(Scene scene, int at)
    {
        var text = scene.Text;
        var end = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (!text.IsOneOf(at, "year month") || !text.Is(end, "end"))
        {
            return null;
        }

        var last = scene.Now(text.Is(at, "year") ? Grain.Year : Grain.Month).Last;
        var now = last is { } day ? DateValue.Of(day)
            : new DateValue(Grain.Day, 0, text.Is(at, "year") ? 12 : 0, text.Is(at, "year") ? 31 : 0);
        return Found.Of(at, end + 1, now).Against(scene.TodayUse);
    }

    // "this years festival" is a slip for "this year's".
    private static Grain GrainOf(TimeText text, int at) => text.Is(at - 1, "this") && text.Is(at, "years") ? Grain.Year
        : !text.Has(at, WordClass.Unit) ? Grain.None : text[at].Entry.Unit switch
    {
        TimeUnit.Day => Grain.Day,
        TimeUnit.Week => Grain.Week,
        TimeUnit.Weekend => Grain.Weekend,
        TimeUnit.Month => Grain.Month,
        TimeUnit.Quarter => Grain.Quarter,
        TimeUnit.Year => Grain.Year,
        TimeUnit.Decade => Grain.Decade,
        TimeUnit.Century => Grain.Century,
        _ => Grain.None,
    };
}
