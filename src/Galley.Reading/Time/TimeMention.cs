namespace Galley.Reading.Time;

/// <summary>A time expression in a text.</summary>
/// <param name="Span">Where it stands. Prepositions are outside, modifiers such as <c>early</c> and <c>last</c> inside.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Value">
/// The value in EDTF or ISO 8601: <c>2019-02-27/2019-02-28</c>, <c>XXXX-02-27</c>, <c>P3D</c>. What neither can say
/// (<c>PAST_REF</c>, <c>2019-02-26TMO</c>) stands as in <paramref name="TimexValue"/>.
/// </param>
/// <param name="TimexValue">The value in the notation of TIMEX3: <c>2019-Q3</c>, <c>199</c>, <c>XXXX-WXX-5</c>.</param>
/// <param name="Modifier">How the expression bends the value.</param>
/// <param name="Anchor">What the value was resolved against.</param>
/// <param name="First">The first day that it covers, or <see langword="null"/> if that is not known.</param>
/// <param name="Last">The last day that it covers, or <see langword="null"/> if that is not known.</param>
public sealed record TimeMention(
    SourceSpan Span,
    TimeExpressionKind Kind,
    string Value,
    string TimexValue,
    TimeModifier Modifier,
    TimeAnchorUse Anchor,
    CalendarDate? First,
    CalendarDate? Last);
