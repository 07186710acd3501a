namespace Galley.Reading.Time;

/// <summary>How an expression bends its value: the attribute <c>mod</c> of TIMEX3.</summary>
public enum TimeModifier
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Before the value.</summary>
    Before,

    /// <summary>After the value.</summary>
    After,

    /// <summary>At the value or before it.</summary>
    OnOrBefore,

    /// <summary>At the value or after it.</summary>
    OnOrAfter,

    /// <summary>Shorter: <c>nearly two years</c>, <c>less than a week</c>.</summary>
    LessThan,

    /// <summary>Longer: <c>more than a year</c>.</summary>
    MoreThan,

    /// <summary>At most that long.</summary>
    EqualOrLess,

    /// <summary>At least that long.</summary>
    EqualOrMore,

    /// <summary>The early part: <c>early March</c>, <c>the beginning of 2012</c>.</summary>
    Start,

    /// <summary>The middle: <c>mid-2012</c>.</summary>
    Mid,

    /// <summary>The late part: <c>late March</c>, <c>the end of the year</c>.</summary>
    End,

    /// <summary>About that much: <c>about three weeks</c>.</summary>
    Approximate,
}
