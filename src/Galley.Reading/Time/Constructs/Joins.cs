using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Joins a day with the time that follows it: <c>Tuesday morning</c>, <c>Friday at 5 p.m.</c>, <c>last Friday, March 3</c>.</summary>
internal static class Joins
{
    public static Found Extend(Scene scene, Found found)
    {
        if (found.Kind != TimeExpressionKind.Date || found.Date.Grain is not (Grain.Day or Grain.Weekday)
            || found.RangeEnd.Grain != Grain.None)
        {
            return found;
        }

        var text = scene.Text;
        found = WithDate(scene, found);
        var partAt = text.IsOneOf(found.End, "early late mid in") && text.Is(found.End + 1, "the") ? found.End + 1 : found.End;
        partAt = text.Is(partAt, "the") && partAt > found.End ? partAt + 1 : text.IsHyphen(partAt) ? partAt + 1 : partAt;
        if (text.Has(partAt, WordClass.DayPart) && !text.Is(partAt, "mornings") && !IsShow(text, partAt))
        {
            found = DayTimes.At(found with { End = partAt + 1 }, DayTimes.Part(text.Value(partAt)));
            return AtClock(scene, found) ?? found;
        }

        return AtClock(scene, found) ?? found;
    }

    // "Saturday Night Live", "Monday Night Football".
    private static bool IsShow(TimeText text, int partAt) => text.IsCapital(partAt) && text.IsCapital(partAt + 1);

    private static Found? AtClock(Scene scene, Found found)
    {
        var text = scene.Text;
        if (text.Is(found.End - 1, "day"))
        {
            return null;
        }

        var clockAt = text.IsOneOf(found.End, "at around about") ? found.End + 1
            : text.IsSign(found.End, ',') ? (text.Is(found.End + 1, "at") ? found.End + 2 : found.End + 1)
            : found.End;
        clockAt = text.IsOneOf(clockAt, "about around") ? clockAt + 1 : clockAt;
        return ClockReader.TryRead(text, clockAt, out var clock)
            ? DayTimes.At(found, clock) with { End = clock.End }
            : null;
    }

    // The date explains the weekday.
    private static Found WithDate(Scene scene, Found found)
    {
        var isWeekday = scene.Text.IsSign(found.End, ',') && scene.Text.Has(found.End - 1, WordClass.Weekday);
        return isWeekday && scene.Text.Has(found.End + 1, WordClass.Month)
            && CalendarDay.Read(scene, found.End + 1) is { RangeEnd.Grain: Grain.None } date
            ? date with { Start = found.Start, Weekday = scene.Text.Value(found.End - 1) }
            : found;
    }
}
