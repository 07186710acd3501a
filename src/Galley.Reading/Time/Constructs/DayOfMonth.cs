using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>A day whose month goes without saying: <c>on the 15th</c>.</summary>
internal static class DayOfMonth
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var day = text.Is(at, "the") && NumberReader.IsOrdinalEnding(text, at + 2) ? text[at + 1].Number : 0;
        var isDay = day is >= 1 and <= 31 && text.IsOneOf(at - 1, "on by until")
            && (!text.IsWord(at + 3) || text.Has(at + 3, WordClass.Preposition)) && !text.Is(at + 3, "of") && !text.IsHyphen(at + 3);
        if (!isDay)
        {
            return null;
        }

        var isTold = scene.Narrative.NearDate.Grain is Grain.Day or Grain.Month;
        var month = isTold ? scene.Narrative.NearDate.Widen(Grain.Month) : scene.Now(Grain.Month);
        if (!isTold && scene.Today is { } today)
        {
            var tense = TenseCue.Of(text, at, at + 3);
            month = month.Shift(tense == Tense.Future ? (day < today.Day ? 1 : 0) : day > today.Day ? -1 : 0);
        }

        var isReal = month.Year > 0 && Calendar.IsReal(month.Year, month.Number, day);
        var date = isReal ? new DateValue(Grain.Day, month.Year, month.Number, day) : new DateValue(Grain.Day, 0, 0, day);
        return Found.Of(at, at + 3, date).Against(isTold ? TimeAnchorUse.Narrative : scene.TodayUse);
    }
}
