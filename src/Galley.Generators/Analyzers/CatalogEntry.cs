using Galley.Compiling.Model;
using Galley.Reading.Documents;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>An article as the checks between articles see it.</summary>
/// <param name="Identity">What it is called.</param>
/// <param name="Document">What was read of it.</param>
/// <param name="File">Its file.</param>
internal sealed record CatalogEntry(ArticleIdentity Identity, Document Document, AdditionalText File)
{
    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft => Document.FrontMatter is { IsDraft: true };

    /// <summary>Where articles go, drafts among them.</summary>
    public static CatalogLayout LayoutOf(IEnumerable<CatalogEntry> articles) => LayoutBuilder.Build(articles.Select(article =>
        new ArticleSummary(article.Identity.Path, article.Identity.Slug, EquatableArray<EntityUse>.Empty)));
}
