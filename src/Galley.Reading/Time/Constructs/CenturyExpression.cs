using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Centuries: <c>the 19th century</c>, <c>21st-century</c>, <c>the eighteenth century</c>.</summary>
internal static class CenturyExpression
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        var start = at;
        at = text.Is(at, "the") ? at + 1 : at;
        var ordinal = NumberReader.Ordinal(text, at, out var end);
        if (ordinal is < 1 or > 29)
        {
            return null;
        }

        end = text.IsHyphen(end) ? end + 1 : end;
        if (text.IsOneOf(end, "centuries century"))
        {
            var isBefore = text.IsOneOf(end + 1, "BC BCE");
            return isBefore
                ? Found.Of(start, end + 2, TimeExpressionKind.Date, $"BC{ordinal - 1:00}")
                : Found.Of(start, end + 1, new DateValue(Grain.Century, (ordinal - 1) * 100)) with { };
        }

        var isPair = text.IsOneOf(end, "and or") && NumberReader.Ordinal(text, end + 1, out var other) > 0
            && text.IsOneOf(other, "centuries century");
        return isPair ? Found.Of(start, end, new DateValue(Grain.Century, (ordinal - 1) * 100)) : null;
    }
}
