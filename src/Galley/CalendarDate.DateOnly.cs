#if NET8_0_OR_GREATER
namespace Galley;

public readonly partial struct CalendarDate
{
    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(_dayNumber);

    /// <summary>The same day as a <see cref="CalendarDate"/>.</summary>
    /// <param name="date">The date to convert.</param>
    public static CalendarDate FromDateOnly(DateOnly date) => new(date.DayNumber);

    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <param name="date">The date to convert.</param>
    public static implicit operator DateOnly(CalendarDate date) => date.ToDateOnly();
}
#endif
