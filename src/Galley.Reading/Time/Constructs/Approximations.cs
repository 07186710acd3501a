using Galley.Reading.Time.Resolution;
using Galley.Reading.Time.Values;
using Galley.Reading.Time.Words;

namespace Galley.Reading.Time.Constructs;

/// <summary>Rough values: <c>about two years</c>, <c>nearly a decade</c>, <c>more than three weeks ago</c>.</summary>
internal static class Approximations
{
    public static Found? Read(Scene scene, int at)
    {
        var text = scene.Text;
        if (!text.Has(at, WordClass.Approximator))
        {
            return null;
        }

        var needsThan = text.IsOneOf(at, "more less fewer");
        if (needsThan && !text.Is(at + 1, "than"))
        {
            return null;
        }

        var inner = needsThan ? at + 2 : at + 1;
        if (text.Has(inner, WordClass.Deictic) || text.Is(inner, "the"))
        {
            return null;
        }

        var found = Offsets.Read(scene, inner) ?? Durations.Read(scene, inner)
            ?? (text.IsOneOf(at, "about around") ? ClockTimes.Read(scene, inner) : null);
        return found is null ? null : found with { Start = at, Modifier = (TimeModifier)text.Value(at) };
    }
}
