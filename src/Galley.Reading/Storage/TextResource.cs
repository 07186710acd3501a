using System.Text;

using Galley.CompilerServices;

namespace Galley.Reading.Storage;

/// <summary>Writes the texts of all articles as one resource, which the runtime library reads in place.</summary>
public static class TextResource
{
    /// <summary>The resource of some texts; the same whatever their order.</summary>
    /// <param name="texts">The normalised text of each article, by its path relative to the project.</param>
    public static byte[] Write(IReadOnlyDictionary<string, string> texts)
    {
        var shards = texts.OrderBy(text => text.Key, StringComparer.Ordinal)
            .GroupBy(text => ShardKeys.Of(text.Key, texts.Count), text => text.Value, StringComparer.Ordinal)
            .Select(shard => (Hash: StableHash.Of(shard.Key), Text: Encoding.UTF8.GetBytes(string.Concat(shard))))
            .OrderBy(shard => shard.Hash)
            .ToList();
        var head = new StringBuilder(TextResourceFormat.Magic)
            .Append(TableDigits.Fixed((ulong)shards.Count, TextResourceFormat.LengthWidth)).Append('\n');
        var start = 0L;
        foreach (var (hash, text) in shards)
        {
            head.Append(TableDigits.Fixed(hash, TableDigits.HashWidth))
                .Append(TableDigits.Fixed((ulong)start, TextResourceFormat.LengthWidth))
                .Append(TableDigits.Fixed((ulong)text.Length, TextResourceFormat.LengthWidth))
                .Append(TableDigits.Fixed(StableHash.Of(text), TableDigits.HashWidth));
            start += text.Length;
        }

        var directory = Encoding.ASCII.GetBytes(head.ToString());
        var resource = new byte[checked(directory.Length + (int)start)];
        directory.CopyTo(resource, 0);
        var position = directory.Length;
        foreach (var (_, text) in shards)
        {
            text.CopyTo(resource, position);
            position += text.Length;
        }

        return resource;
    }
}
