using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Reads numbers that are no part of a price, a score, a decimal or a name.</summary>
internal static class NumberReader
{
    /// <summary>Whether what stands before a token leaves it a number of its own.</summary>
    public static bool IsCleanLeft(TimeText text, int index)
    {
        if (!text.Touches(index))
        {
            return !text.IsSign(index - 1, '$') && !text.IsSign(index - 1, '#')
                && !text.Has(text.IsSign(index - 1, '.') && text.Is(index - 2, "No") ? index - 2 : index - 1, WordClass.Numbered);
        }

        var before = text[index - 1];
        if (before.Kind != TimeTokenKind.Symbol)
        {
            return false;
        }

        var sign = text.Source[before.Start];
        return sign switch
        {
            '$' or '\u20AC' or '\u00A3' or '\u00A5' or '#' or '+' or '@' or '_' or '&' or '=' or '/' or '\\' or '%' => false,
            '.' or ',' or ':' or '\'' or '\u2019' => !text.Touches(index - 1) || sign is '\'' && !text.IsNumber(index - 2),
            '-' or '\u2010' or '\u2011' or '\u2013' => !text.Touches(index - 1),
            _ => true,
        };
    }

    /// <summary>Whether what stands after a token leaves it a number of its own; a hyphen does not.</summary>
    public static bool IsCleanRight(TimeText text, int index)
    {
        var next = index + 1;
        if (!text.Touches(next))
        {
            return true;
        }

        var token = text[next];
        if (token.Kind != TimeTokenKind.Symbol)
        {
            return token.Kind == TimeTokenKind.Break;
        }

        return text.Source[token.Start] switch
        {
            '%' or '+' or '@' or '_' or '=' or '\\' or '\u00B0' => false,
            '.' or ',' or ':' or '/' => !(text.Touches(next + 1) && text.IsNumber(next + 1)),
            '-' or '\u2010' or '\u2011' or '\u2013' => !text.Touches(next + 1),
            _ => true,
        };
    }

    /// <summary>A day of a month, in digits with or without an ordinal ending, that starts at <paramref name="at"/>; 0 if none does.</summary>
    public static int Day(TimeText text, int at, out int end)
    {
        end = at + 1;
        var token = text[at];
        if (token.Kind != TimeTokenKind.Number || token.Digits is not (1 or 2) || token.Number > 99)
        {
            return 0;
        }

        if (IsOrdinalEnding(text, end))
        {
            end++;
        }

        return token.Number;
    }

    /// <summary>Whether a token is the ending of an ordinal in digits.</summary>
    public static bool IsOrdinalEnding(TimeText text, int index) =>
        text.Touches(index) && (text.IsOneOf(index, "st nd rd th"));

    /// <summary>An ordinal in digits or letters: <c>19th</c>, <c>third</c>, <c>twenty-first</c>; 0 if there is none.</summary>
    public static int Ordinal(TimeText text, int at, out int end)
    {
        end = at + 1;
        if (text.IsNumber(at))
        {
            end = at + 2;
            return IsOrdinalEnding(text, at + 1) ? text[at].Number : 0;
        }

        if (text.Has(at, WordClass.Ordinal))
        {
            return text.Value(at);
        }

        var isTens = text.Has(at, WordClass.Cardinal) && text.Value(at) is >= 20 and < 100;
        var ordinalAt = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        end = ordinalAt + 1;
        return isTens && text.Has(ordinalAt, WordClass.Ordinal) && text.Value(ordinalAt) < 10
            ? text.Value(at) + text.Value(ordinalAt)
            : 0;
    }

    /// <summary>A year in four digits, from 1000 to 2999; 0 if there is none.</summary>
    public static int Year(TimeText text, int at)
    {
        var token = text[at];
        return token.Kind == TimeTokenKind.Number && token.Digits == 4 && token.Number is >= 1000 and < 3000 ? token.Number : 0;
    }

    /// <summary>
    /// The year that ends a date, after a comma or without one; 0 if none follows. "Feb 20, 1015 GMT" has a time and no year.
    /// </summary>
    public static int TrailingYear(TimeText text, int at, out int end)
    {
        var yearAt = text.IsSign(at, ',') ? at + 1 : at;
        end = yearAt + 1;
        if (text.IsApostrophe(yearAt) && text.Touches(yearAt + 1) && text[yearAt + 1].Digits == 2)
        {
            end = yearAt + 2;
            return ShortYear(text[yearAt + 1].Number);
        }

        var year = Year(text, yearAt);
        return year > 0 && (IsCleanRight(text, yearAt) || text.IsHyphen(yearAt + 1)) && !text.Has(yearAt + 1, WordClass.Zone) ? year : 0;
    }

    /// <summary>The year that two digits stand for.</summary>
    public static int ShortYear(int digits) => digits < 40 ? 2000 + digits : 1900 + digits;
}
