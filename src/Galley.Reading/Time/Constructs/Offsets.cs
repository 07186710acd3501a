using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Distances from an anchor: <c>two days ago</c>, <c>a year earlier</c>, <c>three weeks later</c>, <c>a month from now</c>.</summary>
internal static class Offsets
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (ReadYearAgo(scene, at) is { } compound)
        {
            return compound;
        }

        LengthPhrase phrase;
        if (text.Has(at, WordClass.Units) && !text.Has(at, WordClass.Weekday))
        {
            phrase = new LengthPhrase(at + 1, Quantity.Unknown, text[at].Entry.Unit, false);
        }
        else if (!LengthPhrase.TryRead(text, at, out phrase))
        {
            return null;
        }

        var end = phrase.End;
        if (ReadWeekday(scene, at, phrase) is { } weekday)
        {
            return weekday;
        }

        return text.Is(end, "ago")
            || (text.Is(end, "back") && !text.IsOneOf(end + 1, "to in from at on home"))
            ? FromToday(scene, at, end + 1, phrase, -1)
            : text.Is(end, "from") && text.IsOneOf(end + 1, "now today") ? FromToday(scene, at, end + 2, phrase, 1)
            : text.Is(end, "hence") ? FromToday(scene, at, end + 1, phrase, 1)
            : text.IsOneOf(end, "earlier previously") || (text.Is(end, "before") && EndsClause(text, end + 1))
            ? FromNarrative(scene, at, end + 1, phrase, -1)
            : (text.IsOneOf(end, "later afterward afterwards") && !text.Is(end + 1, "than"))
            || (text.Is(end, "after") && EndsClause(text, end + 1))
                ? FromNarrative(scene, at, end + 1, phrase, 1)
            : null;
    }

    // "A week ago Friday", "two weeks from Monday".
    private static Found? ReadWeekday(Scene scene, int at, LengthPhrase phrase)
    {
        var text = scene.Text;
        var weekdayAt = phrase.End + 1;
        if (phrase.Unit != TimeUnit.Week || !phrase.Quantity.IsWhole || phrase.Quantity.Whole > 100 || !text.IsOneOf(phrase.End, "ago from")
            || !text.Has(weekdayAt, WordClass.Weekday) || text.Has(weekdayAt, WordClass.Units | WordClass.Short) || !text.IsCapital(weekdayAt))
        {
            return null;
        }

        var isAgo = text.Is(phrase.End, "ago");
        var distance = scene.Today is { } today ? (text.Value(weekdayAt) - Calendar.Weekday(today) + 7) % 7 : 0;
        var days = ((int)phrase.Quantity.Whole * (isAgo ? -7 : 7)) + (isAgo && distance > 0 ? distance - 7 : distance);
        return Dated(at, weekdayAt + 1, scene.Now(Grain.Day).Shift(days), scene.TodayUse);
    }

    // The year-ago quarter, year-earlier results.
    private static Found? ReadYearAgo(Scene scene, int at)
    {
        var text = scene.Text;
        var isYearAgo = text.Is(at, "year") && text.IsHyphen(at + 1) && text.IsOneOf(at + 2, "ago earlier");
        return isYearAgo ? Dated(at, at + 3, scene.Now(Grain.Year).Shift(-1), scene.TodayUse) : null;
    }

    private static bool EndsClause(TimeText text, int index) => !text.IsWord(index) && !text.IsNumber(index);

    private static Found FromToday(Scene scene, int at, int end, LengthPhrase phrase, int sign)
    {
        if (phrase.Quantity.IsVague)
        {
            return Found.Of(at, end, TimeExpressionKind.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        if (phrase.Quantity.Whole > 9999 && phrase.Unit == TimeUnit.Year)
        {
            // Before any calendar.
            return Found.Of(at, end, TimeExpressionKind.Date, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        if (IsShort(phrase))
        {
            return Found.Of(at, end, TimeExpressionKind.Time, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        return Dated(at, end, Move(scene.Now(Grain.Day), phrase, sign), scene.TodayUse);
    }

    private static Found FromNarrative(Scene scene, int at, int end, LengthPhrase phrase, int sign)
    {
        if (phrase.Quantity.IsVague || IsShort(phrase))
        {
            var kind = phrase.Unit < TimeUnit.Day ? TimeExpressionKind.Time : TimeExpressionKind.Date;
            return Found.Of(at, end, kind, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        var needed = Finest(phrase.Unit);
        var narrative = scene.Narrative.Date;
        if (narrative.Grain != Grain.None && narrative.Grain <= needed && narrative.Grain != Grain.Weekday)
        {
            return Dated(at, end, Move(narrative, phrase, sign), TimeAnchorUse.Narrative);
        }

        // "a year earlier" compares with the time that is reported; what comes later needs a story to be later in.
        return sign < 0
            ? Dated(at, end, Move(scene.Now(Grain.Day), phrase, sign), scene.TodayUse)
            : Dated(at, end, new DateValue(ResultGrain(phrase.Unit), 0), TimeAnchorUse.None);
    }

    private static Found Dated(int at, int end, DateValue date, TimeAnchorUse use) => Found.Of(at, end, date).Against(use);

    private static bool IsShort(LengthPhrase phrase) =>
        phrase.Unit < TimeUnit.Day && !(phrase.Unit == TimeUnit.Hour && phrase.Quantity.IsWhole && phrase.Quantity.Whole % 24 == 0);

    private static DateValue Move(DateValue from, LengthPhrase phrase, int sign)
    {
        var quantity = phrase.Quantity;
        if (quantity.Whole > 100_000)
        {
            return new DateValue(ResultGrain(phrase.Unit), 0);
        }

        if (quantity.HasHalf && phrase.Unit == TimeUnit.Year)
        {
            return Shift(from, sign * (int)((quantity.Whole * 12) + 6), TimeUnit.Month, isExact: false);
        }

        return phrase.Unit == TimeUnit.Hour
            ? Shift(from, sign * (int)(quantity.Whole / 24), TimeUnit.Day, isExact: false)
            : Shift(from, sign * (int)quantity.Whole, phrase.Unit, isExact: false);
    }

    /// <summary>Moves a date; the result is as coarse as the unit unless it shall be exact.</summary>
    public static DateValue Shift(DateValue from, int count, TimeUnit unit, bool isExact)
    {
        var (grain, factor) = unit switch
        {
            TimeUnit.Day => (Grain.Day, 1),
            TimeUnit.Weekend => (Grain.Weekend, 1),
            TimeUnit.Week => (Grain.Week, 1),
            TimeUnit.Fortnight => (Grain.Week, 2),
            TimeUnit.Month => (Grain.Month, 1),
            TimeUnit.Quarter => (Grain.Quarter, 1),
            TimeUnit.Decade => (Grain.Year, 10),
            TimeUnit.Century => (Grain.Year, 100),
            TimeUnit.Millennium => (Grain.Year, 1000),
            _ => (Grain.Year, 1),
        };
        if (!isExact)
        {
            return from.Widen(grain).Shift(count * factor);
        }

        if (grain is Grain.Day or Grain.Week or Grain.Weekend)
        {
            return from.Shift(count * factor * (grain == Grain.Day ? 1 : 7));
        }

        var month = new DateValue(Grain.Month, from.Year, from.Number)
            .Shift(count * factor * (grain == Grain.Year ? 12 : grain == Grain.Quarter ? 3 : 1));
        return month.Year <= 0 ? new DateValue(Grain.Day, 0)
            : new DateValue(Grain.Day, month.Year, month.Number, Math.Min(from.Day, Calendar.DaysInMonth(month.Year, month.Number)));
    }

    // The coarsest anchor from which a unit can be counted.
    private static Grain Finest(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => Grain.Day,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => Grain.Weekend,
        TimeUnit.Month => Grain.Month,
        TimeUnit.Quarter => Grain.Quarter,
        _ => Grain.Year,
    };

    private static Grain ResultGrain(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Day => Grain.Day,
        TimeUnit.Weekend or TimeUnit.Week or TimeUnit.Fortnight => Grain.Week,
        TimeUnit.Month => Grain.Month,
        TimeUnit.Quarter => Grain.Quarter,
        _ => Grain.Year,
    };
}
