using System.Text.Json;

using Galley.Reading.Speech;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Speech;

/// <summary>The repository's own seed against what a reader found in it.</summary>
public class SeedQuotationTests
{
    private static readonly JsonElement Gold = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "days-before-summit.gold.json"))).RootElement;

    private static readonly SpeechFindings Found = Find(out Text);

    private static readonly string Text;

    [Fact]
    public void All_quotations_have_their_spans_and_speakers()
    {
        var expected = Gold.GetProperty("quotes").EnumerateArray()
            .Select(q => (q.GetProperty("start").GetInt32(), q.GetProperty("end").GetInt32(), q.GetProperty("text").GetString()!, q.GetProperty("speaker").GetString()));

        Assert.Equal(expected, Found.Quotations.Select(q =>
            (q.Span.Start, q.Span.End, Text.Substring(q.TextSpan.Start, q.TextSpan.Length), q.SpeakerName)));
        Assert.Equal(9, Found.Quotations.Length);
    }

    [Fact]
    public void All_are_attributions_and_their_kinds_differ()
    {
        Assert.All(Found.Quotations, q => Assert.True(q.IsAttribution));
        Assert.Equal(
            [
                QuotationKind.Partial, QuotationKind.Full, QuotationKind.Full, QuotationKind.Partial, QuotationKind.Full,
                QuotationKind.Partial, QuotationKind.Partial, QuotationKind.Partial, QuotationKind.Partial,
            ],
            Found.Quotations.Select(q => q.Kind));
    }

    [Fact]
    public void Pronouns_and_neighbours_are_told_apart()
    {
        Assert.Equal(
            [
                SpeakerReason.Named, SpeakerReason.Pronoun, SpeakerReason.Carried, SpeakerReason.Named, SpeakerReason.Named,
                SpeakerReason.Pronoun, SpeakerReason.Named, SpeakerReason.Named, SpeakerReason.Named,
            ],
            Found.Quotations.Select(q => q.Reason));
    }

    [Fact]
    public void Indirect_speech_is_recorded()
    {
        var statements = Found.Statements.Select(s => (Of(s.SpeakerSpan!.Value), Of(s.CueSpan), Of(s.Span))).ToArray();

        Assert.Contains(("Trump", "said", "he looked forward to meeting Kim for their planned Feb. 27-28 summit in Hanoi, the Vietnamese capital"), statements);
        Assert.Contains(("he", "said", "His summit with Kim will be important"), statements);
        Assert.Contains(
            ("State Department", "according to", "Biegun held three days of talks in Pyongyang this month to lay the groundwork for the summit and discuss its aims"),
            statements);
        Assert.Contains(
            ("Two sources briefed in Hanoi on the plans", "said", "Vietnam was preparing for Kim Jong Un to arrive by train for the summit with Trump"),
            statements);
    }

    [Fact]
    public void Nothing_is_wrong_with_it() => Assert.Empty(Found.Problems);

    private static string Of(SourceSpan span) => Text.Substring(span.Start, span.Length);

    private static SpeechFindings Find(out string text)
    {
        var source = SourceDecoder.Decode("seeds/days-before-summit.txt", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "days-before-summit.txt")));
        var document = WireReader.Read(source);
        text = source.Text;
        var stretches = new List<SpeechStretch> { new(document.Headline!.Span, StretchKind.Headline), new(document.Caption!.Span, StretchKind.Caption) };
        stretches.AddRange(document.Body.Select(block => new SpeechStretch(block.Span, StretchKind.Paragraph)));
        var names = Gold.GetProperty("mentions").EnumerateArray()
            .Where(m => m.GetProperty("kind").GetString() != "demonym")
            .Select(m => new SpeakerName(
                SourceSpan.FromBounds(m.GetProperty("start").GetInt32(), m.GetProperty("end").GetInt32()),
                m.GetProperty("kind").GetString() + "/" + m.GetProperty("entity").GetString(),
                m.GetProperty("entity").GetString()!,
                m.GetProperty("kind").GetString() == "person",
                SpeakerGender.Unknown));
        return QuotationFinder.Find(text, stretches, [.. names]);
    }
}
