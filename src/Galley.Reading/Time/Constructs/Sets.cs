using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>What repeats: <c>every Friday</c>, <c>each year</c>, <c>twice a week</c>, <c>daily</c>, <c>$20 million a year</c>.</summary>
internal static class Sets
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        return text.Has(at, WordClass.Every) ? ReadEvery(text, at)
            : text.Has(at, WordClass.Frequency) ? ReadAdverb(text, at)
            : text.Is(at, "weekends") && text.IsOneOf(at - 1, "on at") ? Set(at, at + 1, "XXXX-WXX-WE")
            : ReadTimes(text, at) ?? ReadRate(text, at);
    }

    private static Found? ReadEvery(TimeText text, int at)
    {
        var next = text.IsOneOf(at + 1, "other single") ? at + 2 : at + 1;
        var factor = text.Is(at + 1, "other") ? 2 : 1;
        if (text.Has(next, WordClass.Weekday) && !text.Has(next, WordClass.Units))
        {
            var part = text.Has(next + 1, WordClass.DayPart) ? DayTimes.Part(text.Value(next + 1)) : "";
            return Set(at, part == "" ? next + 1 : next + 2, $"XXXX-WXX-{text.Value(next)}{part}");
        }

        if (MonthName.BesideNumber(text, next) is var month and > 0 && !text.Has(next, WordClass.Short))
        {
            var day = NumberReader.Day(text, next + 1, out var dayEnd);
            return day is > 0 and <= 31
                ? Set(at, dayEnd, $"XXXX-{TimexNotation.Two(month)}-{TimexNotation.Two(day)}")
                : Set(at, next + 1, $"XXXX-{TimexNotation.Two(month)}");
        }

        if (text.Has(next, WordClass.Season))
        {
            return Set(at, next + 1, TimexNotation.Of(new DateValue(Grain.Season, 0, text.Value(next))));
        }

        if (text.Has(next, WordClass.DayPart))
        {
            return Set(at, next + 1, "XXXX-XX-XX" + DayTimes.Part(text.Value(next)));
        }

        if (text.Has(next, WordClass.Unit))
        {
            return ReadUnit(text, at, next, factor);
        }

        if (text.Is(at, "every") && text.IsNumber(next) | text.Has(next, WordClass.Cardinal | WordClass.Vague)
            && LengthPhrase.TryRead(text, next, out var phrase))
        {
            return Set(at, phrase.End, DurationNotation.Timex(phrase.Quantity, phrase.Unit));
        }

        return null;
    }

    private static Found? ReadUnit(TimeText text, int at, int unitAt, int factor)
    {
        var unit = text[unitAt].Entry.Unit;
        if (unit == TimeUnit.Half || (unit == TimeUnit.Second && text.IsSmall(unitAt + 1)) || (text.Is(at, "per") && unit <= TimeUnit.Hour))
        {
            return null;
        }

        var value = unit == TimeUnit.Weekend ? "XXXX-WXX-WE" : DurationNotation.Timex(Quantity.Of(factor), unit);
        return Set(at, unitAt + 1, value);
    }

    // "the daily paper" is one; "Daily Mail" and "the Weekly Standard" are names.
    private static Found? ReadAdverb(TimeText text, int at)
    {
        var isName = text.IsCapital(at) && (text.IsCapital(at + 1) || !TenseCue.EndsSentence(text, at - 1));
        var unit = text[at].Entry.Unit;
        var start = text.Is(at - 1, "twice") ? at - 1 : at;
        return isName ? null : Set(start, at + 1, DurationNotation.Timex(Quantity.Of(1), unit));
    }

    // Once a month, twice a week, three times a year, once every four years.
    private static Found? ReadTimes(TimeText text, int at)
    {
        int end;
        if (text.IsOneOf(at, "once twice"))
        {
            end = at + 1;
        }
        else if ((text.IsNumber(at) || text.Has(at, WordClass.Cardinal | WordClass.Vague))
            && Quantities.TryRead(text, at, out end, out _) && text.Is(end, "times"))
        {
            end++;
        }
        else
        {
            return null;
        }

        if (text.IsHyphen(end) && text.IsOneOf(at, "once twice"))
        {
            end++;
        }

        if (text.Has(end, WordClass.Frequency))
        {
            return Set(at, end + 1, DurationNotation.Timex(Quantity.Of(1), text[end].Entry.Unit));
        }

        if (text.Has(end, WordClass.Every) && ReadEvery(text, end) is { } every)
        {
            return every with { Start = at };
        }

        end = text.IsHyphen(end + 1) ? end + 1 : end;
        var unitAt = text.Is(end, "in") ? end + 2 : end + 1;
        return text.IsOneOf(unitAt - 1, "a an") && text.Has(unitAt, WordClass.Unit) && text[unitAt].Entry.Unit is not TimeUnit.Half
            ? Set(at, unitAt + 1, DurationNotation.Timex(Quantity.Of(1), text[unitAt].Entry.Unit))
            : null;
    }

    // "$20 million a year", "400 people a day".
    private static Found? ReadRate(TimeText text, int at)
    {
        if (!text.IsOneOf(at, "a an") || !text.Has(at + 1, WordClass.Unit) || text[at + 1].Entry.Unit < TimeUnit.Hour
            || text[at + 1].Entry.Unit == TimeUnit.Half
            || text.IsOneOf(at - 1, "miles kilometers kilometres km mile"))
        {
            return null;
        }

        if (text.IsHyphen(at + 2) || text.IsOneOf(at + 2, "ago later earlier of and before after from"))
        {
            return null;
        }

        var isRate = text.IsNumber(at - 1) || text.IsSign(at - 1, '%') || text.Has(at - 1, WordClass.Counted | WordClass.Cardinal)
            || (text.IsNumber(at - 2) && text.IsWord(at - 1) && !text.Has(at - 1, WordClass.Preposition | WordClass.Past)
                && text.Source[text[at - 1].End - 1] == 's');
        return isRate ? Set(at, at + 2, DurationNotation.Timex(Quantity.Of(1), text[at + 1].Entry.Unit)) : null;
    }

    private static Found Set(int start, int end, string value) => Found.Of(start, end, TimeExpressionKind.Set, value);
}
