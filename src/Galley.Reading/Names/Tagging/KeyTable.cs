using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>
/// A fixed map from 32-bit keys to numbers other than zero. The keys lie in buckets by their upper 16 bits, a bucket holds their lower ones: the
/// table is read as the model file has it, without placing any key.
/// </summary>
internal sealed class KeyTable
{
    /// <summary>The number of buckets.</summary>
    public const int Buckets = 1 << 16;

    private readonly int[] _starts = new int[Buckets + 1];
    private readonly ushort[] _lower;
    private readonly ushort[] _numbers;
    private readonly uint[] _kinds;

    /// <summary>Reads a table.</summary>
    /// <exception cref="InvalidDataException">The buckets hold more or fewer keys than there are.</exception>
    public KeyTable(ModelBytes input)
    {
        var count = input.Count();
        _kinds = new uint[input.Count()];
        for (var i = 0; i < _kinds.Length; i++)
        {
            _kinds[i] = input.Number();
        }

        if (Start(input.Bytes(Buckets), _starts) != count)
        {
            throw new InvalidDataException("The buckets of the model do not hold its keys.");
        }

        _lower = input.Shorts(count);
        _numbers = input.Shorts(count);
    }

    /// <summary>The value of a key; 0 if it has none.</summary>
    public uint this[uint key]
    {
        get
        {
            var end = _starts[(key >> 16) + 1];
            for (var at = _starts[key >> 16]; at < end; at++)
            {
                if (_lower[at] == (ushort)key)
                {
                    return _kinds[_numbers[at]];
                }
            }

            return 0;
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static int Start(ReadOnlySpan<byte> counts, int[] starts)
    {
        var sum = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            starts[i] = sum;
            sum += counts[i];
        }

        return starts[counts.Length] = sum;
    }
}
