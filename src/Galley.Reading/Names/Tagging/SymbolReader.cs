using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Reads codes of a <see cref="SymbolTable"/>, and bits that stand as they are, the lowest bit of the first byte first.</summary>
/// <remarks>What is read ends with <see cref="Padding"/> bytes that mean nothing.</remarks>
internal ref struct SymbolReader
{
    /// <summary>The most bits that are read as they are.</summary>
    public const int MostBits = 16;

    /// <summary>The symbol of a distance that is longer; what follows belongs to it.</summary>
    public const int Far = SymbolTable.Symbols - 1;

    /// <summary>How many bytes are read before they are needed.</summary>
    public const int Padding = 8;

    private readonly ReadOnlySpan<byte> _bytes;
    private ulong _bits;
    private int _count;
    private int _at;

    /// <summary>Begins to read.</summary>
    public SymbolReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _bits = 0;
        _count = 0;
        _at = 0;
    }

    /// <summary>Reads a symbol.</summary>
    /// <param name="codes">The codes of its table.</param>
    /// <param name="context">Its context.</param>
    /// <param name="longest">The length of the longest code.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(ushort[] codes, int context, int longest)
    {
        Fill();
        int code = codes[(context << longest) | (int)((uint)_bits & ((1u << longest) - 1))];
        _bits >>= code >> 8;
        _count -= code >> 8;
        return code & 0xFF;
    }

    /// <summary>Reads a number whose upper bits are a symbol.</summary>
    /// <param name="table">The codes.</param>
    /// <param name="context">The context of the symbol.</param>
    /// <param name="lowerBits">How many bits stand as they are, at most <see cref="MostBits"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Number(SymbolTable table, int context, int lowerBits) => ((uint)Next(table.Codes, context, table.Bits) << lowerBits) | Bits(lowerBits);

    /// <summary>Reads how far the next key of a table lies from the one before.</summary>
    /// <param name="table">The codes.</param>
    /// <param name="context">The context of the upper bits.</param>
    /// <param name="lowerBits">How many bits stand as they are, at most <see cref="MostBits"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Distance(SymbolTable table, int context, int lowerBits)
    {
        var distance = 0u;
        int symbol;
        while ((symbol = Next(table.Codes, context, table.Bits)) == Far)
        {
            distance += (uint)Far << lowerBits;
        }

        return distance + (((uint)symbol << lowerBits) | Bits(lowerBits));
    }

    // A code and the bits after it are no more than 31: they are there when the code is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Bits(int count)
    {
        var bits = (uint)_bits & ((1u << count) - 1);
        _bits >>= count;
        _count -= count;
        return bits;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fill()
    {
        if (_count < 32)
        {
            _bits |= (ulong)BinaryPrimitives.ReadUInt32LittleEndian(_bytes.Slice(_at)) << _count;
            _at += 4;
            _count += 32;
        }
    }
}
