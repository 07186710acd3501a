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
    public uint Number()
    {
        var value = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var digit = _bytes[_at++];
            value |= (uint)(digit & 0x7F) << shift;
            if (digit < 0x80)
            {
                return value;
            }
        }
    }

    /// <summary>Reads a number with a sign in its lowest bit.</summary>
    public int Signed()
    {
        var value = Number();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    /// <summary>Reads a number of one byte.</summary>
    public sbyte Small() => unchecked((sbyte)_bytes[_at++]);
}
