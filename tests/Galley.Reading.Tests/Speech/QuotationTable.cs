using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>
/// Checks rows of stories. After <c>⇒</c> stands what is expected of each outer quotation in order: F(ull), P(artial) or S(care), the
/// speaker's name or ?, and after <c>@</c>, where it matters, the words that the speaker is taken from.
/// </summary>
internal static class QuotationTable
{
    public static void Check(string row)
    {
        var parts = row.Split('⇒');
        var story = MarkedStory.Read(parts[0].Trim());
        var expected = parts[1].Trim().Split("; ", StringSplitOptions.RemoveEmptyEntries);
        var found = story.Find().Quotations.Where(q => q.Within < 0).ToArray();
        Assert.Equal(
            string.Join("; ", expected),
            string.Join("; ", found.Select((q, i) => Describe(story, q, i < expected.Length && expected[i].Contains('@')))));
    }

    private static string Describe(MarkedStory story, FoundQuotation quotation, bool withMention) =>
        quotation.Kind == QuotationKind.Scare ? "S"
        : quotation.Kind.ToString()[0] + " " + (quotation.SpeakerName ?? "?") + (withMention ? "@" + story.Of(quotation.SpeakerSpan) : "");
}
