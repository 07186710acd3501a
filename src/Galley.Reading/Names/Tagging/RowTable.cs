namespace Galley.Reading.Names.Tagging;

/// <summary>The weights of both passes for each feature. Most features that one pass knows the other knows too; one search finds both.</summary>
/// <remarks>
/// A row has five words of 64 bits: the weights of tags 1 to 8 and 9 to 16 in the first pass, the same in the second, and the key with the weights
/// of "outside" in both. A weight is a byte, 128 too large, so that none is negative: <see cref="LaneSum"/> adds without carries between them.
/// </remarks>
internal sealed class RowTable
{
    /// <summary>The words of a row.</summary>
    public const int Width = 5;

    /// <summary>What every stored weight is too large by.</summary>
    public const int Surplus = 128;

    /// <summary>Where the row of a feature without weights begins: all of its weights are zero.</summary>
    public const int Nothing = 0;

    private const ulong Zeros = 0x8080808080808080UL;

    private readonly uint[] _index;
    private readonly ulong[] _rows;
    private readonly int[] _slots = new int[FeatureSlots.Count];
    private readonly int _mask;
    private readonly int _shift;
    private readonly int _keyBits;
    private readonly uint _keyMask;

    /// <summary>Joins the weights of two passes.</summary>
    public RowTable(FeatureRows first, FeatureRows second)
    {
        var count = CountOfBoth(first.Keys, second.Keys);
        var bits = 4;
        while (1 << bits < count * 3)
        {
            bits++;
        }

        _index = new uint[1 << bits];
        _mask = (1 << bits) - 1;
        _shift = 32 - bits;
        var rowBits = 1;
        while (1 << rowBits <= count)
        {
            rowBits++;
        }

        _keyBits = 32 - rowBits;
        _keyMask = (1u << _keyBits) - 1;
        _rows = new ulong[(count + 1) * Width];
        Join(first, second);
    }

    /// <summary>The rows, one after the other.</summary>
    public ulong[] Rows => _rows;

    /// <summary>Where the row of a feature begins in <see cref="Rows"/>; <see cref="Nothing"/> if it has none.</summary>
    public int Find(uint feature)
    {
        var index = _index;
        for (var at = (int)(feature >> _shift); ; at++)
        {
            // An entry is the number of a row and as many low bits of its key as there is room for: most other keys are turned away here.
            var entry = index[at & _mask];
            if (entry == 0)
            {
                return Nothing;
            }

            if (((entry ^ feature) & _keyMask) == 0)
            {
                var row = (int)(entry >> _keyBits) * Width;
                if ((uint)(_rows[row + 4] >> 32) == feature)
                {
                    return row;
                }
            }
        }
    }

    /// <summary>Where the row of a feature with a slot begins.</summary>
    /// <remarks>Threads may find the same row at once; they all write the same number.</remarks>
    public int Find(int slot, int template, ulong value)
    {
        var known = _slots[slot];
        return known != 0 ? known - 1 : Remember(slot, TextHash.Feature(template, value));
    }

    /// <summary>Finds the rows of many features.</summary>
    public void Find(uint[] features, int count, int[] rows)
    {
        var wanted = new ReadOnlySpan<uint>(features, 0, count);
        var found = new Span<int>(rows, 0, count);
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = (int)_index[wanted[i] >> _shift];
        }

        for (var i = 0; i < found.Length; i++)
        {
            var entry = (uint)found[i];
            var row = (int)(entry >> _keyBits) * Width;

            // The first entry nearly always decides. The row without weights has the key zero.
            found[i] = (uint)(_rows[row + 4] >> 32) == wanted[i] || entry == 0 ? row : Find(wanted[i]);
        }
    }

    private int Remember(int slot, uint feature)
    {
        var row = Find(feature);
        _slots[slot] = row + 1;
        return row;
    }

    private static int CountOfBoth(uint[] first, uint[] second)
    {
        int i = 0, j = 0, count = 0;
        for (; i < first.Length && j < second.Length; count++)
        {
            uint a = first[i], b = second[j];
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return count + (first.Length - i) + (second.Length - j);
    }

    private void Join(FeatureRows first, FeatureRows second)
    {
        Put(0, 0);
        for (int row = 1, i = 0, j = 0; i < first.Keys.Length || j < second.Keys.Length; row++)
        {
            var isFirst = j == second.Keys.Length || (i < first.Keys.Length && first.Keys[i] <= second.Keys[j]);
            var isSecond = i == first.Keys.Length || (j < second.Keys.Length && second.Keys[j] <= first.Keys[i]);
            var key = isFirst ? first.Keys[i] : second.Keys[j];
            Put(row * Width, key);
            if (isFirst)
            {
                Put(row * Width, 0, first.Weights, i++);
            }

            if (isSecond)
            {
                Put(row * Width, 1, second.Weights, j++);
            }

            Index(key, row);
        }
    }

    private void Put(int at, uint key)
    {
        _rows[at] = _rows[at + 1] = _rows[at + 2] = _rows[at + 3] = Zeros;
        _rows[at + 4] = ((ulong)key << 32) | (Surplus << 16) | Surplus;
    }

    private void Put(int at, int pass, sbyte[] weights, int row)
    {
        var from = row * TagSet.Count;
        ulong low = 0, high = 0;
        for (var k = 8; k > 0; k--)
        {
            low = (low << 8) | (byte)(weights[from + k] + Surplus);
            high = (high << 8) | (byte)(weights[from + 8 + k] + Surplus);
        }

        _rows[at + (pass * 2)] = low;
        _rows[at + (pass * 2) + 1] = high;
        _rows[at + 4] = (_rows[at + 4] & ~(0xFFUL << (pass * 16))) | ((ulong)(byte)(weights[from] + Surplus) << (pass * 16));
    }

    private void Index(uint key, int row)
    {
        var at = (int)(key >> _shift);
        while (_index[at & _mask] != 0)
        {
            at++;
        }

        _index[at & _mask] = ((uint)row << _keyBits) | (key & _keyMask);
    }
}
