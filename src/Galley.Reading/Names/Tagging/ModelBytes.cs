using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Numbers of a model file, least significant byte first.</summary>
internal sealed unsafe class ModelBytes
{
    // A model that is a resource of an assembly lies in memory already; the stream keeps it there.
    private readonly UnmanagedMemoryStream? _stream;
    private readonly byte[] _copy = [];
    private readonly int _length;
    private int _at;

    /// <summary>Reads the rest of a stream, which has to stay open for as long as numbers are read.</summary>
    public ModelBytes(Stream stream)
    {
        _length = checked((int)(stream.Length - stream.Position));
        _stream = stream as UnmanagedMemoryStream;
        if (_stream is not null)
        {
            return;
        }

        _copy = new byte[_length];
        for (var at = 0; at < _length;)
        {
            var read = stream.Read(_copy, at, _length - at);
            at += read > 0 ? read : throw new InvalidDataException("The model ends too early.");
        }
    }

    private ReadOnlySpan<byte> All => _stream is null ? _copy : new ReadOnlySpan<byte>(_stream.PositionPointer, _length);

    /// <summary>Reads bytes as they are.</summary>
    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > _length - _at)
        {
            throw new InvalidDataException("The model ends too early.");
        }

        _at += count;
        return All.Slice(_at - count, count);
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
