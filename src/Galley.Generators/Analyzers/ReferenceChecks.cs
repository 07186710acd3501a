using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Reading.Documents;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks that what articles point at is there.</summary>
internal sealed class ReferenceChecks
{
    private readonly CatalogLayout _layout;
    private readonly ArticleIndex _index;
    private readonly Dictionary<string, CatalogEntry> _byPath;
    private readonly Dictionary<string, HashSet<string>> _headings = new(StringComparer.Ordinal);
    private readonly AssetSet _assets;
    private readonly TargetSuggestions _suggestions;

    private ReferenceChecks(IReadOnlyList<CatalogEntry> articles, CatalogLayout layout, AssetSet assets)
    {
        _layout = layout;
        _index = new ArticleIndex(_layout);
        _byPath = articles.GroupBy(article => article.Path, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _assets = assets;
        _suggestions = new TargetSuggestions(_layout, assets);
    }

    /// <summary>What is wrong with the targets of all articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="layout">Where they go.</param>
    /// <param name="assets">The files that they may point at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<LocatedProblem> Check(
        IReadOnlyList<CatalogEntry> articles, Lazy<CatalogLayout> layout, AssetSet assets, CancellationToken cancellation)
    {
        ReferenceChecks? checks = null;
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var target in article.Facts.Targets)
            {
                // A project of newswire has no targets, and needs none of this.
                checks ??= new ReferenceChecks(articles, layout.Value, assets);
                if (checks.Check(article, target) is { } problem && !article.Facts.Disables(problem.Rule))
                {
                    yield return article.Locate(problem);
                }
            }
        }
    }

    private Problem? Check(CatalogEntry from, LocalTarget target)
    {
        var model = TargetModel.Of(target);
        var position = target.IsImage ? -1 : _index.Find(from.Path, model);
        if (position >= 0)
        {
            var found = _byPath[_layout.Places[position].Path];
            return found.Facts.IsDraft && !from.Facts.IsDraft
                ? Problem.Of(Rules.LinkToDraft, target.Span, found.Path)
                : CheckHeading(found, target);
        }

        if (target.Slug.Length > 0)
        {
            return Problem.Of(Rules.UnknownArticle, target.Span, "slug:" + target.Slug, _suggestions.ForSlug(target.Slug, out var slug))
                with
                {
                    Suggestion = Suggestion.Of(AddressParts.Path(target.Url), slug),
                };
        }

        if (_assets.Find(target.Path) is not null)
        {
            return null;
        }

        if (model.IsNamedLikeArticle)
        {
            return Problem.Of(
                Rules.UnknownArticle, target.Span, target.Path, _suggestions.ForArticle(from.Path, target.Path, out var article)) with
            {
                Suggestion = Suggestion.Of(AddressParts.Path(target.Url), article),
            };
        }

        return _assets.AreKnown
            ? Problem.Of(Rules.MissingFile, target.Span, target.Path, _suggestions.ForFile(from.Path, target.Path, target.IsImage, out var file)) with
            {
                Suggestion = Suggestion.Of(AddressParts.Path(target.Url), file),
            }
            : null;
    }

    private Problem? CheckHeading(CatalogEntry article, LocalTarget target)
    {
        // '#' and '#top' are the start of any page; ':~:' speaks to the browser (text fragments).
        var fragment = target.Fragment;
        if (fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment.StartsWith(":~:", StringComparison.Ordinal))
        {
            return null;
        }

        var path = article.Path;
        if (!_headings.TryGetValue(path, out var ids))
        {
            _headings.Add(path, ids = new HashSet<string>(article.Facts.Headings, StringComparer.Ordinal));
        }

        return ids.Contains(fragment)
            ? null
            : Problem.Of(Rules.UnknownHeading, target.Span, path, fragment, _suggestions.ForHeading(fragment, ids, out var heading)) with
            {
                Suggestion = Suggestion.Of(AddressParts.Fragment(target.Url), heading),
            };
    }
}
