using System.Globalization;

using Galley.CompilerServices;

namespace Galley;

/// <summary>A stretch of text that says when, how long or how often: <c>Feb. 27-28</c>, <c>three days</c>, <c>every Friday</c>.</summary>
public sealed partial class TimeExpression : ArticlePart
{
    private readonly string? _timexValue;

    internal TimeExpression(
        Article article,
        TextSlice slice,
        TimeExpressionKind kind,
        string value,
        string? timexValue,
        TimeModifier modifier,
        TimeAnchorUse anchor,
        CalendarDate? first,
        CalendarDate? last)
        : base(article, slice)
    {
        Kind = kind;
        Value = value;
        _timexValue = timexValue;
        Modifier = modifier;
        Anchor = anchor;
        First = first;
        Last = last;
    }

    /// <summary>What it denotes.</summary>
    public TimeExpressionKind Kind { get; }

    /// <summary>
    /// The value in EDTF or ISO 8601: <c>2019-02-27/2019-02-28</c>, <c>2019-02-20T17:05</c>, <c>P3D</c>. What could not be resolved
    /// keeps what the text states (<c>XXXX-02-27</c>); what EDTF cannot say (<c>PAST_REF</c>, <c>2019-02-26TMO</c>) stands as in
    /// <see cref="TimexValue"/>.
    /// </summary>
    public string Value { get; }

    /// <summary>The value in the notation of TIMEX3: <c>2019-Q3</c>, <c>199</c>, <c>XXXX-WXX-5</c>; mostly the same as <see cref="Value"/>.</summary>
    public string TimexValue => _timexValue ?? Value;

    /// <summary>How the expression bends the value.</summary>
    public TimeModifier Modifier { get; }

    /// <summary>What the value was resolved against.</summary>
    public TimeAnchorUse Anchor { get; }

    /// <summary>The first day that it covers, or <see langword="null"/> if that is not known.</summary>
    public CalendarDate? First { get; }

    /// <summary>The last day that it covers, or <see langword="null"/> if that is not known; for a single day that day.</summary>
    public CalendarDate? Last { get; }

    /// <summary>
    /// The time since midnight at which it starts, for an expression that states a time by the clock; otherwise
    /// <see langword="null"/>. It is in the time zone that the text means.
    /// </summary>
    public TimeSpan? TimeOfDay => Kind == TimeExpressionKind.Time ? ClockTime.In(Value) : null;

    /// <summary>
    /// The innermost block that holds it, or <see langword="null"/> if it stands outside the body: in the headline, the deck, the
    /// caption.
    /// </summary>
    public Block? Block { get; internal set; }

    /// <summary>Whether it covers a day. Where its first or last day is not known, it covers none.</summary>
    /// <param name="date">The day.</param>
    public bool Covers(CalendarDate date) => First <= date && date <= Last;

    /// <summary>The text and the value, such as <c>Feb. 27-28 (2019-02-27/2019-02-28)</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1})", Text, Value);
}
