using System.Text;

using CsCheck;

using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>What holds for every text.</summary>
public class SpeechProperties
{
    private static readonly Gen<string> GenStory = Gen.OneOf(
        Gen.OneOf(
            "“", "”", "\"", "‘", "’", "'", "''", "``", "«", "»", "„", "”,", ",” ", "said ", " said", "says", "called", "told", "that ", "he ", "she ", "they ",
            "according to ", "Trump", "Clinton", "{Trump|Donald Trump}", "{Hillary Clinton}", "<Kremlin>", "the company", "a U.S. official", "spokesman ",
            ", ", ". ", "? ", ": ", "; ", " — ", "-", "(", ")", " ", " ", " ", "¶", "and ", "but ", "who ", "was ", "'s ", "’s", "s’ ", "’90s", "6'2\"", "I ",
            "“A,”", "“b.” ", "Mr. ", "U.S.", "as saying ", "quoted ", "to ", "of ", "in ", "by ", "the ", "a ", "1", "\ud83d", "😀", "\u0301", "\n", "\0"),
        Gen.String[0, 3].Where(s => s.IndexOfAny(['{', '}', '<', '>', '|', '¶']) < 0)).List[0, 40].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_and_all_spans_lie_within_their_stretch()
    {
        GenStory.Sample(
            marked =>
            {
                var story = MarkedStory.Read(marked);
                Check(story, story.Find());
            },
            iter: 20_000);
    }

    [Fact]
    public void Stretches_and_names_out_of_order_are_left_out()
    {
        const string Text = "“A,” Smith said.";
        var stretch = new SpeechStretch(new SourceSpan(0, Text.Length), StretchKind.Paragraph);
        var outside = new SpeechStretch(new SourceSpan(10, 100), StretchKind.Paragraph);
        var name = new SpeakerName(new SourceSpan(5, 5), "person/smith", "John Smith", true, SpeakerGender.Unknown);
        var found = QuotationFinder.Find(Text, [outside, stretch, stretch], [name, name, name with { Span = new SourceSpan(900, 5) }]);

        Assert.Equal("John Smith", Assert.Single(found.Quotations).SpeakerName);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => QuotationFinder.Find(null!, [], [])).ParamName);
        Assert.Equal("stretches", Assert.Throws<ArgumentNullException>(() => QuotationFinder.Find("", null!, [])).ParamName);
        Assert.Equal("names", Assert.Throws<ArgumentNullException>(() => QuotationFinder.Find("", [], null!)).ParamName);
    }

    [Theory]
    [InlineData("“We won,” Trump said, adding that it was “huge.” ")]
    [InlineData("“")]
    [InlineData("” ")]
    [InlineData("\" ")]
    [InlineData(" \"a")]
    [InlineData(" 'a")]
    [InlineData("s' a ")]
    [InlineData(" 'as' a")]
    [InlineData("‘ ")]
    [InlineData("“a” ")]
    [InlineData("“a.” ")]
    [InlineData("said ")]
    [InlineData(", said ")]
    [InlineData("he said ")]
    [InlineData("and said ")]
    [InlineData("Trump and ")]
    [InlineData("the of ")]
    [InlineData(") said ")]
    [InlineData("who said that ")]
    [InlineData("according to ")]
    [InlineData("saying ")]
    [InlineData("his statement ")]
    [InlineData("A: “b” ")]
    [InlineData("A. ")]
    [InlineData("«")]
    [InlineData("“a” b ")]
    [InlineData("‘a “b” c ")]
    [InlineData("a, ")]
    [InlineData("told of ")]
    [InlineData("{Trump|Donald Trump} ")]
    [InlineData("{Trump|Donald Trump}, ")]
    [InlineData("A said “b,” ")]
    [InlineData("with A saying ")]
    [InlineData("They said ")]
    [InlineData("¶“a ")]
    [InlineData("¶He said. ¶“A.” ")]
    [InlineData("{Trump|Donald Trump} met him. “A,” he said. ")]
    public void Steps_grow_with_the_text_and_no_faster(string fragment)
    {
        var small = Steps(fragment, 4_000);
        var large = Steps(fragment, 64_000);

        Assert.InRange(large, 1, (16 * small * 5 / 4) + 4_000);
    }

    [Fact]
    public void A_megabyte_costs_a_thousand_kilobytes()
    {
        const string Paragraph = "{Trump|Donald Trump} met {Clinton|Hillary Clinton} in Ohio. “We won,” he said. “It was ‘huge.’” She called it “a lie.”¶";
        var kilobyte = Steps(Paragraph, 1_000);
        var megabyte = Steps(Paragraph, 1_000_000);

        Assert.InRange(megabyte, 900 * kilobyte, 1_300 * kilobyte);
    }

    private static long Steps(string fragment, int length)
    {
        var marked = new StringBuilder();
        while (marked.Length < length)
        {
            marked.Append(fragment);
        }

        var story = MarkedStory.Read(marked.ToString());
        QuotationFinder.Find(story.Text, story.Stretches, story.Names, out var steps);
        return steps;
    }

    private static void Check(MarkedStory story, SpeechFindings found)
    {
        var position = new SourceSpan(0, 0);
        for (var i = 0; i < found.Quotations.Length; i++)
        {
            var quotation = found.Quotations[i];
            Assert.True(quotation.Span.Start > position.Start || i == 0);
            Assert.Contains(story.Stretches, s => s.Span.Contains(quotation.Span));
            Assert.True(quotation.Span.Contains(quotation.TextSpan));
            Assert.False(quotation.TextSpan.IsEmpty);
            Assert.InRange(quotation.Continues, -1, i - 1);
            Assert.InRange(quotation.Within, -1, i - 1);
            Assert.Equal(quotation.Within >= 0, quotation.Span.Start < position.End && i > 0);
            Assert.Equal(quotation.Reason == SpeakerReason.None, quotation.SpeakerSpan is null);
            Assert.True(quotation.Kind != QuotationKind.Scare || (quotation.Reason == SpeakerReason.None && quotation.CueSpan is null));
            CheckInside(story, quotation.CueSpan);
            CheckInside(story, quotation.SpeakerSpan);
            position = quotation.Span.End > position.End ? quotation.Span : position;
        }

        foreach (var statement in found.Statements)
        {
            Assert.Contains(story.Stretches, s => s.Span.Contains(statement.Span) && s.Span.Contains(statement.CueSpan));
            Assert.False(statement.Span.IsEmpty);
            CheckInside(story, statement.SpeakerSpan);
        }

        Assert.Equal(found.Statements.OrderBy(s => s.Span), found.Statements);
        Assert.Equal(found.Problems.OrderBy(p => p.Span), found.Problems);
        Assert.All(found.Problems, p => Assert.NotEqual("", p.Message));
    }

    private static void CheckInside(MarkedStory story, SourceSpan? span)
    {
        if (span is { } s)
        {
            Assert.False(s.IsEmpty);
            Assert.Contains(story.Stretches, x => x.Span.Contains(s));
        }
    }
}
