using System.Text;

namespace Galley.Build.Images;

/// <summary>Reads numbers and words from an image file; past its end they are zero.</summary>
internal sealed class ImageHeader(Stream stream)
{
    private readonly byte[] _buffer = new byte[16];

    /// <summary>How many bytes the file has.</summary>
    public long Length { get; } = stream.Length;

    /// <summary>The file from its start.</summary>
    public Stream FromStart()
    {
        stream.Position = 0;
        return stream;
    }

    public int Byte(long position) => (int)BigEndian(position, 1);

    public long BigEndian(long position, int count)
    {
        Fill(position, count);
        long value = 0;
        for (var i = 0; i < count; i++)
        {
            value = (value << 8) | _buffer[i];
        }

        return value;
    }

    public long LittleEndian(long position, int count)
    {
        Fill(position, count);
        long value = 0;
        for (var i = count - 1; i >= 0; i--)
        {
            value = (value << 8) | _buffer[i];
        }

        return value;
    }

    /// <summary>Whether the file has some ASCII characters at a place.</summary>
    public bool Holds(long position, string word)
    {
        Fill(position, word.Length);
        return Encoding.ASCII.GetString(_buffer, 0, word.Length) == word;
    }

    private void Fill(long position, int count)
    {
        Array.Clear(_buffer, 0, count);
        if (position < 0 || position >= Length)
        {
            return;
        }

        stream.Position = position;
        for (var read = 0; read < count;)
        {
            var more = stream.Read(_buffer, read, count - read);
            if (more == 0)
            {
                return;
            }

            read += more;
        }
    }
}
