namespace Galley.Reading.Tests.Time;

/// <summary>Times of day. The text is told on Wednesday, 20 February 2019.</summary>
public class ClockTests
{
    [Theory]
    [InlineData("He spoke at {5:05 p.m.|T 2019-02-20T17:05} in Hanoi.")]
    [InlineData("He spoke at {5 p.m.|T 2019-02-20T17:00} in Hanoi.")]
    [InlineData("He spoke at {5pm|T 2019-02-20T17:00}.")]
    [InlineData("He spoke at {5.30pm|T 2019-02-20T17:30}.")]
    [InlineData("He spoke at {12 a.m.|T 2019-02-20T00:00} and {12:30 p.m.|T 2019-02-20T12:30}.")]
    [InlineData("He spoke at {17:30|T 2019-02-20T17:30}.")]
    [InlineData("He spoke at {1015 GMT|T 2019-02-20T10:15}.")]
    [InlineData("He spoke at {10:15 a.m. EST|T 2019-02-20T10:15}.")]
    [InlineData("He spoke at {noon|T 2019-02-20T12:00}.")]
    [InlineData("He spoke at {midnight GMT|T 2019-02-20T24:00}.")]
    [InlineData("He spoke at {five o'clock|T 2019-02-20T05:00}.")]
    [InlineData("He spoke at {5 p.m. Tuesday|T 2019-02-19T17:00}.")]
    [InlineData("He spoke at {5 p.m. on Tuesday|T 2019-02-19T17:00}.")]
    [InlineData("He spoke on {Tuesday at 5 p.m.|T 2019-02-19T17:00}.")]
    [InlineData("He spoke on {Feb. 19, 2019, at 5 p.m.|T 2019-02-19T17:00}.")]
    [InlineData("He spoke at {noon yesterday|T 2019-02-19T12:00}.")]
    [InlineData("He spoke at {9:45 a.m. local time|T 2019-02-20T09:45}.")]
    [InlineData("He spoke {around 5 p.m.|T 2019-02-20T17:00 Approximate}.")]
    [InlineData("He left in {the morning|T XXXX-XX-XXTMO}.")]
    [InlineData("He left in {the early morning|T XXXX-XX-XXTMO Start}.")]
    [InlineData("The score was 3:05 and verse 3:16 was read.")]
    [InlineData("The ratio of 10.15 to 3.4 fell.")]
    [InlineData("He ran it in 2:05:30.")]
    [InlineData("It is open from {10:00|T 2019-02-20T10:00} to {16:00|T 2019-02-20T16:00}.")]
    [InlineData("It was then {10 p.m.|T 2019-02-20T22:00} {Tomorrow|D 2019-02-21} he leaves.")]
    [InlineData("He came in {the morning of January 31|T 2019-01-31TMO}.")]
    [InlineData("He came at {1300 hours|T 2019-02-20T13:00} and worked {1,300 hours|P PT1300H}.")]
    [InlineData("He came at {half past nine|T 2019-02-20T09:30}.")]
    [InlineData("He came on {May 3, 2015|D 2015-05-03}. At {noon|T 2015-05-03T12:00} he left.")]
    [InlineData("They fell silent at {11:00 in the morning|T 2019-02-20T11:00}.")]
    [InlineData("They met at {9:30 in the evening|T 2019-02-20T21:30}.")]
    public void Times_of_day_are_found_with_their_values(string marked) => TimeNotation.Check(marked);
}
