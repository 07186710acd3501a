using System.Runtime.CompilerServices;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Saved;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Reading;

/// <summary>
/// The annotations that the build saved, if it did. They only save time, so any two are equal: nothing is done again because the
/// build saved more.
/// </summary>
internal sealed class SavedAnnotations : IEquatable<SavedAnnotations>
{
    private static readonly ConditionalWeakTable<SourceText, AnnotationStore> Stores = new();

    private static Keys? _keys;

    private readonly AdditionalText? _file;


    private SavedAnnotations(AdditionalText? file) => _file = file;

    /// <summary>No annotations are saved.</summary>
    public static SavedAnnotations None { get; } = new(null);

    /// <summary>Whether a file holds saved annotations.</summary>
    public static bool Is(AdditionalText file) =>
        file.Path.EndsWith(AnnotationStore.FileName, StringComparison.Ordinal)
        && RelativePath.FileName(file.Path.Replace('\\', '/')) == AnnotationStore.FileName;

    /// <summary>The annotations saved in one of some files.</summary>
    public static SavedAnnotations Among(IEnumerable<AdditionalText> files) => files.FirstOrDefault(Is) is { } file ? new(file) : None;

    /// <summary>The annotations of an article, or <see langword="null"/>.</summary>
    /// <param name="key">Their key.</param>
    public Annotations? Find(string key) => Store?.Find(key);

    /// <summary>The digest of an article, or <see langword="null"/>.</summary>
    /// <param name="annotationsKey">The key of its annotations.</param>
    /// <param name="item">What the project says of it.</param>
    /// <param name="registry">The registry.</param>
    /// <param name="settings">What the project says of all articles.</param>
    public ArticleDigest? FindDigest(string annotationsKey, ArticleItem item, EntityRegistry registry, ArticleSettings settings) =>
        Store is { Count: > 0 } store ? store.FindDigest(KeysOf(registry, settings).OfDigest(annotationsKey, item)) : null;

    /// <summary>A shard of the resource, or <see langword="null"/>.</summary>
    /// <param name="key">The shard's key.</param>
    public SavedShard? FindShard(string key) => Store is { } store ? SavedShard.Find(store, key) : null;

    /// <inheritdoc/>
    public bool Equals(SavedAnnotations? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SavedAnnotations;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    private AnnotationStore? Store => _file?.GetText() is { } file
        ? Stores.GetValue(file, static text => AnnotationStore.Open(text.Length, (start, length) => text.ToString(new TextSpan(start, length))))
        : null;

    /// <summary>The keys of a project's articles.</summary>
    public static ArticleKeys KeysOf(EntityRegistry registry, ArticleSettings settings)
    {
        // All articles of a project ask with the same settings; two threads may both make the keys.
        var keys = Volatile.Read(ref _keys);
        if (keys is null || !ReferenceEquals(keys.Registry, registry) || keys.Settings != settings)
        {
            keys = new Keys(registry, settings, new ArticleKeys(registry, settings));
            Volatile.Write(ref _keys, keys);
        }

        return keys.Made;
    }

    private sealed record Keys(EntityRegistry Registry, ArticleSettings Settings, ArticleKeys Made);
}
