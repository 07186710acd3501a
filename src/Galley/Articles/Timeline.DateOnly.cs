#if NET8_0_OR_GREATER
namespace Galley;

public sealed partial class Timeline
{
    /// <summary>The expressions that cover a day, in the order of the timeline.</summary>
    /// <param name="date">The day.</param>
    public Timeline On(DateOnly date) => On(CalendarDate.FromDateOnly(date));

    /// <summary>The expressions that cover at least one day of a stretch of days, in the order of the timeline.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public Timeline Between(DateOnly first, DateOnly last) =>
        Between(CalendarDate.FromDateOnly(first), CalendarDate.FromDateOnly(last));
}
#endif
