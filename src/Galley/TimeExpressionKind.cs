namespace Galley;

/// <summary>What a time expression denotes: the four types of TIMEX3 (ISO 24617-1).</summary>
public enum TimeExpressionKind
{
    /// <summary>A day or something longer: <c>Feb. 27</c>, <c>last month</c>, <c>the 1990s</c>.</summary>
    Date = 0,

    /// <summary>Something shorter than a day: <c>5 p.m.</c>, <c>Tuesday morning</c>.</summary>
    Time = 1,

    /// <summary>A length of time: <c>three days</c>, <c>the past two years</c>.</summary>
    Duration = 2,

    /// <summary>Something that repeats: <c>every Friday</c>, <c>twice a week</c>.</summary>
    Set = 3,
}
