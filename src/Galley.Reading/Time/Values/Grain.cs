namespace Galley.Reading.Time.Values;

/// <summary>How long the stretch of the calendar is that a date names.</summary>
internal enum Grain : byte
{
    None,
    Day,

    /// <summary>A weekday of an unknown week.</summary>
    Weekday,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}
