namespace Galley.Reading.Wire;

/// <summary>The days of the week.</summary>
internal static class Weekdays
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs",
        "Fri", "Sat", "Sun",
    };

    /// <summary>Whether a stretch is a day's name or its short form without a full stop.</summary>
    public static bool Contains(string text, int start, int end) => end - start <= 9 && Names.Contains(text.Substring(start, end - start));
}
