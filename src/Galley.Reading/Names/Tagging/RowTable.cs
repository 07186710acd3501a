using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>The weights of both passes for each feature. Most features that one pass knows the other knows too; one search finds both.</summary>
/// <remarks>
/// <para>
/// A row has three words of 64 bits: the weights of all tags but "outside" in the first pass, four bits each; the same in the second; and for each pass
/// seven bits, four of them for "outside" and three that say how far to the left all weights of the pass are shifted. A weight's four bits are eight too
/// large, so that none is negative: <see cref="LaneSum"/> adds without carries between them.
/// </para>
/// <para>
/// Only the keys are read at once. Rows stay in the model until one of their block is asked for, because a text needs few of them, and the first touch of
/// memory is what takes longest: blocks lie side by side in the order in which they were asked for.
/// </para>
/// </remarks>
internal sealed class RowTable
{
    /// <summary>The words of a row.</summary>
    public const int Width = 3;

    /// <summary>The four bits of a weight that is zero: what every weight is too large by.</summary>
    public const int Zero = 8;

    /// <summary>A word of such weights.</summary>
    public const ulong Zeros = 0x8888888888888888UL;

    /// <summary>How far to the left of that of the first pass the rest of the second stands.</summary>
    public const int SecondRest = 7;

    /// <summary>The largest weight before it is shifted.</summary>
    public const int Largest = 7;

    /// <summary>The most that weights are shifted: 256 rows do not overflow a lane of 16 bits.</summary>
    public const int MostShift = 4;

    /// <summary>Where the row of a feature without weights begins: all of its weights are zero.</summary>
    public const int Nothing = 0;

    /// <summary>The context of the distances from key to key.</summary>
    public const int DistanceContext = 0;

    /// <summary>The context of the bytes of a block.</summary>
    public const int LengthContext = 1;

    /// <summary>The number of contexts.</summary>
    public const int Contexts = 2;

    /// <summary>The length of the longest code.</summary>
    public const int LongestCode = 11;

    // An entry of the index is the number of its first row, and below one bit for each value that the lowest bits of one of its keys have.
    private const int RowShift = 8;
    private const int LeastBits = TextHash.KeyBits - 16;

    private readonly uint[] _index;
    private readonly ushort[] _keys;
    private readonly int[] _blocks;
    private readonly int[] _places;
    private readonly ulong[] _rows;
    private readonly RowReader _reader;
    private readonly int[] _slots = new int[FeatureSlots.Count];
    private readonly int _shift;
    private int _end = Width;

    /// <summary>Reads a table.</summary>
    public RowTable(ModelBytes input)
    {
        var count = input.Count();
        var bits = LeastBits;
        while (3 << bits < count * 2)
        {
            bits++;
        }

        // The entry after the last says where its rows end.
        _index = new uint[(1 << bits) + 1];
        _shift = TextHash.KeyBits - bits;
        _keys = new ushort[count];
        _blocks = new int[(count + RowReader.Block - 1) / RowReader.Block];
        _places = new int[_blocks.Length];
        _rows = new ulong[(count + 1) * Width];
        _rows[Nothing] = _rows[Nothing + 1] = Zeros;
        _rows[Nothing + 2] = (Zero << SecondRest) | Zero;
        var distanceBits = input.Short();
        var table = new SymbolTable(input, Contexts, LongestCode);
        ReadKeys(input.Bytes(input.Count()), table, distanceBits);
        _reader = new RowReader(input);
    }

    /// <summary>The rows that were asked for, one after the other; the first is <see cref="Nothing"/>.</summary>
    public ulong[] Rows => _rows;

    /// <summary>Where the row of a feature begins in <see cref="Rows"/>; <see cref="Nothing"/> if it has none.</summary>
    public int Find(uint feature) => Find(feature, _index[feature >> _shift]);

    /// <summary>Where the row of a feature with a slot begins.</summary>
    public int Find(int slot, int template, ulong value)
    {
        var known = Volatile.Read(ref _slots[slot]);
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
            found[i] = Find(wanted[i], (uint)found[i]);
        }
    }

    private static uint FilterBit(uint key) => 1u << (int)(key & (RowShift - 1));

    [MethodImpl(Jit.AtOnce)]
    private void ReadKeys(ReadOnlySpan<byte> bytes, SymbolTable table, int distanceBits)
    {
        var symbols = new SymbolReader(bytes);
        var index = _index;
        var key = 0u;
        int bucket = 0, block = 0;
        for (var row = 0; row < _keys.Length; row++)
        {
            if (row % RowReader.Block == 0)
            {
                _blocks[row / RowReader.Block] = block;
                block += (int)symbols.Distance(table, LengthContext, 0);
            }

            key += symbols.Distance(table, DistanceContext, distanceBits);
            _keys[row] = (ushort)key;
            for (; bucket <= (int)(key >> _shift); bucket++)
            {
                index[bucket] = (uint)row << RowShift;
            }

            index[bucket - 1] |= FilterBit(key);
        }

        for (; bucket < index.Length; bucket++)
        {
            index[bucket] = (uint)_keys.Length << RowShift;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(uint feature, uint entry) => (entry & FilterBit(feature)) == 0 ? Nothing : Search(feature, entry);

    private int Search(uint feature, uint entry)
    {
        var end = (int)(_index[(feature >> _shift) + 1] >> RowShift);
        for (var row = (int)(entry >> RowShift); row < end; row++)
        {
            if (_keys[row] == (ushort)feature)
            {
                var place = Volatile.Read(ref _places[row / RowReader.Block]);
                return (place != 0 ? place : Read(row / RowReader.Block)) + (row % RowReader.Block * Width);
            }
        }

        return Nothing;
    }

    private int Remember(int slot, uint feature)
    {
        // Threads may find the same row at once; they all write the same number. Who reads it sees the row too.
        var row = Find(feature);
        Volatile.Write(ref _slots[slot], row + 1);
        return row;
    }

    /// <summary>Reads a block, and says where its first row begins.</summary>
    private int Read(int block)
    {
        lock (_places)
        {
            var place = _places[block];
            if (place == 0)
            {
                var rows = Math.Min(RowReader.Block, _keys.Length - (block * RowReader.Block));
                place = _end;
                _end += rows * Width;
                _reader.Read(_blocks[block], new Span<ulong>(_rows, place, rows * Width));
                Volatile.Write(ref _places[block], place);
            }

            return place;
        }
    }
}
