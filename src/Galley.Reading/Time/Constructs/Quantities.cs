using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Reads how many: <c>12</c>, <c>two and a half</c>, <c>twenty-five</c>, <c>a few</c>, <c>half a</c>, <c>three to five</c>.</summary>
internal static class Quantities
{
    // Longer numbers in words are none of a news story, and each word is a start of its own.
    private const int MostWords = 12;

    /// <summary>Reads the quantity that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(TimeText text, int at, out int end, out Quantity quantity)
    {
        if (!ReadOne(text, at, out end, out quantity))
        {
            return false;
        }

        // "three to five", "10-15", "two or three": the larger one is said.
        var joint = text.IsOneOf(end, "to or") || (text.IsHyphen(end) && !text.Has(end + 1, WordClass.Units)) ? end + 1 : -1;
        if (joint > 0 && !text.Has(joint, WordClass.Article) && !quantity.IsVague
            && ReadOne(text, joint, out var rangeEnd, out var larger) && !larger.IsVague && larger.Hundredths > quantity.Hundredths)
        {
            end = rangeEnd;
            quantity = larger;
        }

        return true;
    }

    private static bool ReadOne(TimeText text, int at, out int end, out Quantity quantity)
    {
        end = at;
        quantity = default;
        return text.IsNumber(at) ? ReadDigits(text, at, out end, out quantity)
            : text.Has(at, WordClass.Vague) ? ReadVague(text, at, out end, out quantity)
            : text.Has(at, WordClass.Cardinal) ? ReadWords(text, at, out end, out quantity)
            : text.Is(at, "half") && text.IsOneOf(at + 1, "a an") ? ReadHalf(at + 2, out end, out quantity)
            : text.Is(at, "half") && IsHalved(text, text.IsHyphen(at + 1) ? at + 2 : at + 1) ? ReadHalf(at + 1, out end, out quantity)
            : text.Has(at, WordClass.Article) && ReadArticle(text, at, out end, out quantity);
    }

    // "65 million years".
    private static bool ReadMillions(TimeText text, ref int end, ref Quantity quantity)
    {
        if (text.IsOneOf(end, "million billion") && text.Has(end + 1, WordClass.Units) && quantity.Hundredths < 1_000_000)
        {
            quantity = new Quantity(quantity.Hundredths * (text.Is(end, "million") ? 1_000_000L : 1_000_000_000L));
            end++;
        }

        return true;
    }

    // "half-century", "half hour".
    private static bool IsHalved(TimeText text, int unitAt) =>
        text.Has(unitAt, WordClass.Unit) && text[unitAt].Entry.Unit is TimeUnit.Hour or TimeUnit.Day or TimeUnit.Year or TimeUnit.Decade
            or TimeUnit.Century;

    private static bool ReadDigits(TimeText text, int at, out int end, out Quantity quantity)
    {
        end = at + 1;
        quantity = Quantity.Of(text[at].Number);
        if (text[at].Number < 0
            || !(NumberReader.IsCleanLeft(text, at) || (text.IsHyphen(at - 1) && NumberReader.IsCleanLeft(text, at - 2))))
        {
            return false;
        }

        if (text.Touches(end) && text.IsSign(end, '.') && text.Touches(end + 1) && text[end + 1].Digits is 1 or 2)
        {
            var decimals = text[end + 1];
            quantity = new Quantity((text[at].Number * 100L) + (decimals.Digits == 1 ? decimals.Number * 10 : decimals.Number));
            end += 2;
        }
        else if (text.IsSign(end, '\u00BD') || (text[end].Number == 1 && text.IsSign(end + 1, '/') && text[end + 2].Number == 2))
        {
            quantity = new Quantity((text[at].Number * 100L) + 50);
            end += text.IsSign(end, '\u00BD') ? 1 : 3;
        }

        return ReadAndHalf(text, ref end, ref quantity) && ReadMillions(text, ref end, ref quantity);
    }

    private static bool ReadWords(TimeText text, int at, out int end, out Quantity quantity)
    {
        long total = 0;
        long current = 0;
        var last = long.MaxValue;
        end = at;
        while (text.Has(end, WordClass.Cardinal) && end - at < MostWords)
        {
            var value = text.Value(end);
            if (value is 100 or 1000 or 12 && end > at && current > 0 && last < 100)
            {
                current *= value;
                total += value == 1000 ? current : 0;
                current = value == 1000 ? 0 : current;
            }
            else if (end > at && !(last is >= 20 and < 100 && value < 10) && last < 100)
            {
                break;
            }
            else
            {
                current += value;
            }

            last = value;
            end++;
            var next = text.IsHyphen(end) ? end + 1 : text.Is(end, "and") && last >= 100 ? end + 1 : end;
            end = next != end && text.Has(next, WordClass.Cardinal) ? next : end;
            if (total + current > 1_000_000)
            {
                break;
            }
        }

        quantity = Quantity.Of(total + current);
        return ReadAndHalf(text, ref end, ref quantity) && ReadMillions(text, ref end, ref quantity);
    }

    // "two and a half", "one-and-a-half".
    private static bool ReadAndHalf(TimeText text, ref int end, ref Quantity quantity)
    {
        var at = text.IsHyphen(end) ? end + 1 : end;
        if (!text.Is(at, "and"))
        {
            return true;
        }

        at = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (text.Is(at, "a"))
        {
            at = text.IsHyphen(at + 1) ? at + 2 : at + 1;
            if (text.Is(at, "half"))
            {
                end = at + 1;
                quantity = new Quantity(quantity.Hundredths + 50);
            }
        }

        return true;
    }

    private static bool ReadVague(TimeText text, int at, out int end, out Quantity quantity)
    {
        quantity = Quantity.Unknown;
        end = at + 1;
        if (text.Is(at, "couple"))
        {
            quantity = Quantity.Of(2);
        }

        if (text.Has(end, WordClass.Vague))
        {
            end++;
        }

        end = text.Is(end, "of") && text.Has(end + 1, WordClass.Units) ? end + 1 : end;
        return true;
    }

    private static bool ReadHalf(int after, out int end, out Quantity quantity)
    {
        end = after;
        quantity = new Quantity(50);
        return true;
    }

    private static bool ReadArticle(TimeText text, int at, out int end, out Quantity quantity)
    {
        end = at + 1;
        quantity = Quantity.Of(1);
        if (text.Is(at, "the"))
        {
            return false;
        }

        if (text.Has(end, WordClass.Vague) && ReadVague(text, end, out var vagueEnd, out quantity))
        {
            end = vagueEnd;
            return true;
        }

        if (text.Has(end, WordClass.Cardinal) && text.Value(end) is 100 or 1000 or 12)
        {
            return ReadWords(text, end, out end, out quantity);
        }

        if (text.Is(end, "half"))
        {
            end = text.IsHyphen(end + 1) ? end + 2 : end + 1;
            quantity = new Quantity(50);
        }
        else if (text.Is(end, "quarter") && text.Is(end + 1, "of"))
        {
            quantity = new Quantity(25);
            end += text.Has(end + 2, WordClass.Article) ? 3 : 2;
        }

        return true;
    }
}
