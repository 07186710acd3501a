using System.Text;

namespace Galley.CompilerServices;

/// <summary>UTF-8, the same on every framework.</summary>
internal static class Utf8
{
    /// <summary>The text that the bytes encode.</summary>
    /// <param name="bytes">UTF-8 bytes.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
#if NETSTANDARD2_0
        if (bytes.IsEmpty)
        {
            return "";
        }

        unsafe
        {
            fixed (byte* first = bytes)
            {
                return Encoding.UTF8.GetString(first, bytes.Length);
            }
        }
#else
        return FirstTexts.Decode(bytes) ?? Encoding.UTF8.GetString(bytes);
#endif
    }
}
