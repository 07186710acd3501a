namespace Galley.CompilerServices;

/// <summary>Reads the time by the clock in a value of ISO 8601.</summary>
internal static class ClockTime
{
    /// <summary>The first time after a <c>T</c>: hours, and perhaps minutes and seconds; null if there is none, as in <c>2019-02-26TMO</c>.</summary>
    /// <param name="value">The value.</param>
    internal static TimeSpan? In(string value)
    {
        int at = value.IndexOf('T') + 1;
        if (at == 0 || Two(value, at) is not (>= 0 and < 24 and var hours))
        {
            return null;
        }

        int minutes = Next(value, at + 2);
        int seconds = minutes < 0 ? -1 : Next(value, at + 5);
        return new TimeSpan(hours, Math.Max(minutes, 0), Math.Max(seconds, 0));
    }

    private static int Next(string value, int colon) =>
        colon < value.Length && value[colon] == ':' && Two(value, colon + 1) is >= 0 and < 60 and var number ? number : -1;

    // The number that two digits make, or -1.
    private static int Two(string value, int at) =>
        at + 1 < value.Length && value[at] is >= '0' and <= '9' && value[at + 1] is >= '0' and <= '9'
            ? ((value[at] - '0') * 10) + (value[at + 1] - '0')
            : -1;
}
