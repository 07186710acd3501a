namespace Galley;

/// <summary>What a person did for an article, as a credit line states it.</summary>
public enum CreditRole
{
    /// <summary>Reported the story: <c>Reporting by</c>.</summary>
    Reporting = 0,

    /// <summary>Added to the reporting: <c>additional reporting by</c>.</summary>
    AdditionalReporting = 1,

    /// <summary>Wrote it: <c>Writing by</c>.</summary>
    Writing = 2,

    /// <summary>Edited it: <c>Editing by</c>.</summary>
    Editing = 3,

    /// <summary>Translated it: <c>Translating by</c>, <c>Translation by</c>.</summary>
    Translating = 4,

    /// <summary>Put it together from other reports: <c>Compiled by</c>.</summary>
    Compiling = 5,

    /// <summary>Took the photographs: <c>Photography by</c>, <c>Photo by</c>.</summary>
    Photography = 6,

    /// <summary>Made the graphics: <c>Graphics by</c>.</summary>
    Graphics = 7,

    /// <summary>Made the video: <c>Video by</c>.</summary>
    Video = 8,

    /// <summary>Researched: <c>Research by</c>.</summary>
    Research = 9,

    /// <summary>Produced it: <c>Production by</c>, <c>Produced by</c>.</summary>
    Production = 10,

    /// <summary>Contributed, in the manner of the Associated Press: <c>… contributed to this report.</c></summary>
    Contributing = 11,

    /// <summary>A role that Galley does not know; the article's diagnostic says so.</summary>
    Unknown = 12,
}
