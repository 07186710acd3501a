using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Years: <c>1998</c>, <c>'98</c>, <c>1950-53</c>, <c>2019-20</c>, <c>fiscal 2010</c>, <c>the year 2000</c>, <c>44 BC</c>.</summary>
internal static class YearExpression
{
    // Years outside are said with words that tell them from counts.
    private const int FirstUsual = 1900;
    private const int LastUsual = 2060;

    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        return text.IsNumber(at) ? ReadNumber(text, at)
            : text.IsApostrophe(at) ? ReadShort(text, at)
            : text.IsOneOf(at, "fiscal financial FY the A AD calendar")
                ? ReadNamed(text, at)
            : null;
    }

    private static Found? ReadNumber(TimeText text, int at)
    {
        if (ReadEra(text, at) is { } ancient)
        {
            return ancient;
        }

        var year = NumberReader.Year(text, at);
        if (year == 0 || !(NumberReader.IsCleanLeft(text, at) || IsAfterHyphen(text, at)))
        {
            return null;
        }

        if (ReadRange(text, at, year) is { } range)
        {
            return range;
        }

        if (!(NumberReader.IsCleanRight(text, at) || IsBeforeHyphen(text, at)) || IsCount(text, at, year))
        {
            return null;
        }

        return Found.Of(at, at + 1, new DateValue(Grain.Year, year)) with { StatesYear = true };
    }

    // "pre-1998", "mid-2012".
    private static bool IsAfterHyphen(TimeText text, int at) =>
        text.IsHyphen(at - 1) && (text.IsOneOf(at - 2, "mid pre post late early"));

    private static bool IsBeforeHyphen(TimeText text, int at) => text.IsHyphen(at + 1) && text.IsWord(at + 2);

    private static bool IsCount(TimeText text, int at, int year)
    {
        var isLed = text.Has(at - 1, WordClass.Preposition | WordClass.Month) || text.IsSign(at - 1, '(');
        if (text.Has(at + 1, WordClass.Counted) && !text.IsCapital(at + 1) && !text.Touches(at + 1))
        {
            // "the 2012 votes" belong to a year, "2012 votes" are counted.
            return year > LastUsual || !(text.Has(at - 1, WordClass.Article) || text.IsPossessive(at - 2)) || text.IsOneOf(at + 1, "people others");
        }

        if (text.Has(at + 1, WordClass.Maker) && text.IsCapital(at + 1))
        {
            return true;
        }

        if (text.Has(at - 1, WordClass.Approximator) && !text.IsOneOf(at - 1, "around circa about"))
        {
            return true;
        }

        // "(1819 - 1890)", "between 1887 and 1892".
        var isSecond = (text.IsOneOf(at - 1, "and to or") || !text.IsWord(at - 1)) && NumberReader.Year(text, at - 2) > 0;
        return year is < FirstUsual or > LastUsual && !isSecond && !(isLed && IsClauseEnd(text, at + 1))
            && !(text.IsOneOf(at - 1, "in since until") && !IsPlural(text, at + 1));
    }

    private static bool IsPlural(TimeText text, int index) =>
        text.IsSmall(index) && text.Source[text[index].End - 1] == 's' && !text.IsOneOf(index, "was is as")
            && !text.IsOneOf(index, "his has");

    private static bool IsClauseEnd(TimeText text, int index) =>
        !text.IsNumber(index)
            && (!text.IsSmall(index) || text.Has(index, WordClass.Preposition | WordClass.Past | WordClass.Future | WordClass.Article)
            || text.IsOneOf(index, "when as with"));

    private static Found? ReadRange(TimeText text, int at, int year)
    {
        var isJoined = text.IsHyphen(at + 1) || (text.IsSign(at + 1, '/') && text.Touches(at + 1) && text.Touches(at + 2));
        if (!isJoined || !text.IsNumber(at + 2) || !NumberReader.IsCleanRight(text, at + 2))
        {
            return null;
        }

        var last = text[at + 2].Digits switch
        {
            2 => (year - (year % 100)) + text[at + 2].Number + (text[at + 2].Number <= year % 100 ? 100 : 0),
            4 => text[at + 2].Number,
            _ => 0,
        };
        var isShort = text[at + 2].Digits == 4 || last - year <= 60;
        return last > year && last < 3000 && isShort
            ? Found.Of(at, at + 3, new DateValue(Grain.Year, year), new DateValue(Grain.Year, last)) with { StatesYear = true }
            : null;
    }

    private static Found? ReadShort(TimeText text, int at)
    {
        var isYear = text.Touches(at + 1) && text[at + 1].Digits == 2
            && !(text.Touches(at) && !text.IsHyphen(at - 1) && !text.IsSign(at - 1, '('))
            && NumberReader.IsCleanRight(text, at + 1) && !text.Has(at + 2, WordClass.Counted)
            && (!text.IsCapital(at - 1) || text.Has(at - 1, WordClass.Preposition | WordClass.Season));
        return isYear
            ? Found.Of(at, at + 2, new DateValue(Grain.Year, NumberReader.ShortYear(text[at + 1].Number))) with { StatesYear = true }
            : null;
    }

    // fiscal 2010, fiscal year 2010, FY2010, the year 2000, A.D. 70.
    private static Found? ReadNamed(TimeText text, int at)
    {
        var yearAt = text.Is(at, "the") ? at + 1 : at;
        if (text.IsOneOf(yearAt, "fiscal financial calendar"))
        {
            yearAt = text.Is(yearAt + 1, "year") ? yearAt + 2 : yearAt + 1;
        }
        else if (text.IsOneOf(yearAt, "year FY"))
        {
            yearAt++;
        }
        else
        {
            return ReadAnnoDomini(text, at);
        }

        if (ReadNumber(text, yearAt) is { } found && !text.Touches(yearAt))
        {
            return found with { Start = at };
        }

        var year = NumberReader.Year(text, yearAt);
        return year > 0 && text.Is(yearAt - 1, "FY") && NumberReader.IsCleanRight(text, yearAt)
            ? Found.Of(at, yearAt + 1, new DateValue(Grain.Year, year)) with { StatesYear = true }
            : null;
    }

    private static Found? ReadAnnoDomini(TimeText text, int at)
    {
        var yearAt = text.Is(at, "AD") ? at + 1
            : text.Is(at, "A") && text.IsSign(at + 1, '.') && text.Is(at + 2, "D") && text.IsSign(at + 3, '.') ? at + 4 : 0;
        return yearAt > 0 && text.IsCapital(at) && text[yearAt].Digits is >= 1 and <= 4 && text[yearAt].Number > 0
            ? Found.Of(at, yearAt + 1, new DateValue(Grain.Year, text[yearAt].Number))
            : null;
    }

    private static Found? ReadEra(TimeText text, int at)
    {
        var number = text[at].Number;
        if (number is < 1 or > 9999 || !text.IsCapital(at + 1))
        {
            return null;
        }

        var isDotted = text.IsSign(at + 2, '.') && text.IsSign(at + 4, '.') && text.IsOneOf(at + 1, "B A");
        var isBefore = text.IsOneOf(at + 1, "BC BCE") || (isDotted && text.Is(at + 1, "B") && text.Is(at + 3, "C"));
        var isAfter = text.IsOneOf(at + 1, "AD CE") || (isDotted && text.Is(at + 1, "A") && text.Is(at + 3, "D"));
        var end = isDotted ? at + 5 : at + 2;
        return isBefore
            ? new Found(at, end, TimeExpressionKind.Date, $"BC{TimexNotation.Year(number)}", number == 1 ? "0000"
                : $"-{TimexNotation.Year(number - 1)}")
            : isAfter ? Found.Of(at, end, new DateValue(Grain.Year, number))
            : null;
    }
}
