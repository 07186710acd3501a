using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks the languages that files' names state.</summary>
internal static class LocaleChecks
{
    /// <summary>Front matter may say more than the name, such as <c>de-AT</c> in <c>post.de.md</c>, but nothing else.</summary>
    public static IEnumerable<Problem> Check(Document document)
    {
        var named = LocaleSuffix.Of(document.Source.Path).Language;
        if (named.Length > 0
            && document.FrontMatter?.Language is { } stated
            && !stated.Text.Equals(named, StringComparison.OrdinalIgnoreCase)
            && !stated.Text.StartsWith(named + "-", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem.Of(
                Rules.InvalidFrontMatterValue, stated.Span, stated.Text, KeyOf(document.FrontMatter), $"the file's name says '{named}'");
        }
    }

    private static string KeyOf(FrontMatterNode frontMatter) => frontMatter.Values?.Find("language") is null ? "lang" : "language";

    /// <summary>Variants that no article without a language in its name goes with.</summary>
    public static IEnumerable<LocatedProblem> WithoutBase(IReadOnlyList<CatalogEntry> articles)
    {
        var bases = new HashSet<string>(
            articles.Select(article => article.Identity.Locale).Where(locale => locale.Language.Length == 0).Select(locale => locale.Stem),
            StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var locale = article.Identity.Locale;
            if (locale.Language.Length > 0 && !bases.Contains(locale.Stem))
            {
                var path = article.Identity.Path;
                var wanted = locale.Stem + path.Substring(path.LastIndexOf('.'));
                var problem = Problem.Of(Rules.VariantWithoutBase, default, path, locale.Language, wanted);
                if (!ProjectProblems.IsDisabled(article.Document, problem))
                {
                    yield return new LocatedProblem(problem, article.File);
                }
            }
        }
    }
}
