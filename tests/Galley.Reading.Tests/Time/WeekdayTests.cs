namespace Galley.Reading.Tests.Time;

/// <summary>Weekdays and their tense. The text is told on Wednesday, 20 February 2019.</summary>
public class WeekdayTests
{
    [Theory]
    [InlineData("He said {Wednesday|D 2019-02-20} that it was over.")]
    [InlineData("He said on {Tuesday|D 2019-02-19} he wants peace.")]
    [InlineData("He said on {Friday|D 2019-02-15} he wants peace.")]
    [InlineData("He will speak on {Friday|D 2019-02-22}.")]
    [InlineData("The vote is {Friday|D 2019-02-22}.")]
    [InlineData("On {Friday|D 2019-02-22}, the president will travel.")]
    [InlineData("On {Friday|D 2019-02-15}, the president travelled.")]
    [InlineData("He said he would leave on {Monday|D 2019-02-25}.")]
    [InlineData("He is expected to leave {Monday|D 2019-02-25}.")]
    [InlineData("The trial is set to begin on {Thursday|D 2019-02-21}.")]
    [InlineData("He was arrested {Thursday|D 2019-02-14}.")]
    [InlineData("He met her {last Friday|D 2019-02-15}.")]
    [InlineData("He will meet her {next Friday|D 2019-03-01}.")]
    [InlineData("He will meet her {this Friday|D 2019-02-22}.")]
    [InlineData("He met her {this past Sunday|D 2019-02-17}.")]
    [InlineData("They must pay by {Sunday|D 2019-02-24}.")]
    [InlineData("{Tuesday|D 2019-02-19}'s vote was close.")]
    [InlineData("He came {Tuesday morning|T 2019-02-19TMO}.")]
    [InlineData("He came {late Tuesday night|T 2019-02-19TNI End}.")]
    [InlineData("He came {early Tuesday|D 2019-02-19 Start}.")]
    [InlineData("He came on {Tues.|D 2019-02-19} at last.")]
    [InlineData("The sun sat low and the wed couple left.")]
    [InlineData("They play on {Fridays|S XXXX-WXX-5}.")]
    [InlineData("Bloody Sunday and Super Sunday are names.")]
    [InlineData("Sheffield Wednesday lost on {Saturday|D 2019-02-16}.")]
    [InlineData("He read the Sunday Times.")]
    [InlineData("He left on {Monday|D 2019-02-18}, not {Sunday|D 2019-02-17}.")]
    [InlineData("The {Friday|D 2019-02-15} attack killed ten.")]
    [InlineData("He came {Friday last week|D 2019-02-15}.")]
    [InlineData("Talks on {Saturday|D 2019-02-23} will be hard, she said {Monday|D 2019-02-18}.")]
    [InlineData("The deal could not be reached {Monday|D 2019-02-18}.")]
    public void Weekdays_are_resolved_by_tense(string marked) => TimeNotation.Check(marked);
}
