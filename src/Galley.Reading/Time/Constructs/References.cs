using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>What points to past, present or future and no further: <c>recently</c>, <c>now</c>, <c>the near future</c>.</summary>
internal static class References
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        return text.Is(at, "now") ? ReadNow(text, at)
            : text.IsOneOf(at, "right just") && text.Is(at + 1, "now") ? ReadNow(text, at + 1) is { } now ? now with { Start = at } : null
            : text.IsOneOf(at, "currently nowadays presently") ? Reference(at, at + 1, "PRESENT_REF")
            : text.IsOneOf(at, "recently lately") ? Reference(at, at + 1, "PAST_REF")
            : text.IsOneOf(at, "present future") && text.IsOneOf(at - 1, "at in") && !text.IsHyphen(at + 1)
                && (!text.IsWord(at + 1) || (text.Is(at, "present") && text.Is(at - 1, "at")))
            ? Reference(at, at + 1, text.Is(at, "present") ? "PRESENT_REF" : "FUTURE_REF")
            : text.Is(at, "once") ? ReadOnce(text, at)
            : text.Is(at, "long") && text.Is(at + 1, "ago") ? Reference(text.Is(at - 1, "not") ? at - 1 : at, at + 2, "PAST_REF")
            : text.Is(at, "the") ? ReadNoun(text, at)
            : null;
    }

    // "now that" is a conjunction, "now-defunct" no time of its own.
    private static Found? ReadNow(TimeText text, int at) =>
        text.IsOneOf(at + 1, "that then") || text.IsHyphen(at + 1) || (text.IsCapital(at) && text.IsCapital(at - 1)) ? null
            : Reference(at, at + 1, "PRESENT_REF");

    // "was once known as", "who once ran": not "once more" and not "once the deal is done".
    private static Found? ReadOnce(TimeText text, int at)
    {
        var isLed = text.IsOneOf(at - 1, "was were had who has that which");
        return isLed && !text.IsOneOf(at + 1, "again more") && !text.Has(at + 1, WordClass.Article | WordClass.Every)
            && text.IsSmall(at + 1)
            ? Reference(at, at + 1, "PAST_REF")
            : null;
    }

    private static Found? ReadNoun(TimeText text, int at)
    {
        var noun = text.IsOneOf(at + 1, "near recent distant foreseeable immediate") ? at + 2 : at + 1;
        if (text.IsWord(noun + 1) && !text.Has(noun + 1, WordClass.Preposition | WordClass.Past | WordClass.Future)
            && !text.IsOneOf(noun + 1, "is as when"))
        {
            return null;
        }

        if (text.Is(noun + 1, "of") || text.IsHyphen(noun + 1) || text.IsPossessive(noun + 1))
        {
            return null;
        }

        return text.Is(noun, "future") ? Reference(at, noun + 1, "FUTURE_REF")
            : text.Is(noun, "past") && text.IsOneOf(at - 1, "in of from") ? Reference(at, noun + 1, "PAST_REF")
            : text.Is(noun, "present") && text.IsOneOf(at - 1, "to at for") ? Reference(at, noun + 1, "PRESENT_REF")
            : text.Is(noun, "moment") && text.IsOneOf(at - 1, "at for") ? Reference(at, noun + 1, "PRESENT_REF")
            : null;
    }

    private static Found Reference(int start, int end, string value) => Found.Of(start, end, TimeExpressionKind.Date, value);
}
