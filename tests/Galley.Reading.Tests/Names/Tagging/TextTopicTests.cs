using Galley.Reading.Names.Tagging;

namespace Galley.Reading.Tests.Names.Tagging;

public sealed class TextTopicTests
{
    [Theory]
    [InlineData("The striker scored twice in the second half as the league champions won their match. The coach praised the goalkeeper.", 2)]
    [InlineData("The finance minister told parliament on Monday that taxes on fuel would rise next year, and lawmakers of both parties protested.", 0)]
    [InlineData("", 0)]
    public void Topic_IsThatOfTheWholeText(string text, int expected)
    {
        var scratch = new TaggerScratch(EmbeddedModel.Read());
        scratch.Tag("The batsman scored in the cup match.", TaggedTexts.Lines("The batsman scored in the cup match."));
        scratch.Tag(text, TaggedTexts.Lines(text));
        Assert.Equal(expected, scratch.Text.Topic.Value);
    }
}
