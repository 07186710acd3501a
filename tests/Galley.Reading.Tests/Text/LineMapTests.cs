using Galley.Reading.Text;

namespace Galley.Reading.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("abc", 3, 0, 3)]
    [InlineData("a\nb", 1, 0, 1)]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 2, 0, 2)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb\r", 2, 1, 0)]
    [InlineData("a\rb\r", 4, 2, 0)]
    [InlineData("a\n\r\nb", 2, 1, 0)]
    [InlineData("a\n\r\nb", 4, 2, 0)]
    [InlineData("a\u2028b", 2, 0, 2)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
    {
        var map = new LineMap(text);

        Assert.Equal((line, column), map.Position(offset));
        Assert.Equal(offset, map.Offset(line, column));
    }

    [Fact]
    public void Lines_are_counted_and_spanned_without_their_ends()
    {
        var map = new LineMap("one\r\n\rthree\nfour");

        Assert.Equal(4, map.LineCount);
        Assert.Equal(new SourceSpan(0, 3), map.LineSpan(0));
        Assert.Equal(new SourceSpan(5, 0), map.LineSpan(1));
        Assert.Equal(new SourceSpan(6, 5), map.LineSpan(2));
        Assert.Equal(new SourceSpan(12, 4), map.LineSpan(3));
    }

    [Fact]
    public void A_last_line_end_begins_an_empty_line()
    {
        var map = new LineMap("one\n");

        Assert.Equal(2, map.LineCount);
        Assert.Equal(new SourceSpan(4, 0), map.LineSpan(1));
    }

    [Fact]
    public void What_lies_outside_is_refused()
    {
        var map = new LineMap("a\nb");

        Assert.Throws<ArgumentOutOfRangeException>(() => map.Position(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.Position(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.Offset(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.Offset(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.Offset(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => map.LineSpan(2));
    }
}
