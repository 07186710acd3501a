using System.Collections.Immutable;

using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analyzers;

/// <summary>
/// All that is wrong with a project: the analyzers report it, and the generator reports the errors of it where no
/// analyzer runs.
/// </summary>
internal static class ProjectProblems
{
    /// <summary>What is wrong within one article.</summary>
    public static IEnumerable<LocatedProblem> OfArticle(ArticleFile article, EntityRegistry registry, CancellationToken cancellation)
    {
        if (article.File.GetText(cancellation) is not { } text)
        {
            yield break;
        }

        var document = DocumentCache.Read(text, article.Item.Path, article.Markdown);
        var disabled = document.FrontMatter?.Disabled.Select(id => id.Text).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase)
            ?? ImmutableHashSet<string>.Empty;
        var annotations = AnnotationCache.Annotate(document, article, registry, out var fault);
        var problems = DocumentProblems.Of(document, annotations).Concat(MetadataChecks.Check(article.Item));
        fault ??= ArticleModelBuilder.FaultOf(document);
        foreach (var problem in fault is null ? problems : problems.Append(fault))
        {
            if (!disabled.Contains(problem.Rule.Id))
            {
                yield return new LocatedProblem(problem, article.File);
            }
        }
    }

    /// <summary>What is wrong with the registry.</summary>
    public static IEnumerable<LocatedProblem> OfRegistry(
        EntityRegistry registry, IEnumerable<AdditionalText> files, string projectDirectory)
    {
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[RelativePath.Of(projectDirectory, file.Path)] = file;
        }

        return registry.Problems.Select(found =>
            new LocatedProblem(found.Problem, byPath.TryGetValue(found.Path, out var file) ? file : null));
    }

    /// <summary>What is wrong between articles.</summary>
    public static IEnumerable<LocatedProblem> OfCatalog(IReadOnlyList<ArticleFile> articles, CancellationToken cancellation)
    {
        var identities = new List<(ArticleIdentity Identity, AdditionalText File)>(articles.Count);
        foreach (var article in articles)
        {
            if (article.File.GetText(cancellation) is { } text)
            {
                identities.Add((ArticleIdentity.Of(DocumentCache.Read(text, article.Item.Path, article.Markdown), article.Item), article.File));
            }
        }

        return CatalogChecks.Check(identities);
    }

    /// <summary>What is wrong with the project's settings.</summary>
    public static IEnumerable<LocatedProblem> OfOptions(
        AnalyzerConfigOptions options, ArticleSet set, IReadOnlyList<ArticleFile> articles) =>
        OptionsChecker.Check(options)
            .Concat(GlobChecks.Check(set, articles.Select(article => article.Item.Path).ToList()))
            .Select(problem => new LocatedProblem(problem, null));

    /// <summary>All errors, for a project in which no analyzer runs.</summary>
    public static ImmutableArray<Diagnostic> Errors(
        ImmutableArray<AdditionalText> files,
        GalleyOptions options,
        EntityRegistry registry,
        AnalyzerConfigOptionsProvider provider,
        CancellationToken cancellation)
    {
        var articles = ArticlesOf(files, options);
        var settings = new SeveritySettings(provider);
        return articles.SelectMany(article => OfArticle(article, registry, cancellation))
            .Concat(OfRegistry(registry, files.Where(file => RegistryReader.IsRegistry(file, options)), options.ProjectDirectory))
            .Concat(OfCatalog(articles, cancellation))
            .Concat(OfOptions(provider.GlobalOptions, options.Articles, articles))
            .Select(problem => problem.ToDiagnostic(settings, cancellation))
            .Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error })
            .ToImmutableArray()!;
    }

    /// <summary>The articles among additional files, in the order of their paths.</summary>
    public static IReadOnlyList<ArticleFile> ArticlesOf(ImmutableArray<AdditionalText> files, GalleyOptions options) =>
        files.Select(file => ArticleFile.Of(file, options))
            .OfType<ArticleFile>()
            .GroupBy(article => article.Item.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(article => article.Item.Path, StringComparer.Ordinal)
            .ToList();
}
