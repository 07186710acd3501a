using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>The codes of symbols of up to eight bits in several contexts: prefix codes, shorter for symbols that stand more often (Huffman's, 1952).</summary>
/// <remarks>
/// A model has for each context its first symbol and the number of symbols from there on, two bytes each, and for each of them the length of its code,
/// a byte, 0 if it never stands. Codes are the canonical ones: in the order of their lengths, then of their symbols; their first bit is the lowest.
/// </remarks>
internal sealed class SymbolTable
{
    /// <summary>The number of different symbols.</summary>
    public const int Symbols = 256;

    /// <summary>Reads a table.</summary>
    /// <param name="input">Where from.</param>
    /// <param name="contexts">The number of contexts.</param>
    /// <param name="bits">The length of the longest code, at most 15.</param>
    /// <exception cref="InvalidDataException">The codes of a context do not fit.</exception>
    public SymbolTable(ModelBytes input, int contexts, int bits)
    {
        Bits = bits;
        Codes = new ushort[contexts << bits];
        for (var context = 0; context < contexts; context++)
        {
            int first = input.Short(), count = input.Short();
            Fill(input.Bytes(count), first, new Span<ushort>(Codes, context << bits, 1 << bits), bits);
        }
    }

    /// <summary>The length of the longest code.</summary>
    public int Bits { get; }

    /// <summary>For each context and each choice of so many bits the symbol whose code they begin with; above it, from the ninth bit on, the length of the code.</summary>
    public ushort[] Codes { get; }

    [MethodImpl(Jit.AtOnce)]
    private static void Fill(ReadOnlySpan<byte> lengths, int first, Span<ushort> codes, int bits)
    {
        var code = 0;
        for (var length = 1; length <= bits; length++, code <<= 1)
        {
            for (var i = 0; i < lengths.Length; i++)
            {
                if (lengths[i] != length)
                {
                    continue;
                }

                if (code >> length != 0 || first + i >= Symbols)
                {
                    throw new InvalidDataException("The codes of the model do not fit.");
                }

                for (var at = Reverse(code, length); at < codes.Length; at += 1 << length)
                {
                    codes[at] = (ushort)((length << 8) | (first + i));
                }

                code++;
            }
        }
    }

    /// <summary>The lowest bits of a number the other way round.</summary>
    public static int Reverse(int number, int count)
    {
        var reversed = 0;
        for (; count > 0; count--, number >>= 1)
        {
            reversed = (reversed << 1) | (number & 1);
        }

        return reversed;
    }
}
