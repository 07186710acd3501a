using System.Text;

using Galley.Reading.Text;

namespace Galley.Tool.Fixing;

/// <summary>A text file that can be written back as it was: in its encoding, with its byte order mark and its line ends.</summary>
internal sealed class TextFile
{
    private static readonly Encoding[] Encodings =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
    ];

    private static readonly Encoding Plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding _encoding;

    private TextFile(string path, string text, Encoding encoding)
    {
        Path = path;
        Text = text;
        _encoding = encoding;
    }

    /// <summary>The file's full path.</summary>
    public string Path { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its full path.</param>
    /// <exception cref="IOException">It cannot be read, or would not be the same after writing.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static TextFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var source = SourceDecoder.Decode(path, bytes);
        var file = new TextFile(path, source.Text, Array.Find(Encodings, encoding => bytes.AsSpan().StartsWith(encoding.Preamble)) ?? Plain);
        return source.EncodingFault < 0 && file.BytesOf(source.Text).AsSpan().SequenceEqual(bytes)
            ? file
            : throw new IOException("The file is not valid UTF-8, and has no byte order mark of another Unicode encoding that it is valid in.");
    }

    /// <summary>Writes another text into the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string text) => File.WriteAllBytes(Path, BytesOf(text));

    /// <summary>A file that is still to be written.</summary>
    public static TextFile New(string path) => new(path, "", Plain);

    private byte[] BytesOf(string text) => [.. _encoding.Preamble, .. _encoding.GetBytes(text)];
}
