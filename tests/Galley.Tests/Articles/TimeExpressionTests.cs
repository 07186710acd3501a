using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class TimeExpressionTests
{
    private readonly Article _article = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

    [Fact]
    public void A_day_has_bounds()
    {
        TimeExpression day = _article.Dates[0];

        Assert.Equal(("Feb. 20, 2019", "2019-02-20", "2019-02-20"), (day.Text, day.Value, day.TimexValue));
        Assert.Equal((TimeExpressionKind.Date, TimeModifier.None, TimeAnchorUse.Publication), (day.Kind, day.Modifier, day.Anchor));
        Assert.Equal((new CalendarDate(2019, 2, 20), new CalendarDate(2019, 2, 20)), (day.First, day.Last));
        Assert.Equal((new DateOnly(2019, 2, 20), new DateOnly(2019, 2, 20)), (day.Start, day.End));
        Assert.True(day.Covers(new CalendarDate(2019, 2, 20)));
        Assert.False(day.Covers(new DateOnly(2019, 2, 21)));
        Assert.Null(day.TimeOfDay);
        Assert.Null(day.Block);
        Assert.Equal("Feb. 20, 2019 (2019-02-20)", day.ToString());
    }

    [Fact]
    public void A_time_has_a_clock()
    {
        TimeExpression time = _article.Dates[1];

        Assert.Equal(("2019-02-20T15:45", "T15:45"), (time.Value, time.TimexValue));
        Assert.Equal((TimeExpressionKind.Time, TimeModifier.Start, TimeAnchorUse.Dateline), (time.Kind, time.Modifier, time.Anchor));
        Assert.Equal((new TimeSpan(15, 45, 0), new TimeOnly(15, 45)), (time.TimeOfDay, time.StartTime));
        Assert.Null(time.First);
        Assert.False(time.Covers(new CalendarDate(2019, 2, 20)));
    }

    [Fact]
    public void Blocks_have_their_own()
    {
        Assert.Equal((null, new CalendarDate(2019, 2, 21)), (_article.Dates[2].First, _article.Dates[2].Last));
        Assert.Same(_article.Body[0], _article.Dates[2].Block);
        Assert.Same(_article.Dates[2], Assert.Single(_article.Body[0].Dates));
        Assert.Empty(_article.Body[1].Dates);
    }

    [Theory]
    [InlineData("2019-02-20T17", "17:00:00")]
    [InlineData("T05:30:15", "05:30:15")]
    [InlineData("2019-02-20T17:05/2019-02-20T18:00", "17:05:00")]
    [InlineData("2019-02-20T17:5", "17:00:00")]
    [InlineData("2019-02-26TMO", null)]
    [InlineData("2019-02-26T", null)]
    [InlineData("2019-02-26T24:00", null)]
    [InlineData("PAST_REF", null)]
    [InlineData("", null)]
    public void Clocks_are_read(string value, string? time) =>
        Assert.Equal(time, ClockTime.In(value)?.ToString("c", System.Globalization.CultureInfo.InvariantCulture));
}
