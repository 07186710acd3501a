using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Decades: <c>the 1990s</c>, <c>1930's</c>, <c>the '60s</c>, <c>mid-90s</c>, <c>the sixties</c>.</summary>
internal static class DecadeExpression
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        at = text.IsApostrophe(at) && text.Touches(at + 1) ? at + 1 : at;
        if (text.Has(at, WordClass.DecadeWord))
        {
            // Temperatures, ages and prices are in the sixties too.
            var isDecade = at > start && !text.IsOneOf(start - 1, "their his her");
            return isDecade || text.IsOneOf(at - 1, "early late mid") || text.IsHyphen(at - 1)
                ? Found.Of(start, at + 1, new DateValue(Grain.Decade, text.Value(at) + 1900))
                : null;
        }

        var token = text[at];
        if (token.Kind != TimeTokenKind.Number || token.Number % 10 != 0 || !Ends(text, at + 1, out var end))
        {
            return null;
        }

        if (token.Digits == 4 && token.Number is >= 1000 and < 3000)
        {
            return Found.Of(start, end, new DateValue(Grain.Decade, token.Number));
        }

        // "in her 90s" is an age, "in the 90s" may be a temperature, but news says the '90s and the 90s of a decade.
        var isSecond = text.IsOneOf(at - 1, "and or to") && text.Is(at - 2, "s")
            && text.IsNumber(text.IsApostrophe(at - 3) ? at - 4 : at - 3);
        var isShort = token.Digits == 2 && token.Number >= 20
            && (at > start || isSecond || (text.IsHyphen(at - 1) && text.IsOneOf(at - 2, "mid late early"))
                || text.IsOneOf(at - 1, "early late mid"));
        return isShort && !IsAge(text, start) && !text.Is(end, "degrees")
            ? Found.Of(start, end, new DateValue(Grain.Decade, token.Number + 1900))
            : null;
    }

    private static bool IsAge(TimeText text, int start)
    {
        for (var i = start - 1; i >= start - 4; i--)
        {
            if (text.IsOneOf(i, "her his their temperatures highs lows my your our"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(TimeText text, int at, out int end)
    {
        end = at + 1;
        if (text.Touches(at) && text.Is(at, "s"))
        {
            return true;
        }

        end = at + 2;
        return text.IsPossessive(at);
    }
}
