using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Today, yesterday, tomorrow, tonight, <c>the day before yesterday</c>, <c>earlier today</c>.</summary>
internal static class NearDay
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        var shift = 0;
        if (text.Is(at, "the") && text.Is(at + 1, "day") && text.IsOneOf(at + 2, "before after"))
        {
            shift = text.Is(at + 2, "before") ? -1 : 1;
            at += 3;
        }

        if (!text.Has(at, WordClass.NearDay) || IsTitle(scene, at))
        {
            return null;
        }

        var day = Calendar.AddDays(SpeechDay.Of(scene, at), text.Value(at) + shift);
        var date = day is { } known ? DateValue.Of(known) : new DateValue(Grain.Day, 0);
        var found = Found.Of(start, at + 1, date).Against(scene.TodayUse);
        return text.Is(at, "tonight") ? DayTimes.At(found, "TNI") : found;
    }

    // USA Today, the Today programme.
    private static bool IsTitle(Scene scene, int at) =>
        scene.Text.IsCapital(at) && (scene.Text.IsOneOf(at - 1, "USA Russia") || scene.Text.IsOneOf(at + 1, "show programme"));
}
