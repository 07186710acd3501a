using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Writes symbols as <see cref="SymbolReader"/> reads them.</summary>
internal sealed class SymbolWriter
{
    // Bits that stand as they are have no table.
    private readonly List<(SymbolTableWriter? Table, int Context, int Value, int Bits)> _written = [];

    /// <summary>How many of the lower bits of distances between keys are best written as they are.</summary>
    /// <param name="keys">The number of keys, which are spread evenly.</param>
    public static int DistanceBits(int keys)
    {
        var bits = 0;
        while (bits < SymbolReader.MostBits && keys > 0 && (1L << TextHash.KeyBits) / keys >> bits >= SymbolTable.Symbols / 16)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>Adds a symbol, and counts it.</summary>
    public void Add(SymbolTableWriter table, int context, int symbol)
    {
        table.Count(context, symbol);
        _written.Add((table, context, symbol, 0));
    }

    /// <summary>Adds a number whose upper bits are a symbol.</summary>
    public void Add(SymbolTableWriter table, int context, uint number, int lowerBits)
    {
        Add(table, context, checked((byte)(number >> lowerBits)));
        _written.Add((null, 0, (int)(number & ((1u << lowerBits) - 1)), lowerBits));
    }

    /// <summary>Adds how far a key lies from the one before.</summary>
    public void AddDistance(SymbolTableWriter table, int context, uint distance, int lowerBits)
    {
        for (; distance >> lowerBits >= SymbolReader.Far; distance -= (uint)SymbolReader.Far << lowerBits)
        {
            Add(table, context, SymbolReader.Far);
        }

        Add(table, context, distance, lowerBits);
    }

    /// <summary>The codes of all that was added, once all symbols of the tables are counted.</summary>
    public byte[] Encode()
    {
        var bytes = new List<byte>();
        var bits = 0L;
        var count = 0;
        foreach (var (table, context, value, bare) in _written)
        {
            var (code, length) = table is null ? (value, bare) : table[context, value];
            bits |= (long)code << count;
            for (count += length; count >= 8; count -= 8, bits >>= 8)
            {
                bytes.Add((byte)bits);
            }
        }

        if (count > 0)
        {
            bytes.Add((byte)bits);
        }

        return [.. bytes];
    }

    /// <summary>Writes how many bytes follow, the codes of all that was added, and what the reader reads too much.</summary>
    public void Write(BinaryWriter output)
    {
        var bytes = Encode();
        output.Write(bytes.Length + SymbolReader.Padding);
        output.Write(bytes);
        output.Write(new byte[SymbolReader.Padding]);
    }
}
