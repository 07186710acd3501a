using System.Text;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Saved;
using Galley.Compiling.Tables;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Names;
using Galley.Reading.Storage;

namespace Galley.Compiling.Resource;

/// <summary>Brings compiled articles together into the resource, in the same shards as the generator.</summary>
/// <param name="compiler">What compiled the articles.</param>
/// <param name="assets">The files that articles may point at.</param>
/// <param name="addresses">How addresses are written.</param>
/// <param name="registry">The declared entities.</param>
/// <param name="minimumMentions">How many mentions make an undeclared entity a constant.</param>
internal sealed class CatalogCompiler(
    ArticleCompiler compiler, AssetSet assets, AddressFormats addresses, EntityRegistry registry, int minimumMentions)
{
    /// <summary>What the build writes.</summary>
    /// <param name="Entries">What the resource holds.</param>
    /// <param name="Saved">What is saved for the generator and for the next build.</param>
    /// <param name="Index">The hash of the articles' texts (<see cref="TextIndex"/>), or an empty string.</param>
    /// <param name="Made">How many articles' tables were made, because the last resource did not have them.</param>
    public readonly record struct Result(IReadOnlyList<ResourceEntry> Entries, IReadOnlyList<SavedEntry> Saved, string Index, int Made);

    /// <summary>Compiles the catalog.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="open">Opens the last resource for some shards.</param>
    /// <param name="degree">How many threads may work.</param>
    public Result Compile(IReadOnlyCollection<CompiledArticle> articles, Func<IEnumerable<string>, LastResource> open, int degree)
    {
        // A project may list a file twice.
        var byPath = new Dictionary<string, CompiledArticle>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byPath[article.Item.Path] = article;
        }

        var summaries = byPath.Values.Select(article => article.Digest.Model.Summary).ToList();
        var layout = LayoutBuilder.Build(summaries);
        var resolver = new TargetResolver(layout, assets, addresses);
        var shards = layout.Places.GroupBy(place => place.Shard.Key, StringComparer.Ordinal)
            .Select(shard => (shard.Key, Places: shard.OrderBy(place => place.Ordinal).ToList()))
            .OrderBy(shard => shard.Key, StringComparer.Ordinal)
            .ToList();
        var last = open(shards.Select(shard => shard.Key));
        var entries = new ResourceEntry[shards.Count];
        var saved = new SavedEntry[shards.Count];
        var made = 0;
        Parallel.For(0, shards.Count, new ParallelOptions { MaxDegreeOfParallelism = degree }, i =>
        {
            var (key, places) = shards[i];
            var compiled = places.Select(place => byPath[place.Path]).ToList();
            var targets = places.Select((place, j) => resolver.Resolve(place.Path, compiled[j].Digest.Model.Targets)).ToList();
            var inputs = places.Select((place, j) => ArticleKeys.OfContent(compiled[j].Key, place.Slug, targets[j])).ToList();
            entries[i] = last.FindShard(key, inputs) ?? Make(key, compiled, last, j =>
            {
                Interlocked.Increment(ref made);
                return compiler.Table(compiled[j], places[j].Slug, targets[j]);
            }, inputs);
            saved[i] = new SavedShard(entries[i].ContentHash, inputs).ToEntry(key);
        });

        var catalog = CatalogBuilder.Build(layout, summaries, DeclaredEntities.Of(registry), minimumMentions);
        var timeline = TimelineBuilder.Build(layout, byPath.Values.Select(article => article.Digest.Model.Timed));
        var tables = CatalogTables.Of(catalog)
            .Concat(CatalogTables.OfResource(
                catalog,
                byPath.Values.ToDictionary(article => article.Item.Path, article => article.Digest.Model.Headline.Text, StringComparer.Ordinal),
                entries.ToDictionary(entry => entry.Key, entry => entry.ContentHash, StringComparer.Ordinal)))
            .Append((Name: CatalogTables.Timeline, Table: TimelineTable.Write(timeline)))
            .Select(table => new ResourceEntry(CatalogTables.KeyOf(table.Name), ReadOnlyMemory<byte>.Empty, Encoding.UTF8.GetBytes(table.Table)));
        var index = TextIndex.Write(byPath.Values.Select(article => (article.Item.Path, article.Fingerprint)));
        var known = byPath.Values.Select(article => article.Saved).OfType<SavedEntry>().Concat(saved);
        return new Result(
            entries.Concat(tables).ToList(), (index is { } texts ? known.Append(texts.Entry) : known).ToList(), index?.Hash ?? "", made);
    }

    private static ResourceEntry Make(
        string key, IReadOnlyList<CompiledArticle> articles, LastResource last, Func<int, byte[]> make, IReadOnlyList<string> inputs)
    {
        var texts = new ReadOnlyMemory<byte>[articles.Count];
        var tables = new ReadOnlyMemory<byte>[articles.Count];
        for (var j = 0; j < articles.Count; j++)
        {
            texts[j] = articles[j].Text;
            if (!last.TryFind(inputs[j], out tables[j]))
            {
                tables[j] = make(j);
            }
        }

        var head = WholeTable.ShardHead(texts.Select((text, j) => (text.Length, tables[j].Length)).ToList());
        return new ResourceEntry(key, Join(texts, []), Join(tables, Encoding.UTF8.GetBytes(head)));
    }

    private static byte[] Join(ReadOnlyMemory<byte>[] parts, byte[] head)
    {
        var whole = new byte[checked((int)(head.Length + parts.Sum(static part => (long)part.Length)))];
        head.CopyTo(whole, 0);
        var position = head.Length;
        foreach (var part in parts)
        {
            part.CopyTo(whole.AsMemory(position));
            position += part.Length;
        }

        return whole;
    }
}
