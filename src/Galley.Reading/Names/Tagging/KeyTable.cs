using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>
/// A fixed map from keys (<see cref="TextHash.Key"/>) to numbers other than zero. The keys lie in buckets by their upper 16 bits, a bucket holds
/// their lower ones.
/// </summary>
internal sealed class KeyTable
{
    /// <summary>The context of the distances from key to key.</summary>
    public const int DistanceContext = 0;

    /// <summary>The context of the values.</summary>
    public const int ValueContext = 1;

    /// <summary>The number of contexts.</summary>
    public const int Contexts = 2;

    /// <summary>The length of the longest code.</summary>
    public const int LongestCode = 11;

    private const int LowerBits = TextHash.KeyBits - 16;
    private const int Buckets = 1 << 16;

    private readonly int[] _starts = new int[Buckets + 1];
    private readonly ushort[] _lower;
    private readonly ushort[] _numbers;
    private readonly uint[] _values;

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The table holds a key that is none.</exception>
    public KeyTable(ModelBytes input)
    {
        var count = input.Count();
        int distanceBits = input.Short(), valueBits = input.Short();
        _values = new uint[input.Count()];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = input.Number();
        }

        _lower = new ushort[count];
        _numbers = new ushort[count];
        var table = new SymbolTable(input, Contexts, LongestCode);
        Fill(input.Bytes(input.Count()), table, distanceBits, valueBits);
    }

    /// <summary>The value of a key; 0 if it has none.</summary>
    public uint this[uint key]
    {
        get
        {
            var lower = key & ((1 << LowerBits) - 1);
            var end = _starts[(key >> LowerBits) + 1];
            for (var at = _starts[key >> LowerBits]; at < end; at++)
            {
                if (_lower[at] == lower)
                {
                    return _values[_numbers[at]];
                }
            }

            return 0;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private void Fill(ReadOnlySpan<byte> bytes, SymbolTable table, int distanceBits, int valueBits)
    {
        var symbols = new SymbolReader(bytes);
        var key = 0u;
        var bucket = 0u;
        for (var i = 0; i < _lower.Length; i++)
        {
            key += symbols.Distance(table, DistanceContext, distanceBits);
            if (key >> TextHash.KeyBits != 0)
            {
                throw new InvalidDataException("A key of the model is too large.");
            }

            for (; bucket < key >> LowerBits; bucket++)
            {
                _starts[bucket + 1] = i;
            }

            _lower[i] = (ushort)(key & ((1 << LowerBits) - 1));
            _numbers[i] = (ushort)symbols.Number(table, ValueContext, valueBits);
        }

        for (; bucket < Buckets; bucket++)
        {
            _starts[bucket + 1] = _lower.Length;
        }
    }
}
