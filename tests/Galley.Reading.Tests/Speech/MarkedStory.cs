using System.Text;

using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>
/// A story with its names marked: <c>{Trump|Donald Trump}</c> is a person and the full name, <c>[Reuters]</c> a body, <c>¶</c> ends a
/// paragraph, and <c>H:</c> at the start says that the first is the headline.
/// </summary>
internal sealed class MarkedStory
{
    private MarkedStory(string text, List<SpeechStretch> stretches, List<SpeakerName> names)
    {
        Text = text;
        Stretches = stretches;
        Names = names;
    }

    public string Text { get; }

    public IReadOnlyList<SpeechStretch> Stretches { get; }

    public IReadOnlyList<SpeakerName> Names { get; }

    public static MarkedStory Read(string marked)
    {
        var hasHeadline = marked.StartsWith("H:", StringComparison.Ordinal);
        var text = new StringBuilder();
        var stretches = new List<SpeechStretch>();
        var names = new List<SpeakerName>();
        foreach (var paragraph in (hasHeadline ? marked[2..] : marked).Split('¶'))
        {
            var start = text.Length;
            ReadParagraph(paragraph.Trim(), text, names);
            stretches.Add(new SpeechStretch(
                SourceSpan.FromBounds(start, text.Length),
                hasHeadline && stretches.Count == 0 ? StretchKind.Headline : StretchKind.Paragraph));
            text.Append("\n\n");
        }

        return new MarkedStory(text.ToString(), stretches, names);
    }

    public SpeechFindings Find() => QuotationFinder.Find(Text, Stretches, Names);

    public string Of(SourceSpan? span) => span is { } s ? Text.Substring(s.Start, s.Length) : "";

    private static void ReadParagraph(string paragraph, StringBuilder text, List<SpeakerName> names)
    {
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('{' or '<'))
            {
                text.Append(paragraph[i]);
                continue;
            }

            var isPerson = paragraph[i] == '{';
            var close = paragraph.IndexOf(isPerson ? '}' : '>', i);
            var parts = paragraph[(i + 1)..close].Split('|');
            names.Add(new SpeakerName(
                new SourceSpan(text.Length, parts[0].Length),
                (isPerson ? "person/" : "organization/") + parts[^1],
                parts[^1],
                isPerson,
                SpeakerGender.Unknown));
            text.Append(parts[0]);
            i = close;
        }
    }
}
