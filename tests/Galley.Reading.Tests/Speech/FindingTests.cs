using Galley.Reading.Problems;
using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>Spans, cues, reasons and problems to the character.</summary>
public class FindingTests
{
    [Fact]
    public void Everything_has_its_span()
    {
        var story = MarkedStory.Read("“We won,” {Trump|Donald Trump} said.");
        var quotation = Assert.Single(story.Find().Quotations);

        Assert.Equal(
            new FoundQuotation(
                new SourceSpan(0, 9),
                new SourceSpan(1, 7),
                QuotationKind.Full,
                new SourceSpan(16, 4),
                new SourceSpan(10, 5),
                "person/Donald Trump",
                "Donald Trump",
                SpeakerReason.Named,
                -1,
                -1),
            quotation);
    }

    [Theory]
    [InlineData("“We won,” {Trump|Donald Trump} said.", SpeakerReason.Named, "said")]
    [InlineData("{Trump|Donald Trump} left. “We won,” he said.", SpeakerReason.Pronoun, "said")]
    [InlineData("“We won,” a U.S. official said.", SpeakerReason.Described, "said")]
    [InlineData("{Trump|Donald Trump} spoke. “We won.”", SpeakerReason.Carried, "")]
    [InlineData("“We won,” the <Kremlin> said.", SpeakerReason.Organization, "said")]
    [InlineData("“We won,” according to the <Kremlin>.", SpeakerReason.Organization, "according to")]
    [InlineData("“We won.”", SpeakerReason.None, "")]
    [InlineData("{Trump|Donald Trump}: “We won.”", SpeakerReason.Named, ":")]
    [InlineData("{Trump|Donald Trump} called it “sad.”", SpeakerReason.Named, "called")]
    public void Reason_and_cue(string marked, SpeakerReason reason, string cue)
    {
        var story = MarkedStory.Read(marked);
        var quotation = Assert.Single(story.Find().Quotations);

        Assert.Equal((reason, cue), (quotation.Reason, story.Of(quotation.CueSpan)));
    }

    [Fact]
    public void An_unnamed_source_has_its_words_for_a_name_and_no_entity()
    {
        var quotation = Assert.Single(MarkedStory.Read("“We won,” a senior U.S. official said.").Find().Quotations);

        Assert.Null(quotation.EntityId);
        Assert.Equal("a senior U.S. official", quotation.SpeakerName);
    }

    [Fact]
    public void An_interrupted_quotation_goes_on()
    {
        var found = MarkedStory.Read("“We won,” {Trump|Donald Trump} said, “and it was huge.” “Big,” he said.").Find().Quotations;

        Assert.Equal([-1, 0, -1], found.Select(q => q.Continues));
    }

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_until_it_is_closed()
    {
        var story = MarkedStory.Read("{Trump|Donald Trump} said: “A. ¶ “B. ¶ “C.” ¶ “D,” said {Clinton|Hillary Clinton}.");
        var found = story.Find().Quotations;

        Assert.Equal(["“A.", "“B.", "“C.”", "“D,”"], found.Select(q => story.Of(q.Span)));
        Assert.Equal([-1, 0, 1, -1], found.Select(q => q.Continues));
        Assert.Equal(["Donald Trump", "Donald Trump", "Donald Trump", "Hillary Clinton"], found.Select(q => q.SpeakerName));
    }

    [Fact]
    public void A_text_that_breaks_after_each_sentence_keeps_its_quotations_together()
    {
        var story = MarkedStory.Read("{Clinton|Hillary Clinton} spoke first. ¶ \"We won. ¶ It was huge. ¶ It was great,\" said {Trump|Donald Trump}. ¶ He left.");
        var found = story.Find().Quotations;

        Assert.Equal(["\"We won.", "It was huge.", "It was great,\""], found.Select(q => story.Of(q.Span)));
        Assert.Equal([false, true, true], found.Select(q => q.IsTail));
        Assert.All(found, q => Assert.Equal("Donald Trump", q.SpeakerName));
    }

    [Fact]
    public void A_forgotten_closing_mark_does_not_swallow_the_paragraphs_after_it()
    {
        var story = MarkedStory.Read("{Trump|Donald Trump} said: “We won. ¶ He left. ¶ “She lost,” said {Clinton|Hillary Clinton}.");

        Assert.Equal(["“We won.", "“She lost,”"], story.Find().Quotations.Select(q => story.Of(q.Span)));
    }

    [Fact]
    public void A_quotation_within_another_is_found_and_is_no_attribution()
    {
        var story = MarkedStory.Read("“He told me, ‘Go home,’ and I did,” {Cruz|Ted Cruz} said.");
        var found = story.Find().Quotations;

        Assert.Equal(["“He told me, ‘Go home,’ and I did,”", "‘Go home,’"], found.Select(q => story.Of(q.Span)));
        Assert.Equal([-1, 0], found.Select(q => q.Within));
        Assert.Equal([true, false], found.Select(q => q.IsAttribution));
    }

    [Fact]
    public void A_scare_quote_is_no_attribution_and_no_problem()
    {
        var found = MarkedStory.Read("The so-called “experts” left.").Find();

        Assert.False(Assert.Single(found.Quotations).IsAttribution);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void Nobody_to_attribute_to_is_a_problem()
    {
        var problem = Assert.Single(MarkedStory.Read("“We have won the whole election and nobody can say how.”").Find().Problems);

        Assert.Equal(Rules.QuotationWithoutSpeaker, problem.Rule);
        Assert.Equal(Severity.Info, problem.Rule.Severity);
        Assert.Equal(new SourceSpan(0, 56), problem.Span);
        Assert.Equal(
            "Nothing says whose words “We have won the whole election and…” are. Add an attribution such as “…, she said” to the sentence.",
            problem.Message);
    }

    [Theory]
    [InlineData("“We won,\" {Trump|Donald Trump} said.", 8, "The mark \" closes a quotation that “ opens. Write ”.")]
    [InlineData("\"We won,” {Trump|Donald Trump} said.", 8, "The mark ” closes a quotation that \" opens. Write \".")]
    [InlineData("«We won,” {Trump|Donald Trump} said.", 8, "The mark ” closes a quotation that « opens. Write ».")]
    public void Mixed_marks_are_a_problem(string marked, int start, string message)
    {
        var problem = Assert.Single(MarkedStory.Read(marked).Find().Problems);

        Assert.Equal(Rules.MixedQuotationMarks, problem.Rule);
        Assert.Equal((new SourceSpan(start, 1), message), (problem.Span, problem.Message));
    }
}
