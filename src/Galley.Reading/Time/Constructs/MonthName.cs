using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Tells months from modal verbs, marches and people called April.</summary>
internal static class MonthName
{
    /// <summary>The month whose name stands at a place where a day or a year stands beside it; 0 if there is none.</summary>
    public static int BesideNumber(TimeText text, int at)
    {
        if (!text.Has(at, WordClass.Month))
        {
            return 0;
        }

        // "may 5 percent", "march 20 miles".
        return text.Has(at, WordClass.Ambiguous | WordClass.Short) && !text.IsCapital(at) ? 0 : text.Value(at);
    }

    /// <summary>The month whose name stands alone; 0 if the word may be something else.</summary>
    public static int Alone(TimeText text, int at)
    {
        var month = BesideNumber(text, at);
        if (month == 0)
        {
            return 0;
        }

        if (text.Has(at, WordClass.Short))
        {
            return text.IsSign(at + 1, '.') && text.Touches(at + 1) && text.IsCapital(at) && IsLed(text, at) ? month : 0;
        }

        if (!text.Has(at, WordClass.Ambiguous))
        {
            return month;
        }

        // "April Jones", "May Day", "Theresa May", "March on Washington".
        var isName = IsNamePart(text, at + 1) && !text.Has(at + 1, WordClass.Month | WordClass.Season);
        var isVerb = month is 5 or 3 && (text.IsSmall(at + 1) && text.IsOneOf(at + 1, "be have not on for"));
        return IsLed(text, at) && !isName && !isVerb && !IsAfterTitle(text, at) ? month : 0;
    }

    // "Ms. May", "Sen. March".
    private static bool IsAfterTitle(TimeText text, int at) =>
        text.IsOneOf(text.IsSign(at - 1, '.') ? at - 2 : at - 1, "Mr Mrs Ms Miss Dr Sen Rep Gov Gen President Minister Secretary Judge");

    private static bool IsNamePart(TimeText text, int index) => text.IsCapital(index) && !text.Touches(index);

    private static bool IsLed(TimeText text, int at)
    {
        var before = text.Is(at - 1, "the") ? at - 2 : at - 1;
        return text.Has(before, WordClass.Preposition | WordClass.Month | WordClass.Deictic | WordClass.Phase) || text.IsHyphen(before)
            || text.IsSign(before, '/') || text.IsPossessive(at + 1) || text.Has(at + 1, WordClass.Deictic)
            || (text.IsSign(before, ',') && text.Has(before - 1, WordClass.Month));
    }
}
