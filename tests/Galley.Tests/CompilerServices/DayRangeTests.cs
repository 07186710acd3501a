using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class DayRangeTests
{
    [Theory]
    [InlineData("2015-02-25", "2015-02-25", "2015-02-25")]
    [InlineData("2015-02-01", "2015-02-28", "2015-02")]
    [InlineData("2016-02-01", "2016-02-28", null)]
    [InlineData("2016-02-01", "2016-02-29", "2016-02")]
    [InlineData("2015-12-01", "2015-12-31", "2015-12")]
    [InlineData("2015-01-01", "2015-12-31", "2015")]
    [InlineData("0007-01-01", "0007-12-31", "0007")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2015-01-01", "2015-03-31", null)]
    [InlineData("2015-01-02", "2015-01-31", null)]
    [InlineData("2015-01-01", "2016-12-31", null)]
    [InlineData("2016-01-01", "2015-01-01", null)]
    public void Days_say_the_value_of_a_day_a_month_and_a_year(string first, string last, string? value) =>
        Assert.Equal(value, DayRange.Value(Day(first), Day(last)));

    [Fact]
    public void Without_both_days_there_is_no_value()
    {
        Assert.Null(DayRange.Value(null, Day("2015-01-01")));
        Assert.Null(DayRange.Value(Day("2015-01-01"), null));
        Assert.Null(DayRange.Value(null, null));
    }

    private static CalendarDate Day(string text) => CalendarDate.FromDateOnly(DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}
