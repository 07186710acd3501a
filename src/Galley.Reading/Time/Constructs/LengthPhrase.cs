using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>A quantity with its unit: <c>three days</c>, <c>two-day</c>, <c>two and a half years</c>, <c>a year and a half</c>.</summary>
/// <param name="End">The token after its last.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="IsCompound">Whether a hyphen joins the two, as in <c>two-day</c>.</param>
internal readonly record struct LengthPhrase(int End, Quantity Quantity, TimeUnit Unit, bool IsCompound)
{
    /// <summary>Reads the length that starts at <paramref name="at"/>; ages are none.</summary>
    public static bool TryRead(TimeText text, int at, out LengthPhrase phrase)
    {
        phrase = default;
        if (text.Is(at, "another") && (text.Has(at + 1, WordClass.Unit)
            || (Quantities.TryRead(text, at + 1, out _, out _) && !text.Has(at + 1, WordClass.Article))))
        {
            if (!text.Has(at + 1, WordClass.Unit))
            {
                return TryRead(text, at + 1, out phrase);
            }

            phrase = new LengthPhrase(at + 2, Quantity.Of(1), text[at + 1].Entry.Unit, false);
            return IsUsual(text, at, phrase);
        }

        if (!Quantities.TryRead(text, at, out var end, out var quantity))
        {
            return false;
        }

        var isCompound = text.IsHyphen(end);
        if (isCompound)
        {
            end++;
        }

        for (var i = 0; i < 2 && text.Has(end, WordClass.Filler); i++)
        {
            end = text.IsHyphen(end + 1) ? end + 2 : end + 1;
        }

        var isUnit = text.Has(end, WordClass.Units)
            || (text.Has(end, WordClass.Unit)
                && (isCompound || IsSingular(quantity) || IsSymbol(text, end) || IsAttribute(text, end, quantity)));
        var unit = text[end].Entry.Unit;
        if (!isUnit || unit is TimeUnit.None or TimeUnit.Half || text.Has(end, WordClass.Weekday))
        {
            return false;
        }

        phrase = new LengthPhrase(end + 1, quantity, unit, isCompound);
        phrase = phrase.WithHalf(text);
        return IsUsual(text, at, phrase);
    }

    // "a two hour speech".
    private static bool IsAttribute(TimeText text, int unitAt, Quantity quantity) =>
        !quantity.IsVague && quantity.Whole < 1000 && text.IsSmall(unitAt + 1)
            && text[unitAt].Entry.Unit is not (TimeUnit.Quarter or TimeUnit.Second);

    // "1.5 hour", "half a year", "one year", "a year".
    private static bool IsSingular(Quantity quantity) => !quantity.IsVague && quantity.Hundredths <= 150;

    private static bool IsSymbol(TimeText text, int index) =>
        text[index].Entry.Unit is TimeUnit.Minute && text[index].End - text[index].Start <= 4;

    private static bool IsUsual(TimeText text, int start, LengthPhrase phrase) =>
        !IsAge(text, start, phrase.End) && !phrase.IsOrdinalSecond(text, start) && !phrase.IsTitle(text);

    // "60 Minutes", "Thirty Seconds to Mars", "48 Hours".
    private bool IsTitle(TimeText text)
    {
        var last = text[End - 1];
        // "the Hundred Years' War".
        var isWar = text.IsApostrophe(End) && text.IsCapital(End - 1) && text.IsCapital(End + 1);
        return isWar || Unit <= TimeUnit.Night && text.IsCapital(End - 1) && char.IsLower(text.Source[last.End - 1]);
    }

    // "a second summit": the unit is an ordinal.
    private bool IsOrdinalSecond(TimeText text, int start) =>
        Unit == TimeUnit.Second && text.Has(End - 1, WordClass.Ordinal) && text.Has(start, WordClass.Article | WordClass.Cardinal)
            && !text.IsOneOf(End, "ago later")
        && (text.IsWord(End) && !text.Has(End, WordClass.Preposition));

    // "a day and a half".
    private LengthPhrase WithHalf(TimeText text) =>
        text.Is(End, "and") && text.Is(End + 1, "a") && text.Is(End + 2, "half")
            ? this with { End = End + 3, Quantity = new Quantity(Quantity.Hundredths + 50) }
            : this;

    // "12-year-old", "12 years old", "three months of age", "aged 12 years".
    private static bool IsAge(TimeText text, int start, int end) =>
        text.IsOneOf(end, "old olds") || (text.IsHyphen(end) && text.IsOneOf(end + 1, "old olds"))
        || (text.Is(end, "of") && text.Is(end + 1, "age")) || text.IsOneOf(start - 1, "aged age");
}
