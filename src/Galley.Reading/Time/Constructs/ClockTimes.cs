using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Times of day, with or without their day: <c>5:05 p.m.</c>, <c>5 p.m. on Thursday</c>, <c>five in the morning</c>.</summary>
internal static class ClockTimes
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (ReadHourOfPart(scene, at) is { } hour)
        {
            return hour;
        }

        if (!ClockReader.TryRead(text, at, out var clock))
        {
            return null;
        }

        // "5 p.m. Thursday", "5 p.m. on Thursday", "noon today".
        var dayAt = text.Is(clock.End, "on") || text.IsSign(clock.End, ',') ? clock.End + 1 : clock.End;
        // "It was 10 p.m. Tomorrow he leaves."
        var isNewSentence = text.Has(dayAt, WordClass.NearDay) && text.IsCapital(dayAt);
        if (!isNewSentence && Days.Read(scene, dayAt) is { } day && day.Date.Grain is Grain.Day or Grain.Weekday
            && day.Kind == TimeExpressionKind.Date)
        {
            return DayTimes.At(day, clock) with { Start = at };
        }

        if (DayBehindBracket(scene, clock.End) is { } told)
        {
            return DayTimes.At(told with { Start = at, End = clock.End }, clock);
        }

        var (end, minute) = WithPart(text, clock);
        return OnKnownDay(scene, Found.Of(at, end, default(DateValue)), clock with { Minute = minute });
    }

    // "6 a.m. (0500 GMT) on Tuesday": the day belongs to both times.
    private static Found? DayBehindBracket(Scene scene, int at)
    {
        const int Longest = 8;
        var text = scene.Text;
        if (!text.IsSign(at, '(') && !text.IsSign(at, ')'))
        {
            return null;
        }

        var close = at;
        while (close < at + Longest && !text.IsSign(close, ')') && !text.IsBreak(close))
        {
            close++;
        }

        return text.IsSign(close, ')')
            && Days.Read(scene, text.Is(close + 1, "on") ? close + 2 : close + 1) is
            {
                Kind: TimeExpressionKind.Date, Date.Grain: Grain.Day or Grain.Weekday, RangeEnd.Grain: Grain.None,
            } day
            ? day
            : null;
    }

    // "11:00 in the morning", "9:30 in the evening".
    private static (int End, int Minute) WithPart(TimeText text, ClockReader clock)
    {
        if (!text.Is(clock.End, "in") || !text.Is(clock.End + 1, "the") || !text.Has(clock.End + 2, WordClass.DayPart))
        {
            return (clock.End, clock.Minute);
        }

        var isLater = !text.Is(clock.End + 2, "morning") && clock.Minute < 12 * 60;
        return (clock.End + 3, isLater ? clock.Minute + (12 * 60) : clock.Minute);
    }

    // "eleven in the morning", "10 this morning" is left to its parts.
    private static Found? ReadHourOfPart(Scene scene, int at)
    {
        var text = scene.Text;
        var hour = text.Has(at, WordClass.Cardinal) ? text.Value(at) : text[at].Digits is 1 or 2 ? text[at].Number : 0;
        if (hour is < 1 or > 12 || !text.Is(at + 1, "in") || !text.Is(at + 2, "the") || !text.Has(at + 3, WordClass.DayPart))
        {
            return null;
        }

        var isLed = text.IsOneOf(at - 1, "at by until about around since");
        var shift = text.Is(at + 3, "morning") ? 0 : 12;
        return isLed ? OnKnownDay(scene, Found.Of(at, at + 4, default(DateValue)), new ClockReader(at + 4, ((hour % 12) + shift) * 60, false)) : null;
    }

    private static Found OnKnownDay(Scene scene, Found found, ClockReader clock)
    {
        var isTold = scene.Narrative.NearDate.ToDay() is not null;
        var date = isTold ? scene.Narrative.NearDate : scene.Now(Grain.Day);
        return DayTimes.At(found with { Date = date }, clock).Against(isTold ? TimeAnchorUse.Narrative : scene.TodayUse);
    }
}
