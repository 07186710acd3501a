#if !NETSTANDARD2_0
using System.Runtime.InteropServices;
using System.Text;

namespace Galley.CompilerServices;

/// <summary>Decodes the first few texts of a process.</summary>
/// <remarks>
/// The first text that <see cref="Encoding.UTF8"/> decodes costs more than 2 ms, in which the runtime makes the many types of vectors
/// that its decoder is written with: an eighth of what a program takes that shows one article and ends. Latin-1 is ready at once, and
/// ASCII is part of it. What comes later is decoded by the runtime alone, which is faster for long.
/// </remarks>
internal static class FirstTexts
{
    private const int Count = 32;

    // Loops over more would make the runtime compile this well, which takes longer than what it saves.
    private const int LongestText = 16 * 1024;
    private const ulong HighBits = 0x8080_8080_8080_8080;

    // Threads that count past each other do no harm.
    private static int _decoded;

    /// <summary>The text that the bytes encode; null where this is not the one to decode them.</summary>
    /// <param name="bytes">The bytes.</param>
    internal static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (_decoded >= Count || bytes.Length > LongestText)
        {
            return null;
        }

        _decoded++;
        return DecodeWellFormed(bytes);
    }

    /// <summary>The text that the bytes encode; null if they are not well-formed UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    internal static unsafe string? DecodeWellFormed(ReadOnlySpan<byte> bytes)
    {
        if (AsciiLength(bytes, 0) == bytes.Length)
        {
            return Encoding.Latin1.GetString(bytes);
        }

        // Nobody else sees the string before it is filled.
        string text = new('\0', LengthOf(bytes));
        fixed (char* first = text)
        {
            var rest = new Span<char>(first, text.Length);
            int at = 0;
            while (at < bytes.Length)
            {
                int ascii = AsciiLength(bytes, at);
                if (ascii > rest.Length)
                {
                    return null;
                }

                Encoding.Latin1.GetChars(bytes.Slice(at, ascii), rest);
                at += ascii;
                rest = rest.Slice(ascii);
                if (at < bytes.Length)
                {
                    if (Rune.DecodeFromUtf8(bytes.Slice(at), out Rune rune, out int width) != System.Buffers.OperationStatus.Done
                        || !rune.TryEncodeToUtf16(rest, out int written))
                    {
                        return null;
                    }

                    at += width;
                    rest = rest.Slice(written);
                }
            }

            return rest.IsEmpty ? text : null;
        }
    }

    // Of well-formed text: a character for each byte that begins one, and another one for those beyond the basic plane.
    private static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        int length = 0;
        for (int at = 0; at < bytes.Length; at++)
        {
            byte b = bytes[at];
            if (b < 0x80)
            {
                int ascii = AsciiLength(bytes, at);
                length += ascii;
                at += ascii - 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                length += b >= 0xF0 ? 2 : 1;
            }
        }

        return length;
    }

    private static int AsciiLength(ReadOnlySpan<byte> bytes, int start)
    {
        int at = start;
        while (at <= bytes.Length - sizeof(ulong) && (MemoryMarshal.Read<ulong>(bytes.Slice(at)) & HighBits) == 0)
        {
            at += sizeof(ulong);
        }

        while (at < bytes.Length && bytes[at] < 0x80)
        {
            at++;
        }

        return at - start;
    }
}
#endif
