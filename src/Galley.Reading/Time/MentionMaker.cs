using Galley.Reading.Time.Constructs;
using Galley.Reading.Time.Text;
using Galley.Reading.Time.Values;

namespace Galley.Reading.Time;

/// <summary>Makes the public mention of what a construct found.</summary>
internal static class MentionMaker
{
    public static TimeMention Make(TimeText text, Found found)
    {
        var isDated = found.Kind is TimeExpressionKind.Date or TimeExpressionKind.Time;
        var last = found.RangeEnd.Grain == Grain.None ? found.Date : found.RangeEnd;
        return new TimeMention(
            Span(text, found),
            found.Kind,
            found.Value,
            found.Timex,
            found.Modifier,
            found.Anchor,
            isDated ? found.Date.First : found.BoundsFirst,
            isDated ? last.Last : found.BoundsLast);
    }

    public static SourceSpan Span(TimeText text, Found found) =>
        SourceSpan.FromBounds(text[found.Start].Start, text[found.End - 1].End);
}
