namespace Galley.Reading.FrontMatter;

/// <summary>The time after a date: <c>T10:30</c>, <c> 10:30:00.5 +01:00</c>. Only its shape is checked; nothing uses its value.</summary>
internal static class IsoTime
{
    private const string HowToWrite = "write the time after the date as Thh:mm or Thh:mm:ss, with Z or an offset such as +01:00";

    /// <summary>What is wrong with what follows a date, or <see langword="null"/>.</summary>
    /// <param name="text">The text with the date.</param>
    /// <param name="position">Where the date ends.</param>
    public static string? Fault(string text, int position)
    {
        if (position == text.Length)
        {
            return null;
        }

        if (text[position] is not ('T' or 't' or ' '))
        {
            return HowToWrite;
        }

        if (IsoDate.Number(text, position + 1, 2) is not { } hour || !IsAt(text, position + 3, ':')
            || IsoDate.Number(text, position + 4, 2) is not { } minute)
        {
            return HowToWrite;
        }

        position += 6;
        var second = 0;
        if (IsAt(text, position, ':'))
        {
            if (IsoDate.Number(text, position + 1, 2) is not { } stated)
            {
                return HowToWrite;
            }

            second = stated;
            position = SkipFraction(text, position + 3);
        }

        // 60 is a leap second.
        return hour > 23 || minute > 59 || second > 60 ? "there is no such time of day" : ZoneFault(text, position);
    }

    private static string? ZoneFault(string text, int position)
    {
        position += IsAt(text, position, ' ') ? 1 : 0;
        if (position == text.Length)
        {
            return null;
        }

        if (text[position] is 'Z' or 'z')
        {
            return position + 1 == text.Length ? null : HowToWrite;
        }

        if (text[position] is not ('+' or '-') || IsoDate.Number(text, position + 1, 2) is not { } hours)
        {
            return HowToWrite;
        }

        position += 3;
        var minutes = 0;
        if (position < text.Length)
        {
            position += text[position] == ':' ? 1 : 0;
            if (IsoDate.Number(text, position, 2) is not { } stated || position + 2 != text.Length)
            {
                return HowToWrite;
            }

            minutes = stated;
        }

        return hours > 14 || minutes > 59 ? "there is no such offset from UTC" : null;
    }

    private static int SkipFraction(string text, int position)
    {
        if (!IsAt(text, position, '.') || IsoDate.Number(text, position + 1, 1) is null)
        {
            return position;
        }

        position++;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }

    private static bool IsAt(string text, int position, char sign) => position < text.Length && text[position] == sign;
}
