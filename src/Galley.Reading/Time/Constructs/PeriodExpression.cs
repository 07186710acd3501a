using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Quarters and halves of years: <c>the third quarter of 2019</c>, <c>Q3</c>, <c>third-quarter</c>, <c>the first half</c>.</summary>
internal static class PeriodExpression
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        var isFiscal = text.Is(at, "fiscal");
        at = isFiscal ? at + 1 : at;
        if (!Name(text, at, out var grain, out var number, out var end))
        {
            return null;
        }

        var yearAt = text.Is(end, "of") || text.IsSign(end, ',') ? end + 1 : end;
        yearAt = text.Is(yearAt, "fiscal") ? yearAt + 1 : yearAt;
        yearAt = text.Is(yearAt, "the") && text.Is(yearAt + 1, "year") ? yearAt + 1 : yearAt;
        if (NumberReader.Year(text, yearAt) is var year and > 0 && NumberReader.IsCleanRight(text, yearAt))
        {
            return Found.Of(start, yearAt + 1, new DateValue(grain, year, number)) with { StatesYear = true };
        }

        if (MonthExpression.RelativeYear(scene, yearAt, out var yearEnd) is { } relative)
        {
            return Found.Of(start, yearEnd, new DateValue(grain, relative, number)).Against(scene.TodayUse);
        }

        // "the first half of the game", "the second half of the 20th century".
        var isOther = scene.IsSports || (text.Is(end, "of") && !text.Is(yearAt, "year")) || text.IsOneOf(end, "time century hour");
        if (isOther || (grain == Grain.Half && start == at))
        {
            return null;
        }

        end = text.Is(yearAt, "year") ? yearAt + 1 : end;
        return isFiscal && scene.Today is { } today
            ? Found.Of(start, end, new DateValue(grain, FiscalYear(today, number), number)).Against(scene.TodayUse)
            : Chosen(scene, start, end, grain, number);
    }

    // Companies count their years from different months. The fourth quarter that is reported early in a year closes the one before.
    private static int FiscalYear(CalendarDate today, int number) => number == 4 && today.Month <= 4 ? today.Year - 1 : today.Year;

    private static Found Chosen(Scene scene, int start, int end, Grain grain, int number)
    {
        var now = scene.Now(grain);
        if (now.Year == 0)
        {
            return Found.Of(start, end, new DateValue(grain, 0, number)) with { LacksAnchor = true };
        }

        var tense = TenseCue.Of(scene.Text, start, end);
        var isNext = number == now.Number + 1 && tense != Tense.Past;
        var year = number > now.Number ? (tense == Tense.Future || isNext ? now.Year : now.Year - 1)
            : number < now.Number && tense == Tense.Future ? now.Year + 1
            : now.Year;
        return Found.Of(start, end, new DateValue(grain, year, number)).Against(scene.TodayUse);
    }

    // "The final quarter", "the last quarter of 2012".
    private static int LastOf(TimeText text, int at, out int end)
    {
        end = at + 1;
        return text.Is(at, "last") && !text.Is(at + 2, "of") ? 0 : text.Is(end, "half") ? 2 : 4;
    }

    // Q3, 3Q, third quarter, third-quarter, first half, H1.
    private static bool Name(TimeText text, int at, out Grain grain, out int number, out int end)
    {
        end = at + 2;
        grain = Grain.Quarter;
        number = 0;
        if (text.IsOneOf(at, "Q H") && text.IsCapital(at) && text.Touches(at + 1) && text[at + 1].Digits == 1)
        {
            grain = text.Is(at, "H") ? Grain.Half : Grain.Quarter;
            number = text[at + 1].Number;
        }
        else if (text[at].Digits == 1 && text.Touches(at + 1) && text.Is(at + 1, "Q"))
        {
            number = text[at].Number;
        }
        else
        {
            number = text.IsOneOf(at, "last final") ? LastOf(text, at, out end) : NumberReader.Ordinal(text, at, out end);
            end = text.IsHyphen(end) ? end + 1 : end;
            if (!text.IsOneOf(end, "quarter half"))
            {
                return false;
            }

            grain = text.Is(end, "half") ? Grain.Half : Grain.Quarter;
            end++;
        }

        return number >= 1 && number <= (grain == Grain.Half ? 2 : 4) && !(text.IsHyphen(end) && text.IsOneOf(end + 1, "final finals"));
    }
}
