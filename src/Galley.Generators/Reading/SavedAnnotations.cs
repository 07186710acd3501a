using System.Runtime.CompilerServices;

using Galley.Compiling.Options;
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

    private readonly AdditionalText? _file;
    private Keys? _keys;

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
    /// <param name="source">The article.</param>
    /// <param name="article">What the project says of it.</param>
    /// <param name="registry">The registry.</param>
    public Annotations? Find(DocumentSource source, ArticleFile article, EntityRegistry registry)
    {
        if (_file?.GetText() is not { } text)
        {
            return null;
        }

        var store = Stores.GetValue(text, static text => AnnotationStore.Open(text.Length, (start, length) => text.ToString(new TextSpan(start, length))));
        return store.Count == 0 ? null : store.Find(KeysOf(article, registry).Of(source, article.Item.Published, article.Item.Language));
    }

    /// <inheritdoc/>
    public bool Equals(SavedAnnotations? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SavedAnnotations;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    // All articles of a project ask with the same settings; two threads may both make the keys.
    private AnnotationKeys KeysOf(ArticleFile article, EntityRegistry registry)
    {
        var settings = new AnnotationSettings(article.Entities.Mode, article.Markdown, article.FindsQuotations, article.FindsDates);
        var keys = Volatile.Read(ref _keys);
        if (keys is null || !ReferenceEquals(keys.Registry, registry) || keys.Settings != settings)
        {
            keys = new Keys(registry, settings, new AnnotationKeys(registry, settings));
            Volatile.Write(ref _keys, keys);
        }

        return keys.Made;
    }

    private sealed record Keys(EntityRegistry Registry, AnnotationSettings Settings, AnnotationKeys Made);
}
