namespace Galley.Reading.Time.Resolution;

/// <summary>Where a clause lies in time.</summary>
internal enum Tense
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>Before the text is told.</summary>
    Past,

    /// <summary>After the text is told.</summary>
    Future,
}
