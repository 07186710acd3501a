using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>
/// Checks rows of stories. After <c>⇒</c> stands what is expected of each outer quotation in order: F(ull), P(artial) or S(care), the
/// speaker's name or ?, and after <c>@</c> the words that the speaker is taken from.
/// </summary>
internal static class QuotationTable
{
    public static void Check(string row)
    {
        var parts = row.Split('⇒');
        var story = MarkedStory.Read(parts[0].Trim());
        var withMention = parts[1].Contains('@');
        var found = story.Find().Quotations.Where(q => q.Within < 0).Select(q =>
            q.Kind == QuotationKind.Scare ? "S"
            : q.Kind.ToString()[0] + " " + (q.SpeakerName ?? "?") + (withMention && q.SpeakerSpan is not null ? "@" + story.Of(q.SpeakerSpan) : ""));
        Assert.Equal(parts[1].Trim(), string.Join("; ", found));
    }
}
