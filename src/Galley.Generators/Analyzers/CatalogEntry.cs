using Galley.Compiling.Model;
using Galley.Generators.Reading;
using Galley.Reading.Names;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>An article as the checks between articles see it.</summary>
/// <param name="Article">The article's file, and what the project says of it.</param>
/// <param name="Reading">The article as it is read.</param>
internal sealed record CatalogEntry(ArticleFile Article, ArticleReading Reading)
{
    /// <summary>The file's path relative to the project.</summary>
    public string Path => Article.Item.Path;

    /// <summary>The slug that it asks for.</summary>
    public string Slug => Model.Slug;

    /// <summary>The language that the file's name states, and the name without it.</summary>
    public LocaleSuffix Locale => LocaleSuffix.Of(Path);

    /// <summary>What others than its own text and tables need of it.</summary>
    public ArticleModel Model => Reading.Digest.Model;

    /// <summary>What checks ask for.</summary>
    public ArticleFacts Facts => Reading.Digest.Facts;

    /// <summary>The articles, each read when somebody asks for more than its path.</summary>
    public static IReadOnlyList<CatalogEntry> Of(IReadOnlyList<ArticleFile> articles, EntityRegistry registry, CancellationToken cancellation)
    {
        var entries = new List<CatalogEntry>(articles.Count);
        foreach (var article in articles)
        {
            if (ArticleReading.Of(article, registry, cancellation) is { } reading)
            {
                entries.Add(new CatalogEntry(article, reading));
            }
        }

        return entries;
    }

    /// <summary>Where articles go, drafts among them.</summary>
    public static CatalogLayout LayoutOf(IEnumerable<CatalogEntry> articles) => LayoutBuilder.Build(articles.Select(article =>
        new ArticleSummary(article.Path, article.Slug, EquatableArray<EntityUse>.Empty)));

    /// <summary>A problem in the article's file.</summary>
    public LocatedProblem Locate(Problem problem) => new(problem, Article.File);
}
