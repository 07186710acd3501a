using CsCheck;

namespace Galley.Tests;

public class CalendarDateTests
{
    [Theory]
    [InlineData(1, 1, 1, "0001-01-01")]
    [InlineData(2019, 2, 28, "2019-02-28")]
    [InlineData(2020, 2, 29, "2020-02-29")]
    [InlineData(2000, 2, 29, "2000-02-29")]
    [InlineData(9999, 12, 31, "9999-12-31")]
    public void Holds_any_real_day(int year, int month, int day, string text)
    {
        var date = new CalendarDate(year, month, day);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal(text, date.ToString());
        Assert.Equal(new DateTime(year, month, day), date.ToDateTime());
        Assert.Equal(DateTimeKind.Unspecified, date.ToDateTime().Kind);
        Assert.Equal(new DateOnly(year, month, day), date.ToDateOnly());
        Assert.True(CalendarDate.TryParse(text, out CalendarDate parsed));
        Assert.Equal(date, parsed);
    }

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(-1, 1, 1, "year")]
    [InlineData(2019, 0, 1, "month")]
    [InlineData(2019, 13, 1, "month")]
    [InlineData(2019, 1, 0, "day")]
    [InlineData(2019, 1, 32, "day")]
    [InlineData(2019, 4, 31, "day")]
    [InlineData(2019, 2, 29, "day")]
    [InlineData(1900, 2, 29, "day")]
    public void Refuses_a_day_that_is_not_in_the_calendar(int year, int month, int day, string parameter)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDate(year, month, day));

        Assert.Equal(parameter, exception.ParamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019-2-20")]
    [InlineData("2019-02-20 ")]
    [InlineData("2019-02-20T00:00")]
    [InlineData("20190220")]
    [InlineData("2019/02/20")]
    [InlineData("2019-02/20")]
    [InlineData("2019-02-30")]
    [InlineData("2019-13-01")]
    [InlineData("2019-00-01")]
    [InlineData("2019-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("+019-01-01")]
    [InlineData("2019--1-01")]
    [InlineData("２０１９-01-01")]
    [InlineData("XXXX-01-01")]
    public void Parses_nothing_but_an_iso_date(string? text)
    {
        Assert.False(CalendarDate.TryParse(text, out CalendarDate date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Is_the_first_day_by_default() => Assert.Equal("0001-01-01", default(CalendarDate).ToString());

    [Fact]
    public void Becomes_a_DateOnly_by_itself()
    {
        DateOnly date = new CalendarDate(2019, 2, 20);

        Assert.Equal(new DateOnly(2019, 2, 20), date);
    }

    [Fact]
    public void Compares_as_the_calendar_does() =>
        Gen.Select(Gen.DateOnly, Gen.DateOnly).Sample((left, right) =>
        {
            var a = new CalendarDate(left.Year, left.Month, left.Day);
            var b = new CalendarDate(right.Year, right.Month, right.Day);
            return Math.Sign(a.CompareTo(b)) == Math.Sign(left.CompareTo(right))
                && (a == b) == (left == right)
                && (a != b) == (left != right)
                && (a < b) == (left < right)
                && (a > b) == (left > right)
                && (a <= b) == (left <= right)
                && (a >= b) == (left >= right)
                && a.Equals((object)b) == left.Equals(right)
                && (left != right || a.GetHashCode() == b.GetHashCode());
        });
}
