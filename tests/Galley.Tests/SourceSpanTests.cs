namespace Galley.Tests;

public class SourceSpanTests
{
    [Fact]
    public void Knows_its_ends()
    {
        var span = new SourceSpan(3, 4);

        Assert.Equal((3, 4, 7), (span.Start, span.Length, span.End));
        Assert.Equal(span, SourceSpan.FromBounds(3, 7));
        Assert.Equal("[3..7)", span.ToString());
        Assert.False(span.IsEmpty);
        Assert.True(new SourceSpan(3, 0).IsEmpty);
    }

    [Theory]
    [InlineData(-1, 0, "start")]
    [InlineData(0, -1, "length")]
    [InlineData(1, int.MaxValue, "length")]
    public void Refuses_what_cannot_be(int start, int length, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new SourceSpan(start, length)).ParamName);

    [Fact]
    public void Contains_and_overlaps()
    {
        var span = new SourceSpan(3, 4);

        Assert.True(span.Contains(span));
        Assert.True(span.Contains(new SourceSpan(4, 2)));
        Assert.False(span.Contains(new SourceSpan(4, 4)));
        Assert.False(span.Contains(new SourceSpan(2, 2)));
        Assert.True(span.Overlaps(new SourceSpan(6, 9)));
        Assert.False(span.Overlaps(new SourceSpan(7, 1)));
        Assert.False(span.Overlaps(new SourceSpan(0, 3)));
    }

    [Fact]
    public void Orders_by_start_and_the_longer_first()
    {
        SourceSpan[] spans = [new(2, 1), new(0, 1), new(0, 5)];

        Assert.Equal([new(0, 5), new(0, 1), new(2, 1)], spans.Order());
        Assert.True(spans[1] < spans[0]);
        Assert.True(spans[1] > spans[2]);
        Assert.True(spans[1] <= spans[0] && spans[0] >= spans[1]);
        Assert.True(spans[0] == new SourceSpan(2, 1) && spans[0] != spans[1]);
    }
}
