using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Analyzers;

/// <summary>Checks what the project says of an article. The project file's place is not known, so the article's start stands for it.</summary>
internal static class MetadataChecks
{
    public static IEnumerable<Problem> Check(ArticleItem item)
    {
        if (item.Published.Length > 0 && !ArticleIdentity.TryReadDate(item.Published, out _))
        {
            yield return Problem.Of(
                Rules.InvalidArticleMetadata, default, item.Published, "Published", "write a date that exists as yyyy-MM-dd, such as 2019-02-20.");
        }

        if (item.Slug.Length > 0 && Slug.OfPath(item.Slug).Length == 0)
        {
            yield return Problem.Of(
                Rules.InvalidArticleMetadata, default, item.Slug, "Slug", "a slug needs at least one letter or digit.");
        }
    }
}
