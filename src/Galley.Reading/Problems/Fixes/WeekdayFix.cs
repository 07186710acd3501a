namespace Galley.Reading.Problems.Fixes;

/// <summary>
/// Writes the weekday on which a date falls. The date must be stated whole: a year that Galley worked out, and digits of which
/// either may be the month, could be what is wrong.
/// </summary>
internal static class WeekdayFix
{
    private const int ShortLength = 3;
    private const int LongestShort = 5;

    public static ProblemFix? Of(string text, Problem problem)
    {
        var (date, right, wrong) = (problem.Arguments[0], problem.Arguments[1], problem.Arguments[2]);
        var stated = text.Substring(problem.Span.Start, problem.Span.Length);
        if (!HasNumber(stated, date.Substring(0, 4)) || IsOnlyDigits(stated))
        {
            return null;
        }

        SourceSpan? place = null;
        for (var i = 0; i < stated.Length;)
        {
            var end = i;
            while (end < stated.Length && char.IsLetter(stated[end]))
            {
                end++;
            }

            if (Means(stated.Substring(i, end - i), wrong))
            {
                if (place is not null)
                {
                    return null;
                }

                place = new SourceSpan(problem.Span.Start + i, end - i);
            }

            i = Math.Max(end, i + 1);
        }

        if (place is not { } span)
        {
            return null;
        }

        var word = LikeWritten(text.Substring(span.Start, span.Length), right);
        return new ProblemFix($"Change the weekday to '{word}'", new TextEdit(span, word));
    }

    private static bool HasNumber(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsDigit(text[at - 1])) && (at + number.Length == text.Length || !char.IsDigit(text[at + number.Length]));
    }

    // 03/04/2019 and 3.4.2019
    private static bool IsOnlyDigits(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is '/' or '.' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    // Wednesday, Wed, Thurs
    private static bool Means(string word, string weekday) =>
        word.Equals(weekday, StringComparison.OrdinalIgnoreCase)
        || (word.Length is >= ShortLength and <= LongestShort && weekday.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static string LikeWritten(string written, string right)
    {
        var word = written.Length <= LongestShort && !written.EndsWith("day", StringComparison.OrdinalIgnoreCase) ? right.Substring(0, ShortLength) : right;
        return written == written.ToUpperInvariant() ? word.ToUpperInvariant()
            : written == written.ToLowerInvariant() ? word.ToLowerInvariant()
            : word;
    }
}
