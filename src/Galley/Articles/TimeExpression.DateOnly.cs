#if NET8_0_OR_GREATER
namespace Galley;

public sealed partial class TimeExpression
{
    /// <summary>The first day that it covers, or <see langword="null"/> if that is not known.</summary>
    public DateOnly? Start => First?.ToDateOnly();

    /// <summary>The last day that it covers, or <see langword="null"/> if that is not known; for a single day that day.</summary>
    public DateOnly? End => Last?.ToDateOnly();

    /// <summary>
    /// The time at which it starts, for an expression that states a time by the clock; otherwise <see langword="null"/>. It is in
    /// the time zone that the text means.
    /// </summary>
    public TimeOnly? StartTime => TimeOfDay is { } time ? TimeOnly.FromTimeSpan(time) : null;

    /// <summary>Whether it covers a day. Where its first or last day is not known, it covers none.</summary>
    /// <param name="date">The day.</param>
    public bool Covers(DateOnly date) => Start <= date && date <= End;
}
#endif
