namespace Galley.Reading.Tests.Wire;

public class TimestampTests
{
    [Theory]
    [InlineData("February 20, 2019 / 4:05 AM / Updated 2 hours ago", "February 20, 2019", 2019, 2, 20, 245, null)]
    [InlineData("Published: 20 Feb 2019 10:15 GMT", "20 Feb 2019", 2019, 2, 20, 615, "GMT")]
    [InlineData("Feb 20, 2019 10:15 AM EST", "Feb 20, 2019", 2019, 2, 20, 615, "EST")]
    [InlineData("Wed, 20 Feb 2019 10:15:00 +0100", "20 Feb 2019", 2019, 2, 20, 615, "+0100")]
    [InlineData("2019-02-20T10:15:00Z", "2019-02-20", 2019, 2, 20, 615, "Z")]
    [InlineData("2019-02-20T10:15:00.123+01:00", "2019-02-20", 2019, 2, 20, 615, "+01:00")]
    [InlineData("2019-02-20 23:59", "2019-02-20", 2019, 2, 20, 1439, null)]
    [InlineData("Friday, July 21, 2017", "July 21, 2017", 2017, 7, 21, -1, null)]
    [InlineData("Updated Feb. 20, 2019, 6:15 p.m. ET", "Feb. 20, 2019", 2019, 2, 20, 1095, "ET")]
    [InlineData("Feb. 20, 2019, 6:15 p.m. ET (2315 GMT)", "Feb. 20, 2019", 2019, 2, 20, 1095, "ET")]
    [InlineData("Feb. 20, 2019 at 12:05 a.m. (EST)", "Feb. 20, 2019", 2019, 2, 20, 5, "EST")]
    [InlineData("First published on Sept. 1st, 2019 at 12.30pm BST", "Sept. 1st, 2019", 2019, 9, 1, 750, "BST")]
    [InlineData("FEBRUARY 2019", "FEBRUARY 2019", 2019, 2, 0, -1, null)]
    [InlineData("Updated May 7", "May 7", 0, 5, 7, -1, null)]
    [InlineData("2019/02/20", "2019/02/20", 2019, 2, 20, -1, null)]
    [InlineData("29 February 2020", "29 February 2020", 2020, 2, 29, -1, null)]
    [InlineData("Published Feb 20, 2019 4 PM / Updated Feb 21, 2019 5 PM", "Feb 20, 2019", 2019, 2, 20, 960, null)]
    [InlineData("20 Feb 2019 10:15 GMT+7", "20 Feb 2019", 2019, 2, 20, 615, "GMT+7")]
    public void A_timestamp_states_date_time_and_zone(string line, string date, int year, int month, int day, int minute, string? zone)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal(new SourceSpan(17, line.Length), document.Timestamp?.Span);
        Assert.Equal(new SourceSpan(17 + line.IndexOf(date, StringComparison.Ordinal), date.Length), document.Timestamp?.Date.Span);
        Assert.Equal((year, month, day), (document.Timestamp!.Date.Year, document.Timestamp.Date.Month, document.Timestamp.Date.Day));
        Assert.Equal(minute, document.Timestamp.MinuteOfDay);
        Assert.Equal(zone, document.Timestamp.Zone);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("Thursday, May 7, 2015 On Tuesday, the government announced a process")]
    [InlineData("May 7")]
    [InlineData("02/20/2019")]
    [InlineData("Updated 2 hours ago")]
    [InlineData("February 20, 2019 25:00")]
    [InlineData("The 20th of February 2019")]
    [InlineData("March on Washington, August 1963")]
    [InlineData("10:15 AM")]
    public void Other_lines_are_none(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");

        Assert.Null(document.Timestamp);
        Assert.Equal([line, Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("Feb. 30, 2019", "Feb. 30, 2019", "February 2019 has 28 days")]
    [InlineData("2019-02-29", "2019-02-29", "February 2019 has 28 days")]
    [InlineData("31 April 2019", "31 April 2019", "April has 30 days")]
    [InlineData("Updated Feb 30", "Feb 30", "February has at most 29 days")]
    [InlineData("January 45, 2019", "January 45, 2019", "January has 31 days")]
    [InlineData("January 0, 2019", "January 0, 2019", "there is no day 0")]
    [InlineData("Published: 29 Feb 1900 10:15 GMT", "29 Feb 1900", "February 1900 has 28 days")]
    public void A_date_that_does_not_exist_is_reported_and_keeps_its_month(string line, string date, string reason)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");
        var start = 17 + line.IndexOf(date, StringComparison.Ordinal);

        Assert.Equal([$"[{start}..{start + date.Length}) GAL2005: The date '{date}' does not exist: {reason}"], document.Messages());
        Assert.Equal(0, document.Timestamp?.Date.Day);
        Assert.NotEqual(0, document.Timestamp?.Date.Month);
    }

    [Fact]
    public void A_month_that_does_not_exist_leaves_no_timestamp()
    {
        var document = Wire.Read($"Trump meets Kim\n\n2019-13-01\n\n{Wire.Story}");

        Assert.Equal(["[17..27) GAL2005: The date '2019-13-01' does not exist: there is no month 13"], document.Messages());
        Assert.Null(document.Timestamp);
        Assert.Equal([Wire.Story], document.Blocks());
    }
}
