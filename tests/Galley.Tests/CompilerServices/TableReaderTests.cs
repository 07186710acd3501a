using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class TableReaderTests
{
    [Theory]
    [InlineData("-", 0)]
    [InlineData("0", 1)]
    [InlineData("U", 31)]
    [InlineData("V0", 32)]
    [InlineData("zzzzzz2", uint.MaxValue)]
    public void Reads_a_number_written_by_hand(string digits, uint value) =>
        Assert.Equal(value, new TableReader(Encoding.ASCII.GetBytes(digits)).ReadNumber());

    [Fact]
    public void Reads_any_number_back() => Gen.UInt.Sample(value =>
    {
        byte[] table = new TableWriter().Number(value).Number(7).ToArray();
        var reader = new TableReader(table);
        Assert.Equal(value, reader.ReadNumber());
        Assert.Equal(7u, reader.ReadNumber());
        Assert.Equal(table.Length, reader.Position);
    });

    [Fact]
    public void Reads_any_signed_number_back() =>
        Gen.OneOf(Gen.Int, Gen.Const(int.MinValue), Gen.Const(int.MaxValue), Gen.Const(-1)).Sample(value =>
            Assert.Equal(value, new TableReader(new TableWriter().Signed(value).ToArray()).ReadSigned()));

    [Fact]
    public void Reads_any_hash_back_and_its_digits_compare_like_it() => Gen.Select(Gen.ULong, Gen.ULong).Sample((left, right) =>
    {
        byte[] a = new TableWriter().Fixed(11, left).ToArray();
        byte[] b = new TableWriter().Fixed(11, right).ToArray();
        Assert.Equal(left, new TableReader(a).ReadFixed(11));
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(a.AsSpan().SequenceCompareTo(b)));
    });

    [Fact]
    public void Reads_any_string_back() =>
        Gen.OneOf<string?>(Gen.String, Gen.Const(() => (string?)null), Gen.Const(""), Gen.String.Select(text => text + "é𝒳"))
            .Where(text => text is null || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text)
            .Sample(text =>
            {
                byte[] table = new TableWriter().String(text).String("after").ToArray();
                var reader = new TableReader(table);
                Assert.Equal(text, reader.ReadOptionalString());
                Assert.Equal("after", reader.ReadString());

                reader = new TableReader(table);
                reader.SkipString();
                Assert.Equal("after", reader.ReadString());
            });

    [Theory]
    [InlineData("")]
    [InlineData("person/kim-jong-un")]
    [InlineData("place/zürich", "organization/", "event/a/b")]
    [InlineData("product/a-thing", "person", "/place/x")]
    public void Reads_the_ids_of_entities_back(params string[] ids)
    {
        byte[] table = new TableWriter().EntityIds(ids).String("after").ToArray();
        var reader = new TableReader(table);
        Assert.Equal(ids, reader.ReadEntityIds());
        Assert.Equal("after", reader.ReadString());

        reader = new TableReader(table);
        reader.SkipEntityIds();
        Assert.Equal("after", reader.ReadString());
    }

    [Fact]
    public void Reads_any_spans_back_in_any_order() =>
        Gen.Select(Gen.Char.Array[0, 60].Select(chars => "é" + new string(chars) + "🚀’"), Gen.Int[0, 1000].Array[0, 20])
            .Sample((text, seeds) =>
            {
                Mark[] marks = [.. seeds.Select(seed => Mark.At(text, seed % text.Length, seed / 7 % (text.Length - (seed % text.Length) + 1)))];
                var writer = new TableWriter();
                foreach (Mark mark in marks.Where(IsWhole))
                {
                    writer.Span(mark);
                }

                var reader = new TableReader(writer.ToArray());
                foreach (Mark mark in marks.Where(IsWhole))
                {
                    TextSlice slice = reader.ReadSlice();
                    Assert.Equal(mark.Span, slice.Span);
                    Assert.Equal((mark.Start8, mark.Length8), (slice.Start8, slice.Length8));
                }
            });

    [Fact]
    public void Reads_any_date_back() => Gen.DateOnly.Sample(date =>
    {
        byte[] table = new TableWriter().Date(date.Year, date.Month, date.Day).ToArray();
        Assert.Equal(new CalendarDate(date.Year, date.Month, date.Day), new TableReader(table).ReadCalendarDate());
        Assert.Equal(new PartialDate(date.Year, date.Month, date.Day), new TableReader(table).ReadPartialDate());
    });

    [Fact]
    public void Reads_partial_dates()
    {
        var reader = new TableReader(new TableWriter().Date(0, 2, 29).Date(2019, 2, 0).Date(0, 8, 0).Number(0).ToArray());

        Assert.Equal("XXXX-02-29", reader.ReadPartialDate().ToString());
        Assert.Equal("2019-02", reader.ReadPartialDate().ToString());
        Assert.Equal("XXXX-08", reader.ReadPartialDate().ToString());
        Assert.Null(reader.ReadCalendarDate());
    }

    [Theory]
    [InlineData("")] // nothing
    [InlineData("V")] // another digit is announced
    [InlineData("!")] // no digit
    [InlineData("\u0080")] // no ASCII
    [InlineData("zzzzzz3")] // one more than 32 bits hold
    [InlineData("zzzzzzV0")] // longer than 32 bits
    public void Refuses_a_number_that_is_none(string table) =>
        AssertDamaged(Encoding.Latin1.GetBytes(table), static (ref reader) => reader.ReadNumber());

    [Fact]
    public void Refuses_what_contradicts_itself()
    {
        AssertDamaged(new TableWriter().Number(uint.MaxValue).ToArray(), static (ref reader) => reader.ReadIndex());
        AssertDamaged(new TableWriter().Number(2).Number(0).ToArray(), static (ref reader) => reader.ReadCount());
        AssertDamaged(new TableWriter().Number(2).ToArray(), static (ref reader) => reader.ReadPresence());
        AssertDamaged(new TableWriter().Number(3).Digit(0).ToArray(), static (ref reader) => reader.ReadString());
        AssertDamaged(new TableWriter().Number(3).Digit(0).ToArray(), static (ref reader) => reader.SkipString());
        AssertDamaged(new TableWriter().String(null).ToArray(), static (ref reader) => reader.ReadString());
        AssertDamaged(new TableWriter().Date(2019, 2, 29).ToArray(), static (ref reader) => reader.ReadCalendarDate());
        AssertDamaged(new TableWriter().Date(0, 2, 20).ToArray(), static (ref reader) => reader.ReadCalendarDate());
        AssertDamaged(new TableWriter().Date(2019, 2, 29).ToArray(), static (ref reader) => reader.ReadPartialDate());
        AssertDamaged(new TableWriter().Date(2019, 13, 0).ToArray(), static (ref reader) => reader.ReadPartialDate());
        AssertDamaged(new TableWriter().Number(0).ToArray(), static (ref reader) => reader.ReadPartialDate());
        AssertDamaged(new TableWriter().Number(1).Number(8 + 5).Digit(0).ToArray(), static (ref reader) => reader.ReadEntityIds());
        AssertDamaged(new TableWriter().Number(1).Number(8 + 1).ToArray(), static (ref reader) => reader.ReadEntityIds());
        AssertDamaged(new TableWriter().Number(1).Number(8 + 1).ToArray(), static (ref reader) => reader.SkipEntityIds());
        AssertDamaged(new TableWriter().Signed(-1).Number(4).ToArray(), static (ref reader) => reader.ReadSlice());
        AssertDamaged(new TableWriter().Signed(0).Number(5).Number(4).Signed(-1).ToArray(), static (ref reader) => reader.ReadSlice());
        AssertDamaged(new TableWriter().Signed(1).Number(uint.MaxValue - 1).ToArray(), static (ref reader) => reader.ReadSlice());
        AssertDamaged(new TableWriter().Signed(0).Number(3).Number(8).Number(int.MaxValue).ToArray(), static (ref reader) => reader.ReadSlice());
        AssertDamaged(new TableWriter().Signed(0).Number(3).Number(1).Signed(1).ToArray(), static (ref reader) => reader.ReadSlice());
        AssertDamaged(new TableWriter().Signed(0).Number(3).Number(2).Signed(1).ToArray(), static (ref reader) => reader.ReadSourceSlice());
        AssertDamaged(new TableWriter().Signed(0).Number(3).Number(16).ToArray(), static (ref reader) => reader.ReadSlice());
    }

    private delegate void Read(ref TableReader reader);

    private static void AssertDamaged(byte[] table, Read read)
    {
        var exception = Assert.Throws<InvalidOperationException>(() =>
        {
            var reader = new TableReader(table);
            read(ref reader);
        });
        Assert.Equal("The compiled articles cannot be read: their tables are damaged. Rebuild the project.", exception.Message);
    }

    /// <summary>Whether the fragment ends with whole characters: else it has no UTF-8 of its own.</summary>
    private static bool IsWhole(Mark mark) => mark.Length8 >= mark.Length16 && mark.Start8 >= mark.Start16;
}
