using Galley.Reading.Time;

namespace Galley.Reading.Tests.Time;

/// <summary>Values in EDTF and ISO 8601, bounds, and what they were resolved against.</summary>
public class TimeValueTests
{
    [Theory]
    [InlineData("Feb. 27-28", "2019-02-27/2019-02-28", "2019-02-27", "2019-02-28")]
    [InlineData("March 2018", "2018-03", "2018-03-01", "2018-03-31")]
    [InlineData("the summer of 2012", "2012-22", null, null)]
    [InlineData("the third quarter of 2018", "2018-35", "2018-07-01", "2018-09-30")]
    [InlineData("the first half of 2018", "2018-40", "2018-01-01", "2018-06-30")]
    [InlineData("1998", "1998", "1998-01-01", "1998-12-31")]
    [InlineData("1950-53", "1950/1953", "1950-01-01", "1953-12-31")]
    [InlineData("the 1990s", "199X", "1990-01-01", "1999-12-31")]
    [InlineData("the 19th century", "18XX", "1800-01-01", "1899-12-31")]
    [InlineData("this week", "2019-W08", "2019-02-18", "2019-02-24")]
    [InlineData("this weekend", "2019-02-16/2019-02-17", "2019-02-16", "2019-02-17")]
    [InlineData("last month", "2019-01", "2019-01-01", "2019-01-31")]
    [InlineData("yesterday morning", "2019-02-19TMO", "2019-02-19", "2019-02-19")]
    [InlineData("44 BC", "-0043", null, null)]
    [InlineData("three decades", "P30Y", null, null)]
    [InlineData("two centuries", "P200Y", null, null)]
    [InlineData("the past three months", "P3M", "2018-11-20", "2019-02-20")]
    [InlineData("the past month", "P1M", "2019-01-20", "2019-02-20")]
    [InlineData("the next two weeks", "P2W", "2019-02-20", "2019-03-06")]
    [InlineData("recently", "PAST_REF", null, null)]
    public void Values_are_written_in_edtf_and_have_bounds(string expression, string value, string? first, string? last)
    {
        var mention = Assert.Single(TimeNotation.Find($"It rose in {expression}.", TimeNotation.Published).Mentions);

        Assert.Equal(expression, $"It rose in {expression}.".Substring(mention.Span.Start, mention.Span.Length));
        Assert.Equal((value, first, last), (mention.Value, mention.First?.ToString(), mention.Last?.ToString()));
    }

    [Theory]
    [InlineData("He left on Feb. 27, 2019.", TimeAnchorUse.None)]
    [InlineData("He left on Feb. 27.", TimeAnchorUse.Publication)]
    [InlineData("He left last week.", TimeAnchorUse.Publication)]
    [InlineData("He stayed for three days.", TimeAnchorUse.None)]
    public void A_mention_says_what_it_was_resolved_against(string text, TimeAnchorUse anchor) =>
        Assert.Equal(anchor, Assert.Single(TimeNotation.Find(text, TimeNotation.Published).Mentions).Anchor);

    [Fact]
    public void The_narrative_is_an_anchor()
    {
        var mentions = TimeNotation.Find("He won in 2010. Two years later he lost.", TimeNotation.Published).Mentions;

        Assert.Equal([TimeAnchorUse.None, TimeAnchorUse.Narrative], mentions.Select(mention => mention.Anchor));
    }

    [Fact]
    public void A_date_line_near_the_top_dates_the_story()
    {
        var text = "They win\n\nTuesday, June 19, 2018\n\nYesterday they won.";
        var mentions = TimeNotation.Find(text, new CalendarDate(2018, 6, 18)).Mentions;

        Assert.Equal(["2018-06-19", "2018-06-18"], mentions.Select(mention => mention.Value));
        Assert.Equal(TimeAnchorUse.Dateline, mentions[1].Anchor);
    }

    [Fact]
    public void A_date_line_of_another_time_does_not()
    {
        var text = "They win\n\nTuesday, June 19, 2018\n\nYesterday they won.";

        Assert.Equal("2019-02-19", TimeNotation.Find(text, TimeNotation.Published).Mentions[1].Value);
    }

    [Fact]
    public void Dates_at_the_ends_of_the_calendar_do_no_harm()
    {
        foreach (var day in new[] { new CalendarDate(1, 1, 1), new CalendarDate(9999, 12, 31) })
        {
            var text = "He left yesterday, tomorrow, last week, next year, 90000 years ago, next Friday, last December, and will be back in January, a century ago.";
            Assert.NotEmpty(TimeNotation.Find(text, day).Mentions);
        }
    }
}
