using Galley.Reading.Speech;

namespace Galley.Tool;

/// <summary>Cuts plain text into stretches that no name crosses: its lines.</summary>
internal static class Stretches
{
    // Headlines are short and end in no full stop.
    private const int LongestHeadline = 150;

    /// <summary>The lines that hold anything.</summary>
    public static List<SourceSpan> Of(string text)
    {
        var stretches = new List<SourceSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                stretches.Add(SourceSpan.FromBounds(start, end));
            }

            start = end + 1;
        }

        return stretches;
    }

    /// <summary>Whether the first of several lines looks like a headline.</summary>
    public static bool StartsWithHeadline(string text, List<SourceSpan> stretches)
    {
        if (stretches.Count < 2)
        {
            return false;
        }

        var line = text.AsSpan(stretches[0].Start, stretches[0].Length).Trim();
        return line.Length is > 0 and <= LongestHeadline && line[^1] is not ('.' or '”' or '"' or '!' or ':');
    }

    /// <summary>The lines with what they are to a reader of speech.</summary>
    public static List<SpeechStretch> Kinds(List<SourceSpan> stretches, bool startsWithHeadline)
    {
        var kinds = stretches.ConvertAll(static stretch => new SpeechStretch(stretch, StretchKind.Paragraph));
        if (startsWithHeadline)
        {
            kinds[0] = kinds[0] with { Kind = StretchKind.Headline };
        }

        return kinds;
    }
}
