using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Resolution;

/// <summary>
/// The day from which <c>today</c> is counted. Between quotation marks it is the day on which the words were said: the one that stands beside the
/// quotation in its sentence, else the day of which the story tells.
/// </summary>
internal static class SpeechDay
{
    // Bounds keep the work per expression constant.
    private const int LongestQuotation = 150;
    private const int LongestClause = 16;
    private const int MostDays = 7;

    public static CalendarDate? Of(Scene scene, int at)
    {
        if (scene.Today is not { } today || Opening(scene.Text, at) is not (var open and >= 0))
        {
            return scene.Today;
        }

        var day = After(scene, Closing(scene.Text, at)) ?? Before(scene, open) ?? scene.Lede;
        return day is { } said && Calendar.DaysBetween(said, today) is >= 0 and <= MostDays ? said : today;
    }

    // The mark that opens the quotation around a token, or -1 if there is none.
    private static int Opening(TimeText text, int at)
    {
        for (var i = at - 1; i >= at - LongestQuotation && !text.IsBreak(i); i--)
        {
            if (IsMark(text, i))
            {
                return Opens(text, i) ? i : -1;
            }
        }

        return -1;
    }

    private static int Closing(TimeText text, int at)
    {
        for (var i = at + 1; i < at + LongestQuotation && !text.IsBreak(i); i++)
        {
            if (IsMark(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static CalendarDate? After(Scene scene, int mark)
    {
        for (var i = mark + 1; mark >= 0 && i < mark + LongestClause && !TenseCue.EndsSentence(scene.Text, i) && !IsMark(scene.Text, i); i++)
        {
            if (DayAt(scene, i) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static CalendarDate? Before(Scene scene, int mark)
    {
        for (var i = mark - 1; i > mark - LongestClause && !TenseCue.EndsSentence(scene.Text, i) && !IsMark(scene.Text, i); i--)
        {
            if (DayAt(scene, i) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static CalendarDate? DayAt(Scene scene, int at) =>
        scene.Text.Has(at, WordClass.Weekday | WordClass.NearDay | WordClass.Month) ? Days.Read(scene, at)?.Date.ToDay() : null;

    private static bool IsMark(TimeText text, int index) =>
        text.IsSign(index, '"') || text.IsSign(index, '\u201C') || text.IsSign(index, '\u201D');

    private static bool Opens(TimeText text, int index) =>
        text.IsSign(index, '\u201C') || (text.IsSign(index, '"') && text.Touches(index + 1) && !text.Touches(index));
}
