using Galley.Reading.Speech;

namespace Galley.Reading.Tests.Speech;

/// <summary>Indirect speech: who, with which cue, said what.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("{Biegun|Stephen Biegun} said his talks had been productive.", "Biegun", "said", "his talks had been productive")]
    [InlineData("{Biegun|Stephen Biegun} said that his talks had been productive.", "Biegun", "said", "his talks had been productive")]
    [InlineData("{Biegun|Stephen Biegun} said on Tuesday that talks would resume.", "Biegun", "said", "talks would resume")]
    [InlineData("{Biegun|Stephen Biegun} said Tuesday the talks would resume.", "Biegun", "said", "the talks would resume")]
    [InlineData("{Biegun|Stephen Biegun} told reporters that talks would resume.", "Biegun", "told", "talks would resume")]
    [InlineData("{Biegun|Stephen Biegun} said in a statement the talks would resume.", "Biegun", "said", "the talks would resume")]
    [InlineData("Talks will resume, {Biegun|Stephen Biegun} said.", "Biegun", "said", "Talks will resume")]
    [InlineData("Talks will resume, said {Biegun|Stephen Biegun}.", "Biegun", "said", "Talks will resume")]
    [InlineData("Talks will resume, {Biegun|Stephen Biegun}, the envoy, said on Monday.", "Biegun", "said", "Talks will resume")]
    [InlineData("Talks will resume, according to the <State Department>.", "State Department", "according to", "Talks will resume")]
    [InlineData("According to the <State Department>, talks will resume.", "State Department", "According to", "talks will resume")]
    [InlineData("A U.S. official said talks had stalled.", "A U.S. official", "said", "talks had stalled")]
    [InlineData("Officials asked whether talks would resume.", "Officials", "asked", "whether talks would resume")]
    [InlineData("{Trump|Donald Trump} argued that the deal was “a disaster” for all.", "Trump", "argued", "the deal was “a disaster” for all")]
    [InlineData("The ministry announced it would protest.", "The ministry", "announced", "it would protest")]
    public void One_statement(string marked, string speaker, string cue, string clause)
    {
        var story = MarkedStory.Read(marked);
        var statement = Assert.Single(story.Find().Statements);

        Assert.Equal((speaker, cue, clause), (story.Of(statement.SpeakerSpan), story.Of(statement.CueSpan), story.Of(statement.Span)));
    }

    [Fact]
    public void Two_verbs_of_one_speaker_are_two_statements()
    {
        var story = MarkedStory.Read("{Trump|Donald Trump} said the deal was bad and added that it would fail.");

        Assert.Equal(
            [("the deal was bad", "Donald Trump"), ("it would fail", "Donald Trump")],
            story.Find().Statements.Select(s => (story.Of(s.Span), s.SpeakerName!)));
    }

    [Theory]
    [InlineData("{Trump|Donald Trump} said: “We won.”")]
    [InlineData("“We won,” {Trump|Donald Trump} said.")]
    [InlineData("The United States and its claims.")]
    [InlineData("The report was read.")]
    [InlineData("{Trump|Donald Trump} spoke in Ohio.")]
    public void No_statement(string marked) => Assert.Empty(MarkedStory.Read(marked).Find().Statements);

    [Fact]
    public void A_pronoun_is_resolved()
    {
        var story = MarkedStory.Read("{Clinton|Hillary Clinton} spoke in Ohio. She said the plan would work.");
        var statement = Assert.Single(story.Find().Statements);

        Assert.Equal(("person/Hillary Clinton", "Hillary Clinton", SpeakerReason.Pronoun), (statement.EntityId, statement.SpeakerName, statement.Reason));
    }
}
