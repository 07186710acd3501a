namespace Galley.Reading.Tests.Problems;

/// <summary>Quotation marks are corrected where only one mark, and one place, is thinkable.</summary>
public sealed class QuotationMarkFixTests
{
    [Theory]
    [InlineData("“The budget is balanced,\" said Senator Jane Doe.", "“The budget is balanced,” said Senator Jane Doe.")]
    [InlineData("\"The budget is balanced,” said Senator Jane Doe.", "\"The budget is balanced,\" said Senator Jane Doe.")]
    [InlineData("«The budget is balanced,\" said Senator Jane Doe.", "«The budget is balanced,» said Senator Jane Doe.")]
    [InlineData("“We won,\" she said. “It was late,\" she added.", "“We won,” she said. “It was late,” she added.")]
    public void A_mark_of_another_kind_becomes_the_one_that_fits(string body, string expected) => Assert.Equal(expected, FixedText.OfBody(body));

    [Theory]
    [InlineData("“We won the vote, she said.", "“We won the vote,” she said.")]
    [InlineData("“We won the vote, said Senator Jane Doe.", "“We won the vote,” said Senator Jane Doe.")]
    [InlineData("“We won the vote, Jane Doe said on Tuesday.", "“We won the vote,” Jane Doe said on Tuesday.")]
    [InlineData("“Did we win the vote? she asked.", "“Did we win the vote?” she asked.")]
    [InlineData("“The budget, which is late, is balanced, said Sen. Jane Doe.", "“The budget, which is late, is balanced,” said Sen. Jane Doe.")]
    [InlineData("\"We won the vote, she said.", "\"We won the vote,\" she said.")]
    [InlineData("“We won the vote, she said. “It was late,” she added.", "“We won the vote,” she said. “It was late,” she added.")]
    [InlineData("“It was late,” she said. “We won the vote, said Jane Doe.", "“It was late,” she said. “We won the vote,” said Jane Doe.")]
    public void A_quotation_is_closed_before_its_attribution(string body, string expected) => Assert.Equal(expected, FixedText.OfBody(body));

    [Theory]
    [InlineData("“We won the vote.")]
    [InlineData("“We won the vote. It was late, she said.")]
    [InlineData("“The vote, she said, was late, he added.")]
    [InlineData("“The vote, said to be late, was held.")]
    [InlineData("“After the vote, she said the budget was late.")]
    [InlineData("“After the vote, said the minister was late.")]
    [InlineData("We won the vote,” she said.")]
    [InlineData("„We won the vote,\" she said.")]
    [InlineData("„We won the vote, she said.")]
    [InlineData("The budget was balanced and fair,” she said.")]
    [InlineData("She said the “budget was late.")]
    [InlineData("“We won the vote, she said. The 6\" nail was bent.")]
    public void Where_the_place_is_not_certain_nothing_is_done(string body) => Assert.Equal(body, FixedText.OfBody(body));

    [Fact]
    public void A_straight_mark_before_a_word_may_open_another_quotation() => Assert.Equal(
        "“We won, she said. \"It was late.", FixedText.OfBody("“We won, she said. \"It was late."));

    [Fact]
    public void Line_ends_stay_as_they_are() => Assert.Equal(
        "“We won,” she said.\r\n\r\n“It was late,” she said.",
        FixedText.OfBody("“We won,\" she said.\r\n\r\n“It was late, she said.", "\r\n"));

    [Fact]
    public void Markup_within_a_quotation_stays_as_it_is() => Assert.Equal(
        "# Vote\n\n“We *won* the [vote](https://example.com/),” she said.\n\n“It was *late,*” said **Jane Doe**.\n",
        FixedText.Of("# Vote\n\n“We *won* the [vote](https://example.com/),\" she said.\n\n“It was *late,* said **Jane Doe**.\n", "seeds/a.md").Text);

    [Fact]
    public void A_mark_that_is_a_character_reference_is_left_alone()
    {
        const string Text = "# Vote\n\n“We won,&quot; she said.\n";
        Assert.Equal(Text, FixedText.Of(Text, "seeds/a.md").Text);
    }

    [Fact]
    public void Titles_say_what_is_done() => Assert.Equal(
        ["GAL5011 Change \" to ”", "GAL5001 Add the closing ”"],
        FixedText.Of("Vote\n\n“We won,\" she said.\n\n“It was late, she said.\n").Titles);
}
