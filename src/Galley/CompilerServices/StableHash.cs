namespace Galley.CompilerServices;

/// <summary>FNV-1a, 64 bits, over UTF-8. It stands in compiled assemblies and never changes.</summary>
internal static class StableHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of bytes.</summary>
    /// <param name="utf8">The bytes.</param>
    internal static ulong Of(ReadOnlySpan<byte> utf8) => Continue(OffsetBasis, utf8);

    /// <summary>The hash of the UTF-8 bytes of a text, which are never stored: looking something up allocates nothing.</summary>
    /// <param name="text">The text; a lone surrogate counts as U+FFFD, as it does for any encoder.</param>
    internal static ulong Of(string text) => Continue(OffsetBasis, text);

    /// <summary>The hash of what was hashed before, and bytes after it.</summary>
    /// <param name="hash">The hash of what stands before.</param>
    /// <param name="utf8">The bytes.</param>
    internal static ulong Continue(ulong hash, ReadOnlySpan<byte> utf8)
    {
        foreach (byte b in utf8)
        {
            hash = Add(hash, b);
        }

        return hash;
    }

    /// <summary>The hash of what was hashed before, and the UTF-8 bytes of a text after it.</summary>
    /// <param name="hash">The hash of what stands before.</param>
    /// <param name="text">The text; a lone surrogate counts as U+FFFD.</param>
    internal static ulong Continue(ulong hash, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int scalar = text[i];

            // Nearly all of nearly every slug; looking up the first of a program waits for each method to be compiled.
            if (scalar < 0x80)
            {
                hash = unchecked((hash ^ (byte)scalar) * Prime);
                continue;
            }

            if (char.IsSurrogate(text[i]))
            {
                bool paired = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                scalar = paired ? char.ConvertToUtf32(text[i], text[i + 1]) : 0xFFFD;
                i += paired ? 1 : 0;
            }

            hash = AddScalar(hash, scalar);
        }

        return hash;
    }

    private static ulong AddScalar(ulong hash, int scalar)
    {
        if (scalar < 0x800)
        {
            hash = Add(hash, 0xC0 | (scalar >> 6));
        }
        else
        {
            if (scalar < 0x10000)
            {
                hash = Add(hash, 0xE0 | (scalar >> 12));
            }
            else
            {
                hash = Add(hash, 0xF0 | (scalar >> 18));
                hash = Add(hash, 0x80 | ((scalar >> 12) & 0x3F));
            }

            hash = Add(hash, 0x80 | ((scalar >> 6) & 0x3F));
        }

        return Add(hash, 0x80 | (scalar & 0x3F));
    }

    private static ulong Add(ulong hash, int value) => unchecked((hash ^ (byte)value) * Prime);
}
