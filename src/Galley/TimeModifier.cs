namespace Galley;

/// <summary>How an expression bends its value: the attribute <c>mod</c> of TIMEX3.</summary>
public enum TimeModifier
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>Before the value.</summary>
    Before = 1,

    /// <summary>After the value.</summary>
    After = 2,

    /// <summary>At the value or before it.</summary>
    OnOrBefore = 3,

    /// <summary>At the value or after it.</summary>
    OnOrAfter = 4,

    /// <summary>Shorter: <c>nearly two years</c>, <c>less than a week</c>.</summary>
    LessThan = 5,

    /// <summary>Longer: <c>more than a year</c>.</summary>
    MoreThan = 6,

    /// <summary>At most that long.</summary>
    EqualOrLess = 7,

    /// <summary>At least that long.</summary>
    EqualOrMore = 8,

    /// <summary>The early part: <c>early March</c>, <c>the beginning of 2012</c>.</summary>
    Start = 9,

    /// <summary>The middle: <c>mid-2012</c>.</summary>
    Mid = 10,

    /// <summary>The late part: <c>late March</c>, <c>the end of the year</c>.</summary>
    End = 11,

    /// <summary>About that much: <c>about three weeks</c>.</summary>
    Approximate = 12,
}
