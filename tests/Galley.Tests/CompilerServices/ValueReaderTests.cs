using System.Text;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class ValueReaderTests
{
    private static readonly int Length = Encoding.UTF8.GetByteCount(Launch.Text);

    public static TheoryData<int, int> Beyond => new()
    {
        { 0, Length + 1 },
        { Length, 1 },
        { Length + 1, 0 },
        { 5, int.MaxValue },
        { int.MaxValue, 1 },
    };

    [Theory]
    [InlineData("Kim’s 🚀 launch")]
    [InlineData("Zoë Martín, Reuters")]
    public void A_text_may_stand_in_the_article(string text)
    {
        int start = Encoding.UTF8.GetByteCount(Launch.Text[..Launch.Text.IndexOf(text, StringComparison.Ordinal)]);

        var reader = Reader(new TableWriter().Number(0).Number(start).Number(Encoding.UTF8.GetByteCount(text)).String("after"));

        Assert.Equal(text, reader.ReadString());
        Assert.Equal("after", reader.ReadString());
    }

    [Fact]
    public void It_may_be_all_of_the_article_or_nothing_at_its_end()
    {
        Assert.Equal(Launch.Text, Reader(new TableWriter().Number(0).Number(0).Number(Length)).ReadString());
        Assert.Equal("", Reader(new TableWriter().Number(0).Number(Length).Number(0)).ReadString());
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_text_that_leaves_the_article_is_refused(int start, int length) =>
        Assert.Throws<InvalidOperationException>(() => Reader(new TableWriter().Number(0).Number(start).Number(length)).ReadString());

    [Fact]
    public void A_table_that_ends_within_it_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Reader(new TableWriter().Number(0)).ReadString());
        Assert.Throws<InvalidOperationException>(() => Reader(new TableWriter().Number(0).Number(1)).ReadString());
    }

    private static ValueReader Reader(TableWriter table)
    {
        var catalog = new TestCatalog([Launch.Full()], Launch.Entities);
        return new ValueReader(catalog, catalog.Articles[0], table.ToArray(), _ => { });
    }
}
