namespace Galley.CompilerServices;

/// <summary>What follows in a row of time expressions.</summary>
internal static class DateFlags
{
    /// <summary>Of the first number: the kind.</summary>
    internal const int Kind = 3;

    /// <summary>Of the first number: the value in TIMEX3 is another one and follows.</summary>
    internal const int Timex = 4;

    /// <summary>Of the first number: the first day follows.</summary>
    internal const int First = 8;

    /// <summary>Of the first number: the last day follows.</summary>
    internal const int Last = 16;

    /// <summary>Of the second number: the anchor.</summary>
    internal const int Anchor = 3;

    /// <summary>Of the second number: how far up the modifier stands.</summary>
    internal const int ModifierShift = 2;
}
