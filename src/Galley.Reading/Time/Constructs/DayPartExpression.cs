using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Parts of days without a day's name: <c>this morning</c>, <c>last night</c>, <c>that evening</c>, <c>in the afternoon</c>.</summary>
internal static class DayPartExpression
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        var isDeictic = text.Has(at, WordClass.Deictic);
        var partAt = isDeictic ? at + 1 : at;
        if (!text.Has(partAt, WordClass.DayPart))
        {
            return null;
        }

        var part = DayTimes.Part(text.Value(partAt));
        var end = partAt + 1;
        if (isDeictic)
        {
            return Relative(scene, start, end, text.Value(at), part);
        }

        if (text.Is(end, "before") && at > start && !text.IsWord(end + 1))
        {
            return Relative(scene, start, end + 1, Direction.Previous, part);
        }

        // "the morning of January 31".
        if (at > start && text.Is(end, "of")
            && Days.Read(scene, end + 1) is { Kind: TimeExpressionKind.Date, Date.Grain: Grain.Day or Grain.Weekday } day)
        {
            return DayTimes.At(day with { Start = start }, part);
        }

        var isLed = at > start && (text.IsOneOf(start - 1, "in during by until through throughout early late on"))
            && !text.Is(end, "of") && !text.IsCapital(end) && !text.IsCapital(partAt);
        if (!isLed)
        {
            return null;
        }

        var near = scene.Narrative.NearDate;
        return near.ToDay() is null
            ? Found.Of(start, end, TimeExpressionKind.Time, "XXXX-XX-XX" + part)
            : DayTimes.At(Found.Of(start, end, near) with { Anchor = TimeAnchorUse.Narrative }, part);
    }

    private static Found? Relative(Scene scene, int start, int end, int direction, string part)
    {
        var isNarrative = direction is Direction.Previous or Direction.Following or Direction.Same
            || (direction == Direction.Next && scene.Text.Is(start, "the"));
        var anchor = isNarrative ? scene.Narrative.Date.ToDay() : SpeechDay.Of(scene, start);
        var shift = direction switch
        {
            Direction.Last or Direction.Previous => -1,
            Direction.Next or Direction.Following => 1,
            _ => 0,
        };
        var day = Calendar.AddDays(anchor, shift);
        var date = day is { } known ? DateValue.Of(known) : new DateValue(Grain.Day, 0);
        return DayTimes.At(Found.Of(start, end, date), part).Against(isNarrative ? TimeAnchorUse.Narrative : scene.TodayUse);
    }
}
