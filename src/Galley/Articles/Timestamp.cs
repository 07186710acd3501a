using Galley.CompilerServices;

namespace Galley;

/// <summary>The line that says when an article was published or updated.</summary>
public sealed class Timestamp : ArticlePart
{
    internal Timestamp(Article article, TextSlice slice, PartialDate date, TimeSpan? timeOfDay, string? zone)
        : base(article, slice)
    {
        Date = date;
        TimeOfDay = timeOfDay;
        Zone = zone;
    }

    /// <summary>The date.</summary>
    public PartialDate Date { get; }

    /// <summary>The time since midnight, to the minute, or <see langword="null"/> if no time is stated.</summary>
    public TimeSpan? TimeOfDay { get; }

    /// <summary>
    /// The time zone as it was written, such as <c>GMT</c>, <c>EST</c> or <c>+01:00</c>, or <see langword="null"/> if none is stated.
    /// </summary>
    public string? Zone { get; }
}
