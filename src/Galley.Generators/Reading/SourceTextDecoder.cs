using System.Text;

using Galley.Reading.Text;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>Turns the compiler's text into a source, and finds where the file's bytes were not what they seem.</summary>
internal static class SourceTextDecoder
{
    // Strict, so that the first wrong byte can be found.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static DocumentSource Decode(SourceText text, string path)
    {
        var characters = text.ToString();
        return new DocumentSource(path, characters, EncodingFault(characters, text.Encoding));
    }

    // A compiler that meets bytes which are not valid UTF-8 reads the file in the system's code page, and says nothing:
    // "café" saved as Latin-1 would silently depend on the machine. The encoding that it settled for gives it away. (Where
    // the system's code page is UTF-8 itself, the bytes have become U+FFFD, which the reader reports.)
    private static int EncodingFault(string characters, Encoding? encoding)
    {
        if (encoding is null || IsUnicode(encoding))
        {
            return -1;
        }

        var bytes = encoding.GetBytes(characters);
        for (var i = 0; i < bytes.Length;)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
            {
                return CharacterAt(characters, encoding, i);
            }

            i += length;
        }

        return -1;
    }

    // Double-byte code pages have fewer characters than bytes.
    private static int CharacterAt(string characters, Encoding encoding, int byteIndex)
    {
        if (encoding.IsSingleByte)
        {
            return byteIndex;
        }

        var one = new char[1];
        for (int i = 0, position = 0; i < characters.Length; i++)
        {
            one[0] = characters[i];
            position += encoding.GetByteCount(one);
            if (position > byteIndex)
            {
                return i;
            }
        }

        return characters.Length - 1;
    }

    private static bool IsUnicode(Encoding encoding) => encoding.CodePage is 65001 or 1200 or 1201 or 12000 or 12001;

    // How many bytes from here on are one well-formed UTF-8 character, or 0.
    private static int SequenceLength(byte[] bytes, int start)
    {
        var length = bytes[start] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };

        if (length <= 1)
        {
            return length;
        }

        if (start + length > bytes.Length)
        {
            return 0;
        }

        try
        {
            StrictUtf8.GetCharCount(bytes, start, length);
            return length;
        }
        catch (ArgumentException)
        {
            return 0;
        }
    }
}
