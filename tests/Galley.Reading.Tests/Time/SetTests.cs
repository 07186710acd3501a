namespace Galley.Reading.Tests.Time;

/// <summary>What repeats. The text is told on Wednesday, 20 February 2019.</summary>
public class SetTests
{
    [Theory]
    [InlineData("They meet {every Friday|S XXXX-WXX-5}.")]
    [InlineData("They meet {every day|S P1D}.")]
    [InlineData("They meet {every year|S P1Y}.")]
    [InlineData("They meet {each year|S P1Y}.")]
    [InlineData("They meet {annually|S P1Y}.")]
    [InlineData("They hold an {annual|S P1Y} meeting.")]
    [InlineData("They meet {daily|S P1D}.")]
    [InlineData("They meet {weekly|S P1W}.")]
    [InlineData("They meet {twice a week|S P1W}.")]
    [InlineData("They meet {once a month|S P1M}.")]
    [InlineData("They meet {three times a year|S P1Y}.")]
    [InlineData("They meet {every two weeks|S P2W}.")]
    [InlineData("They meet {every other day|S P2D}.")]
    [InlineData("They meet {every morning|S XXXX-XX-XXTMO}.")]
    [InlineData("They meet {every summer|S XXXX-SU}.")]
    [InlineData("They meet {every March|S XXXX-03}.")]
    [InlineData("They vote {once every four years|S P4Y}.")]
    [InlineData("It costs $20 million {a year|S P1Y}.")]
    [InlineData("It sells 100 units {per month|S P1M}.")]
    [InlineData("It pays $28 {an hour|S PT1H}.")]
    [InlineData("He read the Daily Mail and the Weekly Standard.")]
    [InlineData("Every time each one left per se.")]
    [InlineData("It is open on {weekends|S XXXX-WXX-WE}.")]
    [InlineData("The {7-day|P P7D}, {24-hour|P PT24H} shop works {seven days|P P7D} {a week|S P1W}.")]
    public void Sets_are_found_with_their_values(string marked) => TimeNotation.Check(marked);
}
