using Galley.Reading.Problems;

namespace Galley.Reading.Time;

/// <summary>What Galley checks in time expressions.</summary>
public static class TimeRules
{
    /// <summary>GAL5020: relative date without anchor. Arguments: the expression.</summary>
    public static readonly Rule RelativeDateWithoutAnchor = new(
        "GAL5020",
        Severity.Info,
        "Relative date without anchor",
        "'{0}' cannot be resolved because the publication date is not known. State it in the front matter or as metadata 'Published'.");

    /// <summary>GAL5021: impossible date. Arguments: the expression, why it does not exist.</summary>
    public static readonly Rule ImpossibleDate = new(
        "GAL5021", Severity.Error, "Impossible date", "The date '{0}' does not exist: {1}");

    /// <summary>GAL5022: weekday and date disagree. Arguments: the date in ISO 8601, the weekday it is, the weekday as written.</summary>
    public static readonly Rule WeekdayMismatch = new(
        "GAL5022", Severity.Warning, "Weekday and date disagree", "{0} is a {1}, not a {2}. Correct the weekday or the date.");
}
