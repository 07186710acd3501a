using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

public class HashRowsTests
{
    [Fact]
    public void Find_the_first_row_of_a_hash_or_none() =>
        Gen.Select(Gen.ULong[0, 30].Array[0, 40], Gen.ULong[0, 30]).Sample((hashes, wanted) =>
        {
            Array.Sort(hashes);
            var rows = new HashRows(Write(hashes), HashRows.PositionRow);
            Assert.Equal(Array.IndexOf(hashes, wanted), rows.FindFirst(wanted));
        });

    [Fact]
    public void Compare_hashes_as_unsigned()
    {
        var rows = new HashRows(Write(0, 1, long.MaxValue, (ulong)long.MaxValue + 1, ulong.MaxValue), HashRows.PositionRow);

        Assert.Equal(0, rows.FindFirst(0));
        Assert.Equal(3, rows.FindFirst((ulong)long.MaxValue + 1));
        Assert.Equal(4, rows.FindFirst(ulong.MaxValue));
        Assert.Equal(-1, rows.FindFirst(ulong.MaxValue - 1));
        Assert.Equal(104, rows.NumberAt(4));
        Assert.False(rows.HasHash(5, ulong.MaxValue));
    }

    private static byte[] Write(params ulong[] hashes)
    {
        var writer = new TableWriter();
        for (int i = 0; i < hashes.Length; i++)
        {
            writer.Fixed(11, hashes[i]).Fixed(4, (ulong)(100 + i));
        }

        return writer.ToArray();
    }
}
