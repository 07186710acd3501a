using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

namespace Galley.Generators.Analyzers;

/// <summary>Finds what an address that leads nowhere was probably meant to be.</summary>
internal sealed class TargetSuggestions(CatalogLayout layout, AssetSet assets)
{
    // Each compares with every path: a project of ten thousand articles may have lost a thousand at once.
    private const int MaximumSearches = 100;

    private ILookup<string, string>? _articlesByName;
    private ILookup<string, string>? _filesByName;
    private int _searches;

    private IEnumerable<string> ArticlePaths => layout.Places.Select(place => place.Path);

    private IEnumerable<string> AssetPaths => assets.Items.Select(asset => asset.Path);

    public string ForSlug(string slug) => Say(Nearest(slug, layout.Places.Select(place => place.Slug)), "slug:");

    public string ForHeading(string fragment, IReadOnlyCollection<string> ids) =>
        ids.Count == 0
            ? " It has no headings that links can name."
            : Say(Nearest(fragment, ids.OrderBy(id => id, StringComparer.Ordinal)), "#");

    public string ForArticle(string from, string path)
    {
        _articlesByName ??= ByName(ArticlePaths);
        return SayPath(from, Moved(_articlesByName, path) ?? Nearest(path, ArticlePaths));
    }

    public string ForFile(string from, string path, bool isImage)
    {
        _filesByName ??= ByName(AssetPaths);
        return SayPath(from, Moved(_filesByName, path) ?? (isImage ? null : WithEnding(path)) ?? Nearest(path, AssetPaths));
    }

    private static ILookup<string, string> ByName(IEnumerable<string> paths) =>
        paths.ToLookup(RelativePath.FileName, StringComparer.OrdinalIgnoreCase);

    // A file of that name in one other folder.
    private static string? Moved(ILookup<string, string> byName, string path) =>
        byName[RelativePath.FileName(path)].Take(2).ToList() is [var only] ? only : null;

    // A link to an article without its ending.
    private string? WithEnding(string path) => ArticlePaths.FirstOrDefault(article => RelativePath.WithoutExtension(article) == path);

    private string? Nearest(string written, IEnumerable<string> candidates) =>
        ++_searches <= MaximumSearches ? DidYouMean.Nearest(written, candidates) : null;

    private static string Say(string? suggestion, string prefix = "") =>
        suggestion is null ? "" : $" Did you mean '{prefix}{suggestion}'?";

    // As it would be written in that article.
    private static string SayPath(string from, string? path) => Say(
        path is null ? null
        : path.StartsWith("../", StringComparison.Ordinal) || from.StartsWith("../", StringComparison.Ordinal) ? path
        : RelativePath.Of("/" + from.Substring(0, from.LastIndexOf('/') + 1), "/" + path));
}
