using Galley.Reading.Time.Values;

namespace Galley.Reading.Time.Constructs;

/// <summary>What a construct found: an expression between two tokens, and what it denotes.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Kind">What it denotes.</param>
/// <param name="Timex">Its value in TIMEX3.</param>
/// <param name="Value">Its value in EDTF or ISO 8601.</param>
internal sealed record Found(int Start, int End, TimeExpressionKind Kind, string Timex, string Value)
{
    /// <summary>How it bends the value.</summary>
    public TimeModifier Modifier { get; init; }

    /// <summary>What it was resolved against.</summary>
    public TimeAnchorUse Anchor { get; init; }

    /// <summary>The date, which later expressions may refer to; of no grain if there is none.</summary>
    public DateValue Date { get; init; }

    /// <summary>The last date of a range, or of no grain.</summary>
    public DateValue RangeEnd { get; init; }

    /// <summary>Minutes after midnight for a time of day, or -1.</summary>
    public int Minute { get; init; } = -1;

    /// <summary>The first day of a duration whose place is known.</summary>
    public CalendarDate? BoundsFirst { get; init; }

    /// <summary>The last day of a duration whose place is known.</summary>
    public CalendarDate? BoundsLast { get; init; }

    /// <summary>Whether it needed an anchor that is not there.</summary>
    public bool LacksAnchor { get; init; }

    /// <summary>Whether the text states the year itself, so that it can lend it to dates without one.</summary>
    public bool StatesYear { get; init; }

    /// <summary>Why the date does not exist.</summary>
    public string? Fault { get; init; }

    /// <summary>The weekday that is written before the date, and its token; 0 if none is.</summary>
    public int Weekday { get; init; }

    /// <summary>The same, resolved against an anchor if its year shows that there is one.</summary>
    public Found Against(TimeAnchorUse use) => Date.Year > 0 ? this with { Anchor = use } : this with { LacksAnchor = true };

    /// <summary>A date.</summary>
    public static Found Of(int start, int end, DateValue date)
    {
        var timex = TimexNotation.Of(date);
        return new(start, end, TimeExpressionKind.Date, timex, EdtfNotation.Of(date, timex)) { Date = date };
    }

    /// <summary>A range of dates.</summary>
    public static Found Of(int start, int end, DateValue first, DateValue last)
    {
        var value = $"{EdtfNotation.Of(first)}/{EdtfNotation.Of(last)}";
        return new(start, end, TimeExpressionKind.Date, $"{TimexNotation.Of(first)}/{TimexNotation.Of(last)}", value)
        {
            Date = first,
            RangeEnd = last,
        };
    }

    /// <summary>Something whose value is written alike in both notations.</summary>
    public static Found Of(int start, int end, TimeExpressionKind kind, string value) => new(start, end, kind, value, value);

    /// <summary>A duration.</summary>
    public static Found Of(int start, int end, Quantity quantity, Words.TimeUnit unit) => new(
        start, end, TimeExpressionKind.Duration, DurationNotation.Timex(quantity, unit), DurationNotation.Iso(quantity, unit));
}
