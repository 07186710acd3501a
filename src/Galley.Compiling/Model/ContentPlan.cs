using Galley.Reading.Storage;

namespace Galley.Compiling.Model;

/// <summary>The key of an article's digest.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Key">The key.</param>
internal sealed record ArticleKey(string Path, string Key);

/// <summary>A shard whose content lies in the resource that the build wrote, so that nobody else needs it.</summary>
/// <param name="Key">The shard's key.</param>
/// <param name="ContentHash">The hash of its content.</param>
internal sealed record StoredShard(string Key, ulong ContentHash);

/// <summary>Which articles' texts and tables are needed.</summary>
/// <param name="IsDesignTime">Whether an editor asks: then none are.</param>
/// <param name="ArticleCount">How many articles there are, if some shards are stored; otherwise 0, so that another article changes no plan.</param>
/// <param name="Stored">The shards that are stored, ordered by key.</param>
internal sealed record ContentPlan(bool IsDesignTime, int ArticleCount, EquatableArray<StoredShard> Stored)
{
    /// <summary>Whether an article's content is needed.</summary>
    /// <param name="path">The article's path relative to the project.</param>
    public bool Needs(string path) => !IsDesignTime && (Stored.Count == 0 || HashOf(ShardKeys.Of(path, ArticleCount)) is null);

    /// <summary>The hash of a shard's content, if it is stored.</summary>
    /// <param name="shard">The shard's key.</param>
    public ulong? HashOf(string shard) => Stored.FindSorted(shard, static stored => stored.Key)?.ContentHash;
}
