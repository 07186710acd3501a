using Galley.CompilerServices;
using Galley.Compiling.Saved;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Storage;

namespace Galley.Compiling.Resource;

/// <summary>
/// The resource of the last build, of which unchanged articles' tables are taken. Whatever does not fit what was saved of it is not found,
/// and made again.
/// </summary>
internal sealed class LastResource
{
    private readonly byte[] _resource;
    private readonly Dictionary<string, (int Start, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SavedShard Saved, ResourceIndex.Row Row)> _shards = new(StringComparer.Ordinal);

    private LastResource(byte[] resource) => _resource = resource;

    /// <summary>No resource is there.</summary>
    public static LastResource None { get; } = new([]);

    /// <summary>Opens a resource.</summary>
    /// <param name="resource">Its bytes.</param>
    /// <param name="saved">What was saved with it.</param>
    /// <param name="shards">The keys of the shards to look for.</param>
    public static LastResource Open(byte[] resource, AnnotationStore saved, IEnumerable<string> shards)
    {
        var last = new LastResource(resource);
        var index = ResourceIndex.Open(resource);
        foreach (var shard in shards)
        {
            if (SavedShard.Find(saved, shard) is { } known
                && index.Find(shard) is { } row
                && ContentHash.Of(resource.AsSpan(row.Start, row.TextLength), resource.AsSpan(row.Start + row.TextLength, row.TablesLength)) == known.ContentHash)
            {
                last._shards[shard] = (known, row);
                last.Add(known.Inputs, row.Start + row.TextLength, row.TablesLength);
            }
        }

        return last;
    }

    /// <summary>A whole shard, or <see langword="null"/> if an article of it has changed.</summary>
    /// <param name="shard">The shard's key.</param>
    /// <param name="inputs">The keys of its articles' contents.</param>
    public ResourceEntry? FindShard(string shard, IReadOnlyList<string> inputs) =>
        _shards.TryGetValue(shard, out var known) && known.Saved.Inputs.SequenceEqual(inputs, StringComparer.Ordinal)
            ? new ResourceEntry(
                shard,
                _resource.AsMemory(known.Row.Start, known.Row.TextLength),
                _resource.AsMemory(known.Row.Start + known.Row.TextLength, known.Row.TablesLength),
                known.Saved.ContentHash)
            : null;

    /// <summary>Finds the table of an article.</summary>
    /// <param name="input">The key of its content.</param>
    /// <param name="table">The table.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryFind(string input, out ReadOnlyMemory<byte> table)
    {
        var isThere = _tables.TryGetValue(input, out var place);
        table = isThere ? _resource.AsMemory(place.Start, place.Length) : default;
        return isThere;
    }

    private void Add(IReadOnlyList<string> inputs, int start, int length)
    {
        var reader = new TableReader(_resource.AsSpan(start, length), 0);
        if (reader.ReadIndex() != inputs.Count)
        {
            return;
        }

        var lengths = new int[inputs.Count];
        for (var i = 0; i < lengths.Length; i++)
        {
            reader.ReadIndex();
            lengths[i] = reader.ReadIndex();
        }

        var position = reader.Position;
        if (position + lengths.Sum(static table => (long)table) != length)
        {
            return;
        }

        for (var i = 0; i < lengths.Length; i++)
        {
            _tables[inputs[i]] = (start + position, lengths[i]);
            position += lengths[i];
        }
    }
}
