using Galley.Compiling.Model;
using Galley.Compiling.Naming;
using Galley.Generators.Emit;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what articles claim together: slugs, paths and C# names.</summary>
internal static class CatalogChecks
{
    public static IEnumerable<LocatedProblem> Check(IReadOnlyList<CatalogEntry> articles)
    {
        var ordered = articles.OrderBy(article => article.Identity.Path, StringComparer.Ordinal).ToList();
        return SamePath(ordered).Concat(SameSlug(ordered)).Concat(SameIdentifier(ordered)).Concat(LocaleChecks.WithoutBase(ordered));
    }

    private static IEnumerable<LocatedProblem> SamePath(IEnumerable<CatalogEntry> articles)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (identity, _, file) in articles)
        {
            if (seen.TryGetValue(identity.Path, out var other))
            {
                yield return new LocatedProblem(Problem.Of(Rules.NamesDifferOnlyByCase, default, identity.Path, other), file);
            }
            else
            {
                seen.Add(identity.Path, identity.Path);
            }
        }
    }

    private static IEnumerable<LocatedProblem> SameSlug(IEnumerable<CatalogEntry> articles)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (identity, _, file) in articles)
        {
            if (!seen.TryGetValue(identity.Slug, out var other))
            {
                seen.Add(identity.Slug, identity.Path);
            }
            else if (!string.Equals(other, identity.Path, StringComparison.OrdinalIgnoreCase))
            {
                yield return new LocatedProblem(
                    Problem.Of(Rules.DuplicateSlug, identity.SlugSpan, identity.Slug, identity.Path, other), file);
            }
        }
    }

    // The layout gives the later slug a number; the user should know before code depends on it.
    private static IEnumerable<LocatedProblem> SameIdentifier(IReadOnlyList<CatalogEntry> articles)
    {
        var layout = CatalogEntry.LayoutOf(articles);
        var byPath = articles.GroupBy(article => article.Identity.Path, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var holders = new Dictionary<string, ArticlePlace>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in layout.Places)
        {
            var wanted = Identifiers.Pascal(place.Slug);
            var article = byPath[place.Path];
            if (holders.TryGetValue(wanted, out var holder) && place.Identifier != wanted && article.Identity.Slug == place.Slug)
            {
                yield return new LocatedProblem(
                    Problem.Of(
                        Rules.IdentifierTaken, article.Identity.SlugSpan, place.Slug, holder.Slug, holder.Identifier, place.Identifier),
                    article.File);
            }
            else if (!holders.ContainsKey(wanted))
            {
                holders.Add(wanted, place);
            }
        }
    }
}
