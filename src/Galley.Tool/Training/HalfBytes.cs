namespace Galley.Tool.Training;

/// <summary>Numbers of four bits, two to a byte, the lower half first.</summary>
internal sealed class HalfBytes
{
    private readonly List<byte> _bytes = [];
    private bool _isHalf;

    /// <summary>Adds the lowest four bits of a number.</summary>
    public void Add(int number)
    {
        if (_isHalf)
        {
            _bytes[^1] |= (byte)(number << 4);
        }
        else
        {
            _bytes.Add((byte)(number & 15));
        }

        _isHalf = !_isHalf;
    }

    /// <summary>Writes how many bytes there are, and the bytes.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="padding">How many zeros follow.</param>
    public void Write(BinaryWriter output, int padding)
    {
        output.Write(_bytes.Count + padding);
        output.Write(_bytes.ToArray());
        output.Write(new byte[padding]);
    }
}
