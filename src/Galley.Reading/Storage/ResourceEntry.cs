namespace Galley.Reading.Storage;

/// <summary>What lies under one key of the resource.</summary>
/// <param name="key">The key: that of a shard, or a name that no shard has.</param>
/// <param name="text">The text of a shard's articles as UTF-8; it may be empty.</param>
/// <param name="tables">The tables; they may be empty.</param>
/// <param name="hash">The hash of both, if the caller knows it (<see cref="Storage.ContentHash"/>).</param>
public sealed class ResourceEntry(string key, ReadOnlyMemory<byte> text, ReadOnlyMemory<byte> tables, ulong? hash = null)
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The text as UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; } = text;

    /// <summary>The tables.</summary>
    public ReadOnlyMemory<byte> Tables { get; } = tables;

    /// <summary>The hash of text and tables.</summary>
    public ulong ContentHash { get; } = hash ?? Storage.ContentHash.Of(text.Span, tables.Span);
}
