namespace Galley.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData(2019, 2, 27, "2019-02-27")]
    [InlineData(2019, 2, 0, "2019-02")]
    [InlineData(0, 8, 26, "XXXX-08-26")]
    [InlineData(0, 8, 0, "XXXX-08")]
    [InlineData(0, 2, 29, "XXXX-02-29")]
    [InlineData(476, 9, 4, "0476-09-04")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    public void Prints_what_is_stated_in_edtf(int year, int month, int day, string edtf)
    {
        var date = new PartialDate(year, month, day);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(edtf, date.ToString());
    }

    [Theory]
    [InlineData(-1, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2019, 0, 1, "month")]
    [InlineData(2019, 13, 1, "month")]
    [InlineData(2019, 1, -1, "day")]
    [InlineData(2019, 2, 29, "day")]
    [InlineData(0, 2, 30, "day")]
    [InlineData(0, 4, 31, "day")]
    public void Refuses_a_day_that_is_not_in_the_calendar(int year, int month, int day, string parameter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

        Assert.Equal(parameter, exception.ParamName);
    }

    [Fact]
    public void Is_a_whole_date_only_if_nothing_is_missing()
    {
        Assert.True(new PartialDate(2019, 2, 27).TryToCalendarDate(out CalendarDate date));
        Assert.Equal(new CalendarDate(2019, 2, 27), date);
        Assert.False(new PartialDate(2019, 2, 0).TryToCalendarDate(out date));
        Assert.Equal(default, date);
        Assert.False(new PartialDate(0, 2, 27).TryToCalendarDate(out _));
        Assert.False(new PartialDate(0, 2, 0).TryToCalendarDate(out _));
    }

    [Fact]
    public void Is_equal_if_it_states_the_same()
    {
        var date = new PartialDate(2019, 2, 27);

        Assert.True(date == new PartialDate(2019, 2, 27));
        Assert.Equal(date.GetHashCode(), new PartialDate(2019, 2, 27).GetHashCode());
        Assert.True(date.Equals((object)new PartialDate(2019, 2, 27)));
        Assert.True(date != new PartialDate(0, 2, 27));
        Assert.True(date != new PartialDate(2019, 3, 27));
        Assert.True(date != new PartialDate(2019, 2, 0));
        Assert.False(date.Equals("2019-02-27"));
    }

    [Fact]
    public void Is_january_by_default() => Assert.Equal("XXXX-01", default(PartialDate).ToString());
}
