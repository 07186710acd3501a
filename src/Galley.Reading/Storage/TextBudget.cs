using System.Text;

namespace Galley.Reading.Storage;

/// <summary>How much text the compiler is given as literals.</summary>
public static class TextBudget
{
    /// <summary>
    /// UTF-8 bytes of all articles together: some fifty of them. Past it, literals cost the compiler more than they are worth, and a process
    /// of its own compiles the articles sooner than the compiler does.
    /// </summary>
    public const int Bytes = 256 * 1024;

    /// <summary>Whether the texts are too many for literals.</summary>
    /// <param name="lengths">The length of each text in UTF-8 bytes.</param>
    public static bool IsExceeded(IEnumerable<int> lengths) => lengths.Sum(static length => (long)length) > Bytes;

    /// <summary>The length of a text in UTF-8 bytes.</summary>
    /// <param name="text">The text.</param>
    public static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text);
}
