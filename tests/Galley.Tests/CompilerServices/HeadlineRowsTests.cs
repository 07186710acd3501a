using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public sealed class HeadlineRowsTests
{
    private static readonly byte[] Table = Write("Zürich 🚀", null, "", "Last");

    [Theory]
    [InlineData(0, "Zürich 🚀")]
    [InlineData(1, null)]
    [InlineData(2, "")]
    [InlineData(3, "Last")]
    public void A_headline_is_said_or_the_article_has_to_be_asked(int position, string? headline) =>
        Assert.Equal(headline, HeadlineRows.At(Table, 4, position));

    [Theory]
    [InlineData(1)]
    [InlineData(26)]
    public void A_table_that_was_cut_off_is_damaged(int missing) =>
        Assert.Throws<InvalidOperationException>(() => HeadlineRows.At(Table.AsSpan(0, Table.Length - missing), 4, 3));

    [Fact]
    public void A_headline_that_ends_before_it_starts_is_damage()
    {
        byte[] table = new TableWriter().Fixed(5, 2).Fixed(1, 1).Fixed(5, 1).Fixed(1, 0).Bytes("ab"u8).ToArray();

        Assert.Throws<InvalidOperationException>(() => HeadlineRows.At(table, 1, 0));
    }

    [Theory]
    [InlineData(0, (byte)'!')]
    [InlineData(4, (byte)'\x7F')]
    [InlineData(5, (byte)'2')]
    [InlineData(5, (byte)'\xFF')]
    [InlineData(6, (byte)'\x80')]
    [InlineData(10, (byte)' ')]
    public void A_row_of_what_are_no_digits_is_damaged(int at, byte digit)
    {
        byte[] table = new TableWriter().Fixed(5, 0).Fixed(1, 1).Fixed(5, 1).Fixed(1, 0).Bytes("ab"u8).ToArray();
        Assert.Equal("a", HeadlineRows.At(table, 1, 0));
        table[at] = digit;

        Assert.Throws<InvalidOperationException>(() => HeadlineRows.At(table, 1, 0));
    }

    [Fact]
    public void A_list_of_headlines_reads_no_article()
    {
        TestCatalog catalog = Launch.Catalog();
        var listing = new TestCatalog([Launch.Full()], Launch.Entities) { Headlines8 = Write("As listed") };
        listing.FirstTables.AsSpan().Fill((byte)'!');

        Article article = Assert.Single(listing.Articles);
        Assert.Equal("As listed", article.Headline);
        Assert.Throws<InvalidOperationException>(() => article.Slug);
        Assert.Equal(Launch.Headline, catalog.GetArticle(TestCatalog.Hash(Launch.Slug)).Headline);
    }

    [Fact]
    public void An_article_that_is_not_listed_says_its_own_headline()
    {
        var listing = new TestCatalog([Launch.Full()], Launch.Entities) { Headlines8 = Write([null]) };

        Assert.Equal(Launch.Headline, Assert.Single(listing.Articles).Headline);
    }

    private static byte[] Write(params string?[] headlines)
    {
        var rows = new TableWriter();
        int start = 0;
        foreach (string? headline in headlines)
        {
            rows.Fixed(5, (ulong)start).Fixed(1, headline is null ? 0UL : 1);
            start += Encoding.UTF8.GetByteCount(headline ?? "");
        }

        return rows.Fixed(5, (ulong)start).Fixed(1, 0).Bytes(Encoding.UTF8.GetBytes(string.Concat(headlines))).ToArray();
    }
}
