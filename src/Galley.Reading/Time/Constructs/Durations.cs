using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Durations: <c>three days</c>, <c>the past three months</c>, <c>recent years</c>, <c>the first nine months</c>, <c>decades</c>.
/// </summary>
internal static class Durations
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        return ReadBounded(scene, at)
            ?? (LengthPhrase.TryRead(text, at, out var phrase) ? Plain(text, at, phrase) : null)
            ?? ReadBare(text, at)
            ?? ReadCompound(text, at);
    }

    private static Found? Plain(TimeText text, int at, LengthPhrase phrase)
    {
        if (text.IsHyphen(phrase.End) && text.Is(phrase.End + 1, "long"))
        {
            return text.Has(at, WordClass.Article) ? null : Found.Of(at, phrase.End + 2, phrase.Quantity, phrase.Unit);
        }

        if (phrase.Unit is TimeUnit.Season or TimeUnit.Half || (phrase.Unit == TimeUnit.Quarter && text.Is(phrase.End, "of"))
            || IsRate(text, at, phrase) || (text.Has(at, WordClass.Article) && IsNoun(text, phrase)))
        {
            return null;
        }

        return Found.Of(at, phrase.End, phrase.Quantity, phrase.Unit);
    }

    // "60 miles an hour", "not a day to celebrate", "wait a minute": alone, a short unit is no length unless something says so.
    private static bool IsRate(TimeText text, int at, LengthPhrase phrase)
    {
        if (!(text.Has(at, WordClass.Article) || (text.Is(at, "one") && phrase.Unit == TimeUnit.Day)) || phrase.End != at + 2
            || phrase.IsCompound)
        {
            return false;
        }

        var isLed = IsWithin(text, at - 1)
            || text.IsOneOf(at - 1, "than after of just only single nearly almost about last lasted took takes take every under before");
        var isFollowed = text.IsOneOf(phrase.End, "after before later ago earlier or from and long");
        return phrase.Unit <= TimeUnit.Hour && (text.Has(at - 1, WordClass.Counted) || text.IsNumber(at - 1))
            || (phrase.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Night or TimeUnit.Day or TimeUnit.Weekend && !isLed
                && !isFollowed);
    }

    private static bool IsNoun(TimeText text, LengthPhrase phrase) =>
        (phrase.Unit is TimeUnit.Minute or TimeUnit.Second && text.Has(phrase.End - 1, WordClass.Ordinal) && text.IsSmall(phrase.End))
        || phrase.Unit == TimeUnit.Quarter;

    // The past three months, the next week, the last decade, the first nine months.
    private static Found? ReadBounded(Scene scene, int at)
    {
        var text = scene.Text;
        var first = text.IsOneOf(at, "the these his their her its") ? at + 1 : at;
        if (text.Is(first, "this") && text.Is(first + 1, "past"))
        {
            return null;
        }

        var isOrder = text.IsOneOf(first, "first final last opening remaining initial");
        var direction = text.Has(first, WordClass.Deictic) ? text.Value(first) : Direction.Same;
        if (!isOrder && (!text.Has(first, WordClass.Deictic) || direction == Direction.This))
        {
            return null;
        }

        if (first == at && text.Is(first, "last") && IsVerb(text, at))
        {
            return null;
        }

        var start = first > at && !text.IsOneOf(at, "the these") ? first : at;
        var hasQuantity = LengthPhrase.TryRead(text, first + 1, out var phrase) && !text.Has(first + 1, WordClass.Article);
        if (hasQuantity)
        {
            return phrase.Unit == TimeUnit.Half || direction == Direction.Same && !isOrder
                ? null
                : WithBounds(scene, Found.Of(start, phrase.End, phrase.Quantity, phrase.Unit), direction, phrase.Quantity, phrase.Unit);
        }

        var unitAt = first + 1;
        if (text.Has(unitAt, WordClass.Units) && !text.Has(unitAt, WordClass.Weekday) && direction is not Direction.Same)
        {
            if (first == at && !IsWithin(text, at - 1))
            {
                // "may last months".
                return null;
            }

            return text.IsOneOf(first, "last past coming next previous following")
                ? Found.Of(start, unitAt + 1, Quantity.Unknown, text[unitAt].Entry.Unit)
                : null;
        }

        var isLength = text.Is(first, "past")
            || (text.Is(first, "last") && first > at && !text.IsPossessive(unitAt + 1)
                && (IsWithin(text, at - 1) || text.IsOneOf(unitAt, "decade century")))
            || (text.IsOneOf(first, "next coming") && first > at && IsWithin(text, at - 1));
        var unit = text[unitAt].Entry.Unit;
        return isLength && first > at && text.Has(unitAt, WordClass.Unit) && unit >= TimeUnit.Hour
            && unit is not (TimeUnit.Half or TimeUnit.Day or TimeUnit.Weekend or TimeUnit.Quarter)
            && !text.Is(unitAt + 1, "of")
            ? WithBounds(scene, Found.Of(start, unitAt + 1, Quantity.Of(1), unit), direction, Quantity.Of(1), unit)
            : null;
    }

    // "expected to last six weeks", "will last a year".
    private static bool IsVerb(TimeText text, int at) =>
        text.IsOneOf(at - 1, "to will would can could may might should must not") || text.Is(at - 2, "to");

    private static bool IsWithin(TimeText text, int index) =>
        text.IsOneOf(index, "over within during for in throughout through");

    private static Found WithBounds(Scene scene, Found found, int direction, Quantity quantity, TimeUnit unit)
    {
        if (scene.Today is not { } today || !quantity.IsWhole || quantity.Whole > 10_000
            || direction is not (Direction.Last or Direction.Next))
        {
            return found;
        }

        var other = Offsets.Shift(DateValue.Of(today), direction * (int)quantity.Whole, unit, isExact: true).ToDay();
        return direction == Direction.Last
            ? found with { BoundsFirst = other, BoundsLast = other is null ? null : today, Anchor = scene.TodayUse }
            : found with { BoundsFirst = other is null ? null : today, BoundsLast = other, Anchor = scene.TodayUse };
    }

    // "for years", "decades of war", "lasted hours".
    private static Found? ReadBare(TimeText text, int at)
    {
        if (!text.Has(at, WordClass.Units) || text.Has(at, WordClass.Weekday)
            || text[at].Entry.Unit is TimeUnit.Half or TimeUnit.Season or TimeUnit.Quarter)
        {
            return null;
        }

        if (text.IsNumber(at - 1) || text.Has(at - 1, WordClass.Cardinal))
        {
            // What is counted and no length, as "18 years of age", is not a length without its number.
            return null;
        }

        var isLed = text.IsOneOf(at - 1, "for in over after within through take takes took spent lasted last spend lasting taken following despite be");
        isLed &= !(text.Is(at - 1, "after") && text.Is(at, "hours"));
        var isFollowed = text.IsOneOf(at + 1, "of ago later") && !text.Is(at + 2, "the") && !(text.Has(at - 1, WordClass.Article));
        if (text.IsHyphen(at + 1) && text.Is(at + 2, "long"))
        {
            return Found.Of(at, at + 3, Quantity.Unknown, text[at].Entry.Unit);
        }

        return isLed || isFollowed ? Found.Of(at, at + 1, Quantity.Unknown, text[at].Entry.Unit) : null;
    }

    // "week-long", "yearlong".
    private static Found? ReadCompound(TimeText text, int at) =>
        text.Has(at, WordClass.Unit) && text.IsHyphen(at + 1) && text.Is(at + 2, "long")
            ? Found.Of(at, at + 3, Quantity.Of(1), text[at].Entry.Unit)
            : null;
}
