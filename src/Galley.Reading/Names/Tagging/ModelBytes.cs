using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Numbers of a model file, least significant byte first.</summary>
internal sealed class ModelBytes
{
    private readonly byte[] _bytes;
    private int _at;

    /// <summary>Reads the rest of a stream.</summary>
    public ModelBytes(Stream stream)
    {
        _bytes = new byte[(int)(stream.Length - stream.Position)];
        for (var at = 0; at < _bytes.Length;)
        {
            var read = stream.Read(_bytes, at, _bytes.Length - at);
            at += read > 0 ? read : throw new InvalidDataException("The model ends too early.");
        }
    }

    /// <summary>Reads bytes as they are.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _bytes.Length - _at)
        {
            throw new InvalidDataException("The model ends too early.");
        }

        _at += count;
        return new ReadOnlySpan<byte>(_bytes, _at - count, count);
    }

    /// <summary>Reads a number of four bytes.</summary>
    public uint Number() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    /// <summary>Reads a number of four bytes that counts what follows.</summary>
    public int Count() => (int)Number();

    /// <summary>Reads numbers of two bytes.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ushort[] Shorts(int count)
    {
        var bytes = Bytes(count * 2);
        var shorts = new ushort[count];
        for (var i = 0; i < shorts.Length; i++)
        {
            shorts[i] = (ushort)(bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        }

        return shorts;
    }

    /// <summary>Reads numbers of two bytes with a sign.</summary>
    public int[] Signed(int count) => Array.ConvertAll(Shorts(count), value => (int)unchecked((short)value));
}
