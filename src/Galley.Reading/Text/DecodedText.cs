namespace Galley.Reading.Text;

/// <summary>Collects what a decoder makes of a file.</summary>
/// <param name="capacity">The most UTF-16 code units that can come.</param>
internal sealed class DecodedText(int capacity)
{
    private const char Replacement = '\uFFFD';
    private readonly char[] _chars = new char[capacity];
    private int _length;

    /// <summary>The index of the first replacement character, or -1.</summary>
    public int Fault { get; private set; } = -1;

    /// <summary>The text so far.</summary>
    public string Text => new(_chars, 0, _length);

    /// <summary>Adds a code unit.</summary>
    public void Add(char unit) => _chars[_length++] = unit;

    /// <summary>Adds a code point, which must be a scalar value.</summary>
    public void Add(int scalar)
    {
        if (scalar < 0x10000)
        {
            Add((char)scalar);
        }
        else
        {
            Add((char)(0xD7C0 + (scalar >> 10)));
            Add((char)(0xDC00 | (scalar & 0x3FF)));
        }
    }

    /// <summary>Adds a replacement character for a broken sequence.</summary>
    public void AddFault()
    {
        if (Fault < 0)
        {
            Fault = _length;
        }

        Add(Replacement);
    }
}
