using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class TimelineTests
{
    private static readonly Gen<(int First, int Last)[]> Rows =
        Gen.Select(Gen.Int[0, 60], Gen.Frequency((6, Gen.Const(0)), (3, Gen.Int[0, 5]), (1, Gen.Int[0, 60])), (first, length) => (first, first + length)).Array[0, 60];

    [Fact]
    public void A_day_gives_the_rows_that_cover_it() => Gen.Select(Rows, Gen.Int[0, 70], Gen.Int[0, 10]).Sample((rows, day, length) =>
    {
        (int First, int Last)[] sorted = [.. rows.Order()];
        byte[] table = Write(sorted);
        int[] expected = [.. Enumerable.Range(0, sorted.Length).Where(i => sorted[i].First <= day + length && sorted[i].Last >= day)];

        int[] found = new TimelineRows(table).Covering(CalendarDate.OfDayNumber(day)!.Value, CalendarDate.OfDayNumber(day + length)!.Value);

        Assert.Equal(expected, found);
    });

    [Fact]
    public void Expressions_come_from_their_articles()
    {
        var catalog = new TestCatalog([Launch.Full(), Launch.Bare()], Launch.Entities) { Timeline8 = Write([(737109, 737109)], position: 1) };
        Article article = catalog.GetArticle(TestCatalog.Hash(Launch.Slug));

        Assert.Same(article.Dates[0], Assert.Single(catalog.Timeline));
        Assert.Same(article.Dates[0], Assert.Single(catalog.Timeline.On(new CalendarDate(2019, 2, 20))));
        Assert.Same(article, Assert.Single(catalog.Timeline.On(new DateOnly(2019, 2, 20)).Articles));
        Assert.Empty(catalog.Timeline.On(new CalendarDate(2019, 2, 21)));
        Assert.Single(catalog.Timeline.Between(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)).On(new DateOnly(2019, 2, 20)));
        Assert.Empty(catalog.Timeline.On(new DateOnly(2019, 2, 21)).Between(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)));
        Assert.Equal("1 time expression", catalog.Timeline.ToString());
        Assert.Same(catalog.Timeline, catalog.Timeline);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var catalog = new TestCatalog([Launch.Full()], Launch.Entities) { Timeline8 = Write([(737109, 737109)], position: 9) };

        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Timeline[1]).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentOutOfRangeException>(() => catalog.Timeline.Between(new DateOnly(2019, 2, 2), new DateOnly(2019, 2, 1))).ParamName);
        Assert.Throws<InvalidOperationException>(() => catalog.Timeline[0]);
        Assert.Throws<InvalidOperationException>(() => new TestCatalog([], []) { Timeline8 = [1] }.Timeline);
        Assert.Throws<InvalidOperationException>(() => new TestCatalog([], []) { Timeline8 = Head(0, 0, 1, 1).ToArray() }.Timeline);
        Assert.Throws<InvalidOperationException>(() => new TestCatalog([], []) { Timeline8 = Head(0, 1, 1, 5).ToArray() }.Timeline);
        Assert.Throws<InvalidOperationException>(() => new TestCatalog([], []) { Timeline8 = Head(0, 1, 1, 1).Fixed(4, 0).ToArray() }.Timeline);
    }

    private static byte[] Write((int First, int Last)[] rows, int position = 0)
    {
        // Days count from the first one, and no column need be as narrow as it could.
        int start = rows.Length == 0 ? 0 : rows[0].First;
        TableWriter writer = Head(start, 2, 3, 1);
        for (int i = 0; i < rows.Length; i++)
        {
            writer.Fixed(2, (ulong)(rows[i].First - start)).Fixed(2, (ulong)(rows[i].Last - start))
                .Fixed(2, (ulong)(Latest(rows, i, 0, rows.Length) - start))
                .Fixed(3, (ulong)position).Fixed(1, 0);
        }

        return writer.ToArray();
    }

    private static TableWriter Head(int start, int days, int positions, int indexes) =>
        new TableWriter().Fixed(4, (ulong)start).Fixed(1, (ulong)days).Fixed(1, (ulong)positions).Fixed(1, (ulong)indexes);

    /// <summary>The latest last day of the stretch of rows whose middle a row is.</summary>
    private static int Latest((int First, int Last)[] rows, int row, int low, int high)
    {
        int middle = (low + high) / 2;
        return row < middle ? Latest(rows, row, low, middle)
            : row > middle ? Latest(rows, row, middle + 1, high)
            : rows[low..high].Max(item => item.Last);
    }
}
