using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class LengthTableTests
{
    [Fact]
    public void Finds_every_thing_by_adding_up_the_lengths_before() =>
        Gen.Select(Gen.Int[0, 5000].Array[0, 300], Gen.Bool, Gen.String[0, 3]).Sample((lengths, hasPairs, before) =>
        {
            int columns = hasPairs ? 2 : 1;
            int count = lengths.Length / columns;
            var writer = new TableWriter();
            writer.String(before);
            foreach (int length in lengths.Take(count * columns))
            {
                writer.Number(length);
            }

            byte[] table = writer.ToArray();
            var reader = new TableReader(table);
            reader.SkipString();
            var lengthTable = new LengthTable(ref reader, count, hasPairs);

            Assert.Equal(table.Length, lengthTable.End);
            var sum = (First: 0, Second: 0);
            for (int row = 0; row < count; row++)
            {
                LengthRow found = lengthTable.Find(table, row);
                Assert.Equal(sum, (found.FirstStart, found.SecondStart));
                Assert.Equal((lengths[row * columns], hasPairs ? lengths[(row * 2) + 1] : 0), (found.FirstLength, found.SecondLength));
                sum = (sum.First + found.FirstLength, sum.Second + found.SecondLength);
            }
        });

    [Fact]
    public void Refuses_a_row_that_it_does_not_have()
    {
        byte[] table = new TableWriter().Number(5).ToArray();
        var reader = new TableReader(table);
        var lengths = new LengthTable(ref reader, 1, hasPairs: false);

        Assert.Throws<InvalidOperationException>(() => lengths.Find(table, 1));
        Assert.Throws<InvalidOperationException>(() => lengths.Find(table, -1));
    }

    [Theory]
    [InlineData(false, 0, 2)]
    [InlineData(true, 2, 0)]
    public void Refuses_lengths_whose_sum_is_too_large(bool hasPairs, int first, int last) => Assert.Throws<InvalidOperationException>(() =>
    {
        var reader = new TableReader(new TableWriter().Number(first).Number(int.MaxValue).Number(last).Number(1).ToArray());
        _ = new LengthTable(ref reader, hasPairs ? 2 : 3, hasPairs);
    });
}
