using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what is one article in several languages.</summary>
internal static class VariantChecks
{
    /// <summary>Variants that no article without a language in its name goes with.</summary>
    public static IEnumerable<LocatedProblem> WithoutBase(IReadOnlyList<CatalogEntry> articles)
    {
        var bases = new HashSet<string>(
            articles.Select(article => article.Locale).Where(locale => locale.Language.Length == 0).Select(locale => locale.Stem),
            StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var locale = article.Locale;
            if (locale.Language.Length > 0 && !bases.Contains(locale.Stem))
            {
                var path = article.Path;
                var wanted = locale.Stem + path.Substring(path.LastIndexOf('.'));
                var problem = Problem.Of(Rules.VariantWithoutBase, default, path, locale.Language, wanted);
                if (!article.Facts.Disables(problem.Rule))
                {
                    yield return article.Locate(problem);
                }
            }
        }
    }
}
