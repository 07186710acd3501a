using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Numbers of a model file, least significant byte first.</summary>
internal sealed unsafe class ModelBytes
{
    // A model that is a resource of an assembly lies in memory already, for as long as the assembly does.
    private readonly byte* _resource;
    private readonly byte[] _copy = [];
    private readonly int _length;
    private int _at;

    /// <summary>Reads the rest of a stream. If that is memory, it has to stay there; resources of this assembly do.</summary>
    public ModelBytes(Stream stream)
    {
        _length = checked((int)(stream.Length - stream.Position));
        if (stream is UnmanagedMemoryStream resource)
        {
            _resource = resource.PositionPointer;
            return;
        }

        _copy = new byte[_length];
        for (var at = 0; at < _length;)
        {
            var read = stream.Read(_copy, at, _length - at);
            at += read > 0 ? read : throw new InvalidDataException("The model ends too early.");
        }
    }

    private ReadOnlySpan<byte> All => _resource is null ? _copy : new ReadOnlySpan<byte>(_resource, _length);

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

    /// <summary>Passes over bytes that are read later.</summary>
    public (int At, int Length) Skip(int count)
    {
        Bytes(count);
        return (_at - count, count);
    }

    /// <summary>The bytes that were passed over; threads may ask at once.</summary>
    public ReadOnlySpan<byte> Skipped((int At, int Length) bytes) => All.Slice(bytes.At, bytes.Length);

    /// <summary>Reads a number of four bytes.</summary>
    public uint Number() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    /// <summary>Reads a number of four bytes that counts what follows.</summary>
    public int Count() => (int)Number();

    /// <summary>Reads a number of two bytes.</summary>
    public ushort Short() => BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2));

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
