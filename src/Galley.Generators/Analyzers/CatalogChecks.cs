using Galley.Compiling.Model;
using Galley.Compiling.Naming;
using Galley.Generators.Emit;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what articles claim together: slugs, paths and C# names.</summary>
internal static class CatalogChecks
{
    /// <summary>The problems.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="haveAccessors">Whether each has a member of its own.</param>
    /// <param name="layout">Where they go.</param>
    public static IEnumerable<LocatedProblem> Check(IReadOnlyList<CatalogEntry> articles, bool haveAccessors, Lazy<CatalogLayout> layout)
    {
        var ordered = articles.OrderBy(article => article.Path, StringComparer.Ordinal).ToList();
        return SamePath(ordered)
            .Concat(SameSlug(ordered))
            .Concat(haveAccessors ? SameIdentifier(ordered, layout.Value) : [])
            .Concat(VariantChecks.WithoutBase(ordered));
    }

    private static IEnumerable<LocatedProblem> SamePath(IEnumerable<CatalogEntry> articles)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in articles)
        {
            if (seen.TryGetValue(article.Path, out var other))
            {
                yield return article.Locate(Problem.Of(Rules.NamesDifferOnlyByCase, default, article.Path, other));
            }
            else
            {
                seen.Add(article.Path, article.Path);
            }
        }
    }

    private static IEnumerable<LocatedProblem> SameSlug(IEnumerable<CatalogEntry> articles)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (!seen.TryGetValue(article.Slug, out var other))
            {
                seen.Add(article.Slug, article.Path);
            }
            else if (!string.Equals(other, article.Path, StringComparison.OrdinalIgnoreCase))
            {
                yield return article.Locate(Problem.Of(Rules.DuplicateSlug, article.Facts.SlugSpan, article.Slug, article.Path, other));
            }
        }
    }

    // The layout gives the later slug a number; the user should know before code depends on it.
    private static IEnumerable<LocatedProblem> SameIdentifier(IReadOnlyList<CatalogEntry> articles, CatalogLayout layout)
    {
        var byPath = articles.GroupBy(article => article.Path, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var holders = new Dictionary<string, ArticlePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in layout.Places)
        {
            var wanted = Identifiers.Pascal(place.Slug);
            var article = byPath[place.Path];
            if (holders.TryGetValue(wanted, out var holder) && place.Identifier != wanted && article.Slug == place.Slug)
            {
                yield return article.Locate(Problem.Of(
                    Rules.IdentifierTaken, article.Facts.SlugSpan, place.Slug, holder.Slug, holder.Identifier, place.Identifier));
            }
            else if (!holders.ContainsKey(wanted))
            {
                holders.Add(wanted, place);
            }
        }
    }
}
