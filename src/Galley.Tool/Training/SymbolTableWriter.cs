using Galley.Reading.Names.Tagging;

namespace Galley.Tool.Training;

/// <summary>Makes the codes of symbols, as <see cref="SymbolTable"/> reads them, by how often each stands in its context.</summary>
internal sealed class SymbolTableWriter
{
    private readonly int _longest;
    private readonly long[][] _counts;
    private byte[][]? _lengths;
    private int[][]? _codes;

    /// <summary>Makes a table without symbols.</summary>
    /// <param name="contexts">The number of contexts.</param>
    /// <param name="longest">The length of the longest code.</param>
    public SymbolTableWriter(int contexts, int longest)
    {
        _longest = longest;
        _counts = new long[contexts][];
        for (var context = 0; context < contexts; context++)
        {
            _counts[context] = new long[SymbolTable.Symbols];
        }
    }

    /// <summary>Counts a symbol. No code is asked for before all are counted.</summary>
    public void Count(int context, int symbol) => _counts[context][symbol]++;

    /// <summary>The code of a symbol, its first bit the lowest, and its length.</summary>
    public (int Code, int Length) this[int context, int symbol]
    {
        get
        {
            _lengths ??= Array.ConvertAll(_counts, Lengths);
            _codes ??= Array.ConvertAll(_lengths, Codes);
            return (_codes[context][symbol], _lengths[context][symbol]);
        }
    }

    /// <summary>Writes the lengths of all codes.</summary>
    public void Write(BinaryWriter output)
    {
        _lengths ??= Array.ConvertAll(_counts, Lengths);
        foreach (var lengths in _lengths)
        {
            var first = Math.Max(0, Array.FindIndex(lengths, length => length > 0));
            var end = Array.FindLastIndex(lengths, length => length > 0) + 1;
            output.Write((ushort)first);
            output.Write((ushort)Math.Max(0, end - first));
            output.Write(lengths, first, Math.Max(0, end - first));
        }
    }

    /// <summary>Huffman's lengths; where one is too long, from flatter counts.</summary>
    private byte[] Lengths(long[] counts)
    {
        var lengths = new byte[counts.Length];
        for (var flatter = 0; !TryLengths(counts, flatter, lengths); flatter++)
        {
        }

        return lengths;
    }

    private bool TryLengths(long[] counts, int flatter, byte[] lengths)
    {
        Array.Clear(lengths);
        var open = new PriorityQueue<int[], (long Count, int Symbol)>();
        for (var symbol = 0; symbol < counts.Length; symbol++)
        {
            if (counts[symbol] > 0)
            {
                open.Enqueue([symbol], ((counts[symbol] >> flatter) + 1, symbol));
            }
        }

        // A symbol that stands alone has a code too.
        if (open.Count == 1)
        {
            lengths[open.Dequeue()[0]] = 1;
        }

        while (open.TryDequeue(out var first, out var one) && open.TryDequeue(out var second, out var other))
        {
            int[] both = [.. first, .. second];
            foreach (var symbol in both)
            {
                lengths[symbol]++;
            }

            open.Enqueue(both, (one.Count + other.Count, Math.Min(one.Symbol, other.Symbol)));
        }

        return lengths.Max() <= _longest;
    }

    private int[] Codes(byte[] lengths)
    {
        var codes = new int[lengths.Length];
        var code = 0;
        for (var length = 1; length <= _longest; length++, code <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = SymbolTable.Reverse(code++, length);
                }
            }
        }

        return codes;
    }
}
