namespace Galley.Reading.Time;

/// <summary>What relative expressions are resolved against.</summary>
/// <param name="Published">The day of publication, or <see langword="null"/> if it is not known.</param>
/// <param name="Dateline">
/// The dateline's date, or <see langword="null"/> if it states none. It counts where <paramref name="Published"/> is missing, and
/// only if it is a whole date.
/// </param>
public sealed record TimeContext(CalendarDate? Published, PartialDate? Dateline)
{
    /// <summary>Nothing is known: relative expressions keep what they state.</summary>
    public static TimeContext Unknown { get; } = new(null, null);
}
