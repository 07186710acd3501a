using System.Globalization;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Names;

namespace Galley.Compiling.Saved;

/// <summary>The keys under which what is compiled of articles is saved: hashes of all that it depends on.</summary>
internal sealed class ArticleKeys
{
    private readonly AnnotationKeys _annotations;
    private readonly string _shared;

    /// <summary>Prepares the keys of a project's articles.</summary>
    /// <param name="registry">The declared entities.</param>
    /// <param name="settings">The settings.</param>
    public ArticleKeys(EntityRegistry registry, ArticleSettings settings)
    {
        _annotations = new AnnotationKeys(registry, settings.Annotation);
        _shared = string.Join(
            "\n",
            typeof(ArticleKeys).Module.ModuleVersionId.ToString(),
            settings.Entities.MinimumMentions.ToString(CultureInfo.InvariantCulture),
            settings.Entities.MinimumConfidence.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The key of an article's annotations.</summary>
    /// <param name="fingerprint">The hash of its text (<see cref="AnnotationKeys.FingerprintOf"/>).</param>
    /// <param name="item">What the project says of it.</param>
    public string OfAnnotations(string fingerprint, ArticleItem item) => _annotations.Of(item.Path, fingerprint, item.Published, item.Language);

    /// <summary>The key of an article's digest.</summary>
    /// <param name="annotations">The key of its annotations.</param>
    /// <param name="item">What the project says of it.</param>
    public string OfDigest(string annotations, ArticleItem item) => AnnotationKeys.Hash("digest", _shared, annotations, item.DefaultSlugPath, item.Slug);

    /// <summary>The key of an article's text and table in a catalog: all that they depend on.</summary>
    /// <param name="digest">The key of its digest.</param>
    /// <param name="slug">The slug that the catalog gives it.</param>
    /// <param name="addresses">What it points at.</param>
    public static string OfContent(string digest, string slug, EquatableArray<TargetAddress> addresses)
    {
        var parts = new string[2 + (6 * addresses.Count)];
        (parts[0], parts[1]) = (digest, slug);
        var i = 2;
        foreach (var target in addresses)
        {
            parts[i++] = target.Address;
            parts[i++] = Optional(target.Slug);
            parts[i++] = Optional(target.Fragment);
            parts[i++] = Optional(target.Path);
            parts[i++] = target.Width.ToString(CultureInfo.InvariantCulture);
            parts[i++] = target.Height.ToString(CultureInfo.InvariantCulture);
        }

        return AnnotationKeys.Hash(parts);
    }

    private static string Optional(string? text) => text is null ? "" : "=" + text;
}
