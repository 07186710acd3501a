namespace Galley.Reading.Tests.Time;

/// <summary>What is wrong with dates, on the exact characters.</summary>
public class TimeProblemTests
{
    [Theory]
    [InlineData("He left on Feb. 30.", "[11..18) GAL5021: The date 'Feb. 30' does not exist: February has at most 29 days", "2018-02")]
    [InlineData("He left on Feb. 29, 2019.", "[11..24) GAL5021: The date 'Feb. 29, 2019' does not exist: February 2019 has 28 days", "2019-02")]
    [InlineData("He left on 31 April 2018.", "[11..24) GAL5021: The date '31 April 2018' does not exist: April has 30 days", "2018-04")]
    [InlineData("He left on June 30-31, 2018.", "[11..27) GAL5021: The date 'June 30-31, 2018' does not exist: June has 30 days", "2018-06")]
    [InlineData("He left on 2019-02-30.", "[11..21) GAL5021: The date '2019-02-30' does not exist: February 2019 has 28 days", "2019-02")]
    [InlineData("He left on 2019-13-01.", "[11..21) GAL5021: The date '2019-13-01' does not exist: there is no month 13", "2019")]
    [InlineData("He left on May 0.", "[11..16) GAL5021: The date 'May 0' does not exist: there is no day 0", "2018-05")]
    [InlineData(
        "He left on Wednesday, Feb. 21, 2019.",
        "[11..35) GAL5022: 2019-02-21 is a Thursday, not a Wednesday. Correct the weekday or the date.",
        "2019-02-21")]
    [InlineData(
        "He left on Monday, July 4, 1776, at last.",
        "[11..31) GAL5022: 1776-07-04 is a Thursday, not a Monday. Correct the weekday or the date.",
        "1776-07-04")]
    public void A_date_that_cannot_be_is_reported_and_keeps_what_can(string text, string problem, string value)
    {
        var findings = TimeNotation.Find(text, TimeNotation.Published);

        Assert.Equal([problem], findings.Problems.Select(found => found.ToString()));
        Assert.Equal(value, Assert.Single(findings.Mentions).Value);
    }

    [Theory]
    [InlineData("He left yesterday.", "yesterday", "XXXX-XX-XX")]
    [InlineData("He left on Feb. 27.", "Feb. 27", "XXXX-02-27")]
    [InlineData("He left last month.", "last month", "XXXX-XX")]
    [InlineData("He left in June.", "June", "XXXX-06")]
    [InlineData("He left Friday night.", "Friday night", "XXXX-WXX-5TNI")]
    [InlineData("He left at 5 p.m.", "5 p.m.", "XXXX-XX-XXT17:00")]
    [InlineData("He left last summer.", "last summer", "XXXX-22")]
    [InlineData("He left in the third quarter.", "the third quarter", "XXXX-35")]
    [InlineData("He left three years ago.", "three years ago", "XXXX")]
    [InlineData("He left on Christmas Day.", "Christmas Day", "XXXX-12-25")]
    public void A_relative_date_without_anchor_keeps_what_the_text_states(string text, string expression, string value)
    {
        var findings = TimeNotation.Find(text, published: null);
        var start = text.IndexOf(expression, StringComparison.Ordinal);

        Assert.Equal(
            [
                $"[{start}..{start + expression.Length}) GAL5020: '{expression}' cannot be resolved because the publication date is not known."
                + " State it in the front matter or as metadata 'Published'.",
            ],
            findings.Problems.Select(problem => problem.ToString()));
        Assert.Equal(value, Assert.Single(findings.Mentions).Value);
        Assert.Null(findings.Mentions[0].First);
    }

    [Theory]
    [InlineData("He won in 2010 and lost two years later.")]
    [InlineData("He won on Feb. 27, 2019, and on Wednesday, Feb. 20, 2019.")]
    [InlineData("He is now here, as in the past, for three days.")]
    [InlineData("He comes every Friday.")]
    [InlineData("He lost two days later.")]
    public void What_needs_no_publication_date_or_has_it_is_no_problem(string text) =>
        Assert.Empty(TimeNotation.Find(text, text.Contains("lost two days", StringComparison.Ordinal) ? TimeNotation.Published : null).Problems);

    [Fact]
    public void A_weekday_without_a_year_names_its_year()
    {
        var findings = TimeNotation.Find("He left on Sunday, June 24.", TimeNotation.Published);

        Assert.Equal("2018-06-24", Assert.Single(findings.Mentions).Value);
        Assert.Empty(findings.Problems);
    }
}
