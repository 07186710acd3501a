using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Reads the weights of both passes.</summary>
/// <remarks>
/// Four streams: the keys as distances, the head of each row in each pass, which of four tags have a weight, and the weights, four bits each. A
/// weight is what its bits say times the step of its row, so that weak features are exact and strong ones nearly so.
/// </remarks>
internal static class RowReader
{
    /// <summary>A distance that goes on in the next number.</summary>
    public const ushort Far = ushort.MaxValue;

    /// <summary>The largest number of a weight's four bits, which have a sign.</summary>
    public const int Largest = 7;

    /// <summary>What weights are read for at once, from the first byte that is needed.</summary>
    public const int Padding = 3;

    /// <summary>The steps that a row may have; its head says which in its upper three bits.</summary>
    public static ReadOnlySpan<byte> Steps => [1, 2, 3, 4, 6, 9, 13, 18];

    // The number of ones in each number of four bits.
    private const ulong Ones = 0x4332322132212110UL;

    /// <summary>Reads the rows of a model.</summary>
    public static RowTable Read(ModelBytes input)
    {
        var count = input.Count();
        var distances = input.Bytes(input.Count() * 2);
        var heads = input.Bytes(count * 2);
        var masks = input.Bytes(input.Count());
        var weights = input.Bytes(input.Count());
        var rows = new ulong[(count + 1) * RowTable.Width];
        Fill(distances, heads, masks, weights, Spread(), Pairs(), rows);
        return new RowTable(rows);
    }

    // Row by row: the rows are more than a processor keeps at hand, and each is touched once.
    [MethodImpl(Jit.AtOnce)]
    private static void Fill(
        ReadOnlySpan<byte> distances, ReadOnlySpan<byte> heads, ReadOnlySpan<byte> masks, ReadOnlySpan<byte> weights, ulong[] spread, ushort[] pairs, ulong[] rows)
    {
        RowTable.Clear(rows, 0, 0);
        var key = 0u;
        int row = 0, mask = 0, weight = 0, next = 0;
        for (var i = 0; i + 1 < distances.Length; i += 2)
        {
            var distance = distances[i] | ((uint)distances[i + 1] << 8);
            key += distance;
            if (distance == Far)
            {
                continue;
            }

            row += RowTable.Width;
            RowTable.Clear(rows, row, key);
            for (var pass = 0; pass < 2; pass++)
            {
                int head = heads[next++];
                if (head == 0)
                {
                    continue;
                }

                var pair = (head >> 5) << 8;
                if ((head & 1) != 0)
                {
                    var outside = (ulong)(byte)pairs[pair | ((weights[weight >> 1] >> ((weight & 1) * 4)) & 15)];
                    rows[row + 4] = (rows[row + 4] & ~(0xFFUL << (pass * 16))) | (outside << (pass * 16));
                    weight++;
                }

                for (var label = 0; label < TagSet.Labels; label++)
                {
                    if (((head >> (label + 1)) & 1) == 0)
                    {
                        continue;
                    }

                    var tags = (masks[mask >> 1] >> ((mask & 1) * 4)) & 15;
                    mask++;

                    // The weights of the tags that have one stand side by side; each moves up by the tags before it that have none.
                    var bits = BinaryPrimitives.ReadUInt32LittleEndian(weights.Slice(weight >> 1)) >> ((weight & 1) * 4);
                    weight += (int)(Ones >> (tags * 4)) & 15;
                    var to = spread[tags];
                    var spaced = (bits & (uint)to & 0xFFFF) | ((bits << 4) & (uint)(to >> 16) & 0xFFFF) | ((bits << 8) & (uint)(to >> 32) & 0xFFFF) | ((bits << 12) & (uint)(to >> 48));
                    var four = pairs[pair | (int)(spaced & 0xFF)] | ((uint)pairs[pair | (int)(spaced >> 8)] << 16);
                    var shift = (label & 1) * 32;
                    ref var word = ref rows[row + (pass * 2) + (label >> 1)];
                    word = (word & ~(0xFFFFFFFFUL << shift)) | ((ulong)four << shift);
                }
            }
        }
    }

    /// <summary>For each choice of four tags, which bits of the weights move up by none, one, two and three tags, 16 bits each.</summary>
    private static ulong[] Spread()
    {
        var spread = new ulong[16];
        for (var tags = 0; tags < spread.Length; tags++)
        {
            for (int tag = 0, moved = 0; tag < 4; tag++)
            {
                if (((tags >> tag) & 1) == 0)
                {
                    moved++;
                }
                else
                {
                    spread[tags] |= 0xFUL << ((4 * tag) + (16 * moved));
                }
            }
        }

        return spread;
    }

    /// <summary>For each step and each pair of weights in a byte, two weights as a row has them.</summary>
    private static ushort[] Pairs()
    {
        var pairs = new ushort[Steps.Length << 8];
        for (var i = 0; i < pairs.Length; i++)
        {
            var step = Steps[i >> 8];
            pairs[i] = (ushort)(Stored(i, step) | (Stored(i >> 4, step) << 8));
        }

        return pairs;
    }

    private static int Stored(int bits, int step) => RowTable.Surplus + (((bits & 15) ^ 8) - 8) * step;
}
