namespace Galley.Reading.Text;

/// <summary>
/// Decodes a file: UTF-8 with or without a byte order mark, UTF-16 and UTF-32 with one. The runtime's own decoders do not
/// agree on how many replacement characters a broken sequence gives; this one gives the same text everywhere.
/// </summary>
public static class SourceDecoder
{
    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="path">The file's path relative to the project, with <c>/</c> between its parts.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <returns>
    /// The text without its byte order mark. Each broken sequence is one U+FFFD, and
    /// <see cref="DocumentSource.EncodingFault"/> is the index of the first one.
    /// </returns>
    public static DocumentSource Decode(string path, byte[] bytes)
    {
        var decoded = StartsWith(bytes, 0xFF, 0xFE, 0, 0) ? Utf32Decoder.Decode(bytes, 4, bigEndian: false)
            : StartsWith(bytes, 0, 0, 0xFE, 0xFF) ? Utf32Decoder.Decode(bytes, 4, bigEndian: true)
            : StartsWith(bytes, 0xFF, 0xFE) ? Utf16Decoder.Decode(bytes, 2, bigEndian: false)
            : StartsWith(bytes, 0xFE, 0xFF) ? Utf16Decoder.Decode(bytes, 2, bigEndian: true)
            : StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? Utf8Decoder.Decode(bytes, 3)
            : Utf8Decoder.Decode(bytes, 0);
        return new DocumentSource(path, decoded.Text, decoded.Fault);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        if (bytes.Length < mark.Length)
        {
            return false;
        }

        for (var i = 0; i < mark.Length; i++)
        {
            if (bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}
