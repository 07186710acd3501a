using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class PublicationTests
{
    // The ticks of a moment, and minutes from UTC: +120 as a number that may be negative.
    private const ulong Ticks = 638_000_000_000_000_000;
    private const int TwoHours = 2 * 120;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(4, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 2)]
    public void Passing_over_ends_where_reading_does(int flags, int moments)
    {
        var writer = new TableWriter().Number(flags);
        for (int i = 0; i < moments; i++)
        {
            writer.Fixed(TableDigits.HashWidth, Ticks).Number(TwoHours);
        }

        byte[] bytes = writer.Number(42).ToArray();
        var skipped = new TableReader(bytes);
        Publication.Skip(ref skipped);
        var read = new TableReader(bytes);
        Publication publication = Publication.Read(ref read);

        Assert.Equal(42, skipped.ReadIndex());
        Assert.Equal(42, read.ReadIndex());
        Assert.Equal((flags & 1) != 0, publication.IsDraft);
        Assert.Equal(moments, new[] { publication.PublishAt, publication.ExpiresAt }.Count(moment => moment is { Offset.Hours: 2 }));
    }
}
