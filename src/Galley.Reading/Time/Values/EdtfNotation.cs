namespace Galley.Reading.Time.Values;

/// <summary>Dates in the Extended Date/Time Format, which numbers seasons 21 to 24, quarters 33 to 36 and halves 40 and 41.</summary>
internal static class EdtfNotation
{
    public static string Of(DateValue date) => Of(date, TimexNotation.Of(date));

    /// <summary>The same, for a date whose TIMEX3 value is known: most are written alike.</summary>
    public static string Of(DateValue date, string timex) => date.Grain switch
    {
        Grain.Season when date.Number > 0 => $"{TimexNotation.Year(date.Year)}-{TimexNotation.Number(20 + date.Number)}",
        Grain.Quarter when date.Number > 0 => $"{TimexNotation.Year(date.Year)}-{TimexNotation.Number(32 + date.Number)}",
        Grain.Half when date.Number > 0 => $"{TimexNotation.Year(date.Year)}-{TimexNotation.Number(39 + date.Number)}",
        Grain.Quarter or Grain.Half => TimexNotation.Year(date.Year),
        Grain.Decade => timex + "X",
        Grain.Century => timex + "XX",
        Grain.Millennium => timex + "XXX",
        Grain.Weekend when date.First is { } first && date.Last is { } last => $"{first}/{last}",
        _ => timex,
    };
}
