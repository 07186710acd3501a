using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class LengthTableTests
{
    [Fact]
    public void Finds_every_thing_by_adding_up_the_lengths_before() =>
        Gen.Select(Gen.Int[0, 5000].Array[0, 300], Gen.Int[1, 2], Gen.String[0, 3]).Sample((lengths, columns, before) =>
        {
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
            var lengthTable = new LengthTable(ref reader, count, columns);

            Assert.Equal(table.Length, lengthTable.End);
            int[] sums = new int[columns];
            int[] starts = new int[columns];
            int[] found = new int[columns];
            for (int row = 0; row < count; row++)
            {
                lengthTable.Find(table, row, starts, found);
                Assert.Equal(sums, starts);
                Assert.Equal(lengths.Skip(row * columns).Take(columns), found);
                for (int column = 0; column < columns; column++)
                {
                    sums[column] += found[column];
                }
            }
        });

    [Fact]
    public void Refuses_a_row_that_it_does_not_have()
    {
        byte[] table = new TableWriter().Number(5).ToArray();
        var reader = new TableReader(table);
        var lengths = new LengthTable(ref reader, 1, 1);

        Assert.Throws<InvalidOperationException>(() => lengths.Find(table, 1, new int[1], new int[1]));
        Assert.Throws<InvalidOperationException>(() => lengths.Find(table, -1, new int[1], new int[1]));
    }

    [Fact]
    public void Refuses_lengths_whose_sum_is_too_large() => Assert.Throws<InvalidOperationException>(() =>
    {
        var reader = new TableReader(new TableWriter().Number(int.MaxValue).Number(1).ToArray());
        _ = new LengthTable(ref reader, 2, 1);
    });
}
