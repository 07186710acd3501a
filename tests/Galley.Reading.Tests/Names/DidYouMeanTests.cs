using Galley.Reading.Problems;

namespace Galley.Reading.Tests.Names;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("preson", "person")]
    [InlineData("persn", "person")]
    [InlineData("PERSON", "person")]
    [InlineData("plcae", "place")]
    [InlineData("evnt", "event")]
    [InlineData("organizations", "organization")]
    [InlineData("orgnizatoin", "organization")]
    [InlineData("place", "place")]
    [InlineData("id", "id")]
    [InlineData("ib", null)]
    [InlineData("", null)]
    [InlineData("human", null)]
    [InlineData("purzuom", null)]
    [InlineData("eve", null)]
    public void The_nearest_word_is_at_most_two_edits_and_a_third_away(string value, string? expected)
    {
        Assert.Equal(expected, DidYouMean.Nearest(value, ["person", "place", "organization", "event", "id"]));
    }

    [Fact]
    public void The_first_of_equally_near_words_wins()
    {
        Assert.Equal("cat", DidYouMean.Nearest("hat", ["cat", "bat"]));
        Assert.Equal("bat", DidYouMean.Nearest("hat", ["bat", "cat"]));
        Assert.Equal("hats", DidYouMean.Nearest("hats", ["cats", "hats"]));
    }
}
