using Galley.Compiling.Model;
using Galley.Compiling.Options;
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

    // Each gives the end of the message, and what could be written in the article.
    public string ForSlug(string slug, out Guess? meant) => Say(meant = With("slug:", Nearest(slug, layout.Places.Select(place => place.Slug))));

    public string ForHeading(string fragment, IReadOnlyCollection<string> ids, out Guess? meant)
    {
        meant = With("#", Nearest(fragment, ids.OrderBy(id => id, StringComparer.Ordinal)));
        return ids.Count == 0 ? " It has no headings that links can name." : Say(meant);
    }

    public string ForArticle(string from, string path, out Guess? meant)
    {
        _articlesByName ??= ByName(ArticlePaths);
        return Say(meant = From(from, Moved(_articlesByName, path) ?? Nearest(path, ArticlePaths)));
    }

    public string ForFile(string from, string path, bool isImage, out Guess? meant)
    {
        _filesByName ??= ByName(AssetPaths);
        return Say(meant = From(from, Moved(_filesByName, path) ?? (isImage ? null : WithEnding(path)) ?? Nearest(path, AssetPaths)));
    }

    private static ILookup<string, string> ByName(IEnumerable<string> paths) =>
        paths.ToLookup(RelativePath.FileName, StringComparer.OrdinalIgnoreCase);

    // A file of that name in one other folder.
    private static Guess? Moved(ILookup<string, string> byName, string path) =>
        byName[RelativePath.FileName(path)].Take(2).ToList() is [var only] ? new Guess(only, IsOnly: true) : null;

    // A link to an article without its ending.
    private Guess? WithEnding(string path) =>
        ArticlePaths.Where(article => RelativePath.WithoutExtension(article) == path).Take(2).ToList() is [var first, ..] found
            ? new Guess(first, found.Count == 1)
            : null;

    private Guess? Nearest(string written, IEnumerable<string> candidates) =>
        ++_searches <= MaximumSearches ? DidYouMean.Find(written, candidates) : null;

    private static string Say(Guess? guess) => guess?.Question ?? "";

    private static Guess? With(string prefix, Guess? guess) => guess is { } known ? known with { Word = prefix + known.Word } : null;

    // As it would be written in that article.
    private static Guess? From(string from, Guess? guess) => guess is not { Word: var path } known
        || path.StartsWith("../", StringComparison.Ordinal) || from.StartsWith("../", StringComparison.Ordinal)
        ? guess
        : known with { Word = RelativePath.Of("/" + from.Substring(0, from.LastIndexOf('/') + 1), "/" + path) };
}
