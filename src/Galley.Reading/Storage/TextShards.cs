using System.Text;

namespace Galley.Reading.Storage;

/// <summary>Gathers the texts of articles under the keys that the generator refers to them by.</summary>
public static class TextShards
{
    /// <summary>An entry for each shard, without tables; the same whatever the order of the texts.</summary>
    /// <param name="texts">The normalised text of each article, by its path relative to the project.</param>
    public static IReadOnlyList<ResourceEntry> Of(IReadOnlyDictionary<string, string> texts) =>
        texts.OrderBy(text => text.Key, StringComparer.Ordinal)
            .GroupBy(text => ShardKeys.Of(text.Key, texts.Count), text => text.Value, StringComparer.Ordinal)
            .Select(shard => new ResourceEntry(shard.Key, Encoding.UTF8.GetBytes(string.Concat(shard)), ReadOnlyMemory<byte>.Empty))
            .ToList();
}
