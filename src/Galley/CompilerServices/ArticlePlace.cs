namespace Galley.CompilerServices;

/// <summary>Where an article's text and table stand in a catalog.</summary>
/// <param name="shard">The shard.</param>
/// <param name="ordinal">Its row among the articles of the shard.</param>
/// <param name="textStart">The index of the text's first byte in the shard's text.</param>
/// <param name="textLength">The number of the text's bytes.</param>
/// <param name="tableStart">The index of the table's first byte in the shard's tables.</param>
/// <param name="tableLength">The number of the table's bytes.</param>
internal readonly struct ArticlePlace(int shard, int ordinal, int textStart, int textLength, int tableStart, int tableLength)
{
    /// <summary>The shard.</summary>
    internal int Shard { get; } = shard;

    /// <summary>Its row among the articles of the shard.</summary>
    internal int Ordinal { get; } = ordinal;

    /// <summary>The index of the text's first byte in the shard's text.</summary>
    internal int TextStart { get; } = textStart;

    /// <summary>The number of the text's bytes.</summary>
    internal int TextLength { get; } = textLength;

    /// <summary>The index of the table's first byte in the shard's tables.</summary>
    internal int TableStart { get; } = tableStart;

    /// <summary>The number of the table's bytes.</summary>
    internal int TableLength { get; } = tableLength;

    /// <summary>A stretch of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">The index of the first.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="InvalidOperationException">There are fewer bytes.</exception>
    internal static ReadOnlySpan<byte> Within(ReadOnlySpan<byte> bytes, int start, int length) =>
        start >= 0 && (long)start + length <= bytes.Length ? bytes.Slice(start, length) : throw TableFault.Damaged();
}
