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
    private static readonly ConditionalWeakTable<SourceText, Opened> Stores = new();

    private static Keys? _keys;

    private readonly AdditionalText? _file;
    private readonly string _textIndex;

    private SavedAnnotations(AdditionalText? file, string textIndex) => (_file, _textIndex) = (file, textIndex);

    /// <summary>No annotations are saved.</summary>
    public static SavedAnnotations None { get; } = new(null, "");

    /// <summary>Whether a file holds saved annotations.</summary>
    public static bool Is(AdditionalText file) =>
        file.Path.EndsWith(AnnotationStore.FileName, StringComparison.Ordinal)
        && RelativePath.FileName(file.Path.Replace('\\', '/')) == AnnotationStore.FileName;

    /// <summary>The annotations saved in one of some files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">What the project says.</param>
    public static SavedAnnotations Among(IEnumerable<AdditionalText> files, GalleyOptions options) =>
        files.FirstOrDefault(Is) is { } file ? new(file, options.TextIndex) : None;

    /// <summary>The hash of an article's text, if the build has just read it; otherwise <see langword="null"/>.</summary>
    /// <param name="path">The file's path relative to the project.</param>
    public string? FingerprintOf(string path) => _textIndex.Length > 0 ? Open()?.IndexOf(_textIndex)?.FingerprintOf(path) : null;

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

    private AnnotationStore? Store => Open()?.Store;

    private Opened? Open() => _file?.GetText() is { } file ? Stores.GetValue(file, static text => new Opened(text)) : null;

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

    private sealed class Opened(SourceText text)
    {
        private readonly object _gate = new();
        private (string Hash, TextIndex? Index)? _index;

        public AnnotationStore Store { get; } = AnnotationStore.Open(text.Length, (start, length) => text.ToString(new TextSpan(start, length)));

        public TextIndex? IndexOf(string hash)
        {
            lock (_gate)
            {
                if (_index is not { } known || known.Hash != hash)
                {
                    _index = known = (hash, TextIndex.Find(Store, hash));
                }

                return known.Index;
            }
        }
    }
}
