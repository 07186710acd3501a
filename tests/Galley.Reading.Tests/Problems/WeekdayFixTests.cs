namespace Galley.Reading.Tests.Problems;

/// <summary>The weekday of a date that is stated whole is corrected.</summary>
public sealed class WeekdayFixTests
{
    [Theory]
    [InlineData("The Senate met on Wednesday, Feb. 21, 2019.", "The Senate met on Thursday, Feb. 21, 2019.")]
    [InlineData("The Senate met on Wednesday, 21 February 2019.", "The Senate met on Thursday, 21 February 2019.")]
    [InlineData("The Senate met on Wed., Feb. 21, 2019.", "The Senate met on Thu., Feb. 21, 2019.")]
    [InlineData("THE SENATE MET ON WEDNESDAY, FEB. 21, 2019, and left.", "THE SENATE MET ON THURSDAY, FEB. 21, 2019, and left.")]
    public void The_weekday_of_a_whole_date_is_certain(string body, string expected) => Assert.Equal(expected, FixedText.OfBody(body));

    [Theory]
    [InlineData("The Senate met on Wednesday, Feb. 21.")]
    [InlineData("The Senate met on Wednesday, 2/21/2019.")]
    [InlineData("The Senate met on Thursday, Feb. 21, 2019.")]
    [InlineData("The Senate met on Wednesday, Feb. 30, 2019.")]
    public void A_date_that_may_be_read_in_two_ways_is_left_alone(string body) =>
        Assert.Equal("Vote\n\n" + body + "\n", FixedText.Of("Vote\n\n" + body + "\n", published: new CalendarDate(2019, 2, 20)).Text);

    [Fact]
    public void Markup_stays() => Assert.Equal(
        "# Vote\n\nThe Senate met on **Thursday**, Feb. 21, 2019.\n",
        FixedText.Of("# Vote\n\nThe Senate met on **Wednesday**, Feb. 21, 2019.\n", "seeds/a.md").Text);

    [Fact]
    public void The_title_names_the_day() => Assert.Equal(
        ["GAL5022 Change the weekday to 'Thursday'"], FixedText.Of("Vote\n\nThe Senate met on Wednesday, Feb. 21, 2019.\n").Titles);
}
