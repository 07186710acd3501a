using System.Runtime.CompilerServices;

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

    /// <summary>Makes the index of rows.</summary>
    /// <param name="rows">The row of no feature, and those of features in the order of their keys.</param>
    public RowTable(ulong[] rows)
    {
        var count = (rows.Length / Width) - 1;
        var bits = 4;
        while (1 << bits < count * 2)
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
        _rows = rows;
        Index();
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

    /// <summary>Makes a row whose weights are all zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Clear(ulong[] rows, int at, uint key)
    {
        rows[at] = rows[at + 1] = rows[at + 2] = rows[at + 3] = Zeros;
        rows[at + 4] = ((ulong)key << 32) | (Surplus << 16) | Surplus;
    }

    [MethodImpl(Jit.AtOnce)]
    private void Index()
    {
        var index = _index;
        var rows = _rows;
        for (var row = 1; row < rows.Length / Width; row++)
        {
            var key = (uint)(rows[(row * Width) + 4] >> 32);
            var at = (int)(key >> _shift);
            while (index[at & _mask] != 0)
            {
                at++;
            }

            index[at & _mask] = ((uint)row << _keyBits) | (key & _keyMask);
        }
    }
}
