using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Wire;

namespace Galley.Reading.Time.Constructs;

/// <summary>
/// Dates of numbers: <c>2019-02-27</c>, <c>2019/02/27</c>, <c>27/02/2019</c>, <c>9/11</c>. Those whose order differs between countries are not
/// read: nothing is guessed.
/// </summary>
internal static class NumericDate
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (!text.IsNumber(at) || !text.Touches(at + 1) || !text.Touches(at + 2) || !(NumberReader.IsCleanLeft(text, at) || (text.IsHyphen(at - 1) && text.IsOneOf(at - 2, "post pre"))))
        {
            return null;
        }

        var sign = text.Source[text[at + 1].Start];
        if (sign is not ('-' or '/' or '.') || !text.IsNumber(at + 2))
        {
            return null;
        }

        if (sign == '/' && text[at].Number == 9 && text[at + 2].Number == 11 && !text.IsSign(at + 3, '/'))
        {
            return Found.Of(at, at + 3, new DateValue(Grain.Day, 2001, 9, 11));
        }

        var isWhole = text.IsSign(at + 3, sign) && text.Touches(at + 3) && text.Touches(at + 4) && text.IsNumber(at + 4)
            && (NumberReader.IsCleanRight(text, at + 4) || text.Is(at + 5, "T"));
        if (!isWhole)
        {
            return null;
        }

        int first = text[at].Number, second = text[at + 2].Number, third = text[at + 4].Number;
        if (text[at].Digits == 4 && text[at + 2].Digits == 2 && text[at + 4].Digits == 2 && sign != '.')
        {
            return Date(at, first, second, third);
        }

        if (text[at + 4].Digits != 4 || text[at].Digits > 2 || text[at + 2].Digits > 2 || third < 1000)
        {
            return null;
        }

        return first == second && first is >= 1 and <= 12 ? Date(at, third, first, second)
            : first > 12 && first <= 31 && second is >= 1 and <= 12 ? Date(at, third, second, first)
            : second > 12 && second <= 31 && first is >= 1 and <= 12 && sign == '/' ? Date(at, third, first, second)
            : null;
    }

    private static Found Date(int at, int year, int month, int day)
    {
        if (Months.Fault(year, month, day) is { } fault)
        {
            var stated = month is >= 1 and <= 12 ? new DateValue(Grain.Month, year, month) : new DateValue(Grain.Year, year);
            return Found.Of(at, at + 5, stated) with { Fault = fault };
        }

        return Found.Of(at, at + 5, new DateValue(Grain.Day, year, month, day)) with { StatesYear = true };
    }
}
