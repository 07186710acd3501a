using Galley.Compiling.Options;
using Galley.Reading.FrontMatter;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what the project says of an article. The project file's place is not known, so the article's start stands for it.</summary>
internal static class MetadataChecks
{
    public static IEnumerable<Problem> Check(ArticleItem item)
    {
        if (item.Published.Length > 0)
        {
            IsoDate.Read(item.Published, out var fault);
            if (fault is not null)
            {
                yield return Invalid(item.Published, "Published", fault + ".");
            }
        }

        if (item.Language.Length > 0 && LanguageTag.Fault(item.Language) is { } languageFault)
        {
            yield return Invalid(item.Language, "Language", languageFault + ".");
        }

        if (item.Slug.Length > 0 && Slug.OfPath(item.Slug).Length == 0)
        {
            yield return Invalid(item.Slug, "Slug", "a slug needs at least one letter or digit.");
        }
    }

    private static Problem Invalid(string value, string metadata, string advice) =>
        Problem.Of(Rules.InvalidArticleMetadata, default, value, metadata, advice);
}
