using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Numbers of a model file.</summary>
internal sealed class ModelBytes
{
    private readonly byte[] _bytes;
    private int _at;

    public ModelBytes(byte[] bytes)
    {
        _bytes = bytes;
    }

    /// <summary>Reads a number in groups of seven bits, least significant first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Number()
    {
        var digit = _bytes[_at++];
        return digit < 0x80 ? digit : Number(digit & 0x7Fu);
    }

    /// <summary>Reads a number with a sign in its lowest bit.</summary>
    public int Signed()
    {
        var value = Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Reads a number of one byte for each bit of a mask, to where that bit stands.</summary>
    public void Small(uint mask, Span<sbyte> values)
    {
        // A byte that no bit asks for is read again for the next one: no branch of this loop can be guessed wrong.
        for (var i = 0; i < values.Length; i++)
        {
            var isWanted = (int)(mask >> i) & 1;
            values[i] = unchecked((sbyte)(_bytes[Math.Min(_at, _bytes.Length - 1)] & -isWanted));
            _at += isWanted;
        }
    }

    private uint Number(uint value)
    {
        for (var shift = 7; ; shift += 7)
        {
            var digit = _bytes[_at++];
            value |= (uint)(digit & 0x7F) << shift;
            if (digit < 0x80)
            {
                return value;
            }
        }
    }
}
