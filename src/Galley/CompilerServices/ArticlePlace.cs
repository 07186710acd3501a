namespace Galley.CompilerServices;

/// <summary>Where an article's text and table stand in a catalog.</summary>
/// <remarks>
/// Here and in what else reads tables there are fields where there could be properties: before a program shows its first article, the
/// runtime compiles every method on the way, also those that only hand over a number.
/// </remarks>
/// <param name="shard">The shard.</param>
/// <param name="ordinal">Its row among the articles of the shard.</param>
/// <param name="textStart">The index of the text's first byte in the shard's text.</param>
/// <param name="textLength">The number of the text's bytes.</param>
/// <param name="tableStart">The index of the table's first byte in the shard's tables.</param>
/// <param name="tableLength">The number of the table's bytes.</param>
internal readonly struct ArticlePlace(int shard, int ordinal, int textStart, int textLength, int tableStart, int tableLength)
{
    /// <summary>The shard.</summary>
    internal readonly int Shard = shard;

    /// <summary>Its row among the articles of the shard.</summary>
    internal readonly int Ordinal = ordinal;

    /// <summary>The index of the text's first byte in the shard's text.</summary>
    internal readonly int TextStart = textStart;

    /// <summary>The number of the text's bytes.</summary>
    internal readonly int TextLength = textLength;

    /// <summary>The index of the table's first byte in the shard's tables.</summary>
    internal readonly int TableStart = tableStart;

    /// <summary>The number of the table's bytes.</summary>
    internal readonly int TableLength = tableLength;

    /// <summary>A stretch of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">The index of the first.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="InvalidOperationException">There are fewer bytes.</exception>
    internal static ReadOnlySpan<byte> Within(ReadOnlySpan<byte> bytes, int start, int length) =>
        start >= 0 && (long)start + length <= bytes.Length ? bytes.Slice(start, length) : throw TableFault.Damaged();
}
