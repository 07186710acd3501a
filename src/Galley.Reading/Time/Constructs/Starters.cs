using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Tells at one look that no expression starts at a token, which holds for most.</summary>
internal static class Starters
{
    private const WordClass Words =
        WordClass.Month | WordClass.Weekday | WordClass.Unit | WordClass.Units | WordClass.DayPart | WordClass.Season | WordClass.Cardinal
        | WordClass.Ordinal | WordClass.NearDay | WordClass.Deictic | WordClass.Phase | WordClass.Vague | WordClass.Article
        | WordClass.Approximator | WordClass.Frequency | WordClass.Every | WordClass.DecadeWord | WordClass.Holiday | WordClass.Reference
        | WordClass.Noon;

    public static bool CanStart(TimeText text, int at)
    {
        var token = text[at];
        return token.Kind switch
        {
            TimeTokenKind.Number => true,
            TimeTokenKind.Word => (token.Entry.Classes & Words) != 0,
            TimeTokenKind.Symbol => text.IsApostrophe(at) && text.Touches(at + 1) && text.IsNumber(at + 1),
            _ => false,
        };
    }
}
