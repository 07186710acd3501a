using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Resolution;

/// <summary>Chooses the year of a month or a day whose text states none.</summary>
internal static class YearChoice
{
    // Without a verb that says, a date counts as the coming one only if it is near.
    private const int NearMonths = 3;
    private const int NearDays = 100;

    /// <summary>The year, or 0 if there is nothing to choose by.</summary>
    public static (int Year, TimeAnchorUse Use) Of(Scene scene, int start, int end, int month, int day, int weekday)
    {
        if (scene.Narrative.StatedYear is var stated and > 0 && (scene.Today is null || stated < scene.Today.Value.Year))
        {
            return (stated, TimeAnchorUse.Narrative);
        }

        if (scene.Today is not { } today)
        {
            return (0, TimeAnchorUse.None);
        }

        var tense = TenseCue.Of(scene.Text, start, end);
        if (day == 0 && tense == Tense.Future && IsReported(scene.Text, end, today.Month - month))
        {
            return (today.Year, scene.TodayUse);
        }

        var isOn = scene.Text.IsOneOf(start - 1, "on until");
        if (day == 0 && scene.Text.IsOneOf(end, "delivery futures contract"))
        {
            tense = Tense.Future;
        }

        var chosen = day > 0 ? OfDay(today, tense, month, day, isOn) : OfMonth(today, tense, month);
        if (weekday > 0 && !Fits(chosen, month, day, weekday))
        {
            // "Wednesday, Feb. 27" names its year by the weekday.
            chosen = Fits(today.Year, month, day, weekday) ? today.Year
                : Fits(today.Year - 1, month, day, weekday) ? today.Year - 1
                : Fits(today.Year + 1, month, day, weekday) ? today.Year + 1
                : chosen;
        }

        return chosen is >= 1 and <= 9999 ? (chosen, scene.TodayUse) : (0, TimeAnchorUse.None);
    }

    // "August unemployment data", due in September, are of the August that is over.
    private static bool IsReported(TimeText text, int end, int monthsAgo) =>
        monthsAgo is 1 or 2 && text.IsSmall(end)
        && !text.Has(end, WordClass.Preposition | WordClass.Past | WordClass.Future | WordClass.Article | WordClass.Phase);

    private static bool Fits(int year, int month, int day, int weekday) =>
        Calendar.IsReal(year, month, day) && Calendar.Weekday(new CalendarDate(year, month, day)) == weekday;

    private static int OfDay(CalendarDate today, Tense tense, int month, int day, bool isOn)
    {
        var isPast = month < today.Month || (month == today.Month && day <= today.Day);
        var isToday = month == today.Month && day == today.Day;
        if (tense == Tense.Past)
        {
            // "announced the Feb. 25 summit": a verb of the past beside a date that is close ahead.
            return isPast || (!isOn && Ahead(today, month, day) <= 21) ? today.Year : today.Year - 1;
        }

        if (tense == Tense.Future)
        {
            return !isPast || isToday || (!isOn && Behind(today, month, day) <= 60) ? today.Year : today.Year + 1;
        }

        return isPast
            ? Behind(today, month, day) > 365 - NearDays ? today.Year + 1 : today.Year
            : Ahead(today, month, day) > 365 - NearDays ? today.Year - 1 : today.Year;
    }

    private static int Ahead(CalendarDate today, int month, int day) => ((month - today.Month) * 30) + day - today.Day;

    private static int Behind(CalendarDate today, int month, int day) => -Ahead(today, month, day);

    private static int OfMonth(CalendarDate today, Tense tense, int month)
    {
        var isLater = month > today.Month;
        return tense switch
        {
            Tense.Past => isLater ? today.Year - 1 : today.Year,
            Tense.Future => month < today.Month ? today.Year + 1 : today.Year,
            _ => !isLater ? (month + 12 - today.Month < NearMonths ? today.Year + 1 : today.Year)
                : month - today.Month > NearMonths ? today.Year - 1 : today.Year,
        };
    }
}
