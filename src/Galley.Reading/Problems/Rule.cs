namespace Galley.Reading.Problems;

/// <summary>How grave a problem is, before the user's own settings.</summary>
public enum Severity
{
    /// <summary>Said only where the user looks.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Stops the build.</summary>
    Error,
}

/// <summary>Something that Galley checks. The text of each rule stands in <see cref="RuleText"/>.</summary>
/// <param name="Id">The diagnostic's id, such as <c>GAL2002</c>.</param>
/// <param name="Severity">How grave it is by default.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Message">What is wrong and what to do, with places for arguments.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message);
