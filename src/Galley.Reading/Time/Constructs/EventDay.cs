using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Days that an event names: <c>opening night</c>, <c>election day</c>, <c>day five</c>. The date that stands beside the name is its value, there
/// and wherever the name comes again.
/// </summary>
internal static class EventDay
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var nameAt = text.Is(at, "the") ? at + 1 : at;
        if (Name(text, nameAt, out var end) is not { } name)
        {
            return null;
        }

        var date = Beside(scene, at, end);
        if (date.Grain == Grain.None)
        {
            date = scene.Narrative.EventDay(name);
        }

        if (date.Grain == Grain.None && IsHeadline(text, at) && scene.Lede is { } day)
        {
            date = DateValue.Of(day);
        }

        if (date.Grain == Grain.None)
        {
            return null;
        }

        scene.Narrative.NoteEvent(name, date);
        return Found.Of(at, end, date) with { Anchor = TimeAnchorUse.Narrative };
    }

    // A headline has no room for a date: the opening of the story says it.
    private static bool IsHeadline(TimeText text, int at)
    {
        const int Longest = 30;
        for (var i = at; i > at - Longest; i--)
        {
            if (text.IsBreak(i))
            {
                return i < 0;
            }
        }

        return false;
    }

    // The words that a name is known by again.
    private static string? Name(TimeText text, int at, out int end)
    {
        end = at + 2;
        var isNight = text.IsOneOf(at, "opening closing election") && text.IsOneOf(at + 1, "night day");
        var isCounted = text.Is(at, "day") && (text.Has(at + 1, WordClass.Cardinal) || text[at + 1].Digits is 1 or 2)
            && !text.IsHyphen(at + 2);
        return isNight ? text.Between(at, end).ToUpperInvariant()
            : isCounted ? "DAY " + (text.IsNumber(at + 1) ? text[at + 1].Number : text.Value(at + 1))
            : null;
    }

    // "Saturday night, the opening night,"; "Opening night, January 23, 2014,".
    private static DateValue Beside(Scene scene, int start, int end)
    {
        var text = scene.Text;
        if (text.IsSign(end, ',')
            && (CalendarDay.Read(scene, end + 1) ?? NearDay.Read(scene, end + 1)
                ?? WeekdayExpression.Read(scene, end + 1)) is { Date.Grain: Grain.Day } after)
        {
            return after.Date;
        }

        return text.IsSign(start - 1, ',') && scene.Narrative.LastEnd == start - 1 && scene.Narrative.NearDate.Grain == Grain.Day
            ? scene.Narrative.NearDate : default;
    }
}
