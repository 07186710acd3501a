using Galley.CompilerServices;

namespace Galley.Compiling.Tables;

/// <summary>Writes which shards lie in the resource.</summary>
internal static class ShardTable
{
    /// <summary>The table.</summary>
    /// <param name="shards">The key of each shard and the hash of its content, in the order of their numbers.</param>
    public static string Write(IEnumerable<(string Key, ulong ContentHash)> shards)
    {
        var rows = new TableWriter();
        foreach (var (key, contentHash) in shards)
        {
            rows.Fixed(StableHash.Of(key), TableDigits.HashWidth).Fixed(contentHash, TableDigits.HashWidth);
        }

        return rows.ToString();
    }
}
