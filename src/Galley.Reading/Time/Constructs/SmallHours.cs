using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// The hours about midnight: <c>the early hours of Friday</c>, <c>the small hours</c>, <c>the early morning hours of May 3</c>, and
/// <c>overnight</c>.
/// </summary>
internal static class SmallHours
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (text.Is(at, "overnight"))
        {
            return ReadOvernight(scene, at);
        }

        if (!text.Is(at, "the") || !text.IsOneOf(at + 1, "early late small wee"))
        {
            return null;
        }

        var hoursAt = text.IsOneOf(at + 2, "morning evening night") ? at + 3 : at + 2;
        if (!text.Is(hoursAt, "hours"))
        {
            return null;
        }

        var part = text.Is(at + 1, "late") ? "TNI" : "TMO";
        var modifier = text.Is(at + 1, "late") ? TimeModifier.End : TimeModifier.Start;
        if (text.Is(hoursAt + 1, "of") && Days.Read(scene, hoursAt + 2) is { Date.Grain: Grain.Day or Grain.Weekday } day)
        {
            // "the early hours of Friday morning" says the part twice.
            var end = text.Has(day.End, WordClass.DayPart) ? day.End + 1 : day.End;
            return DayTimes.At(day with { Start = at, End = end }, part) with { Modifier = modifier };
        }

        return OnStoryDay(scene, Found.Of(at, hoursAt + 1, new DateValue(Grain.Day, 0)), part) with { Modifier = modifier };
    }

    // "died overnight", "overnight Thursday"; an overnight stay is none.
    private static Found? ReadOvernight(Scene scene, int at)
    {
        var text = scene.Text;
        if (Days.Read(scene, at + 1) is { Kind: TimeExpressionKind.Date, Date.Grain: Grain.Day or Grain.Weekday } day)
        {
            return DayTimes.At(day with { Start = at }, "TNI");
        }

        var isNoun = text.IsWord(at + 1) && !text.Has(at + 1, WordClass.Preposition | WordClass.Past | WordClass.Article);
        if (isNoun || text.Has(at - 1, WordClass.Article) || text.IsHyphen(at + 1) || text.IsPossessive(at - 2))
        {
            return null;
        }

        var shift = TenseCue.Of(text, at, at + 1) == Tense.Future ? 0 : -1;
        return DayTimes.At(Found.Of(at, at + 1, scene.Now(Grain.Day).Shift(shift)), "TNI").Against(scene.TodayUse);
    }

    private static Found OnStoryDay(Scene scene, Found found, string part)
    {
        var near = scene.Narrative.NearDate;
        return near.ToDay() is null ? DayTimes.At(found, part)
            : DayTimes.At(found with { Date = near, Anchor = TimeAnchorUse.Narrative }, part);
    }
}
