using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading.Annotation;
using Galley.Reading.Documents;
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
    public static IEnumerable<LocatedProblem> OfArticle(
        ArticleFile article, EntityRegistry registry, ImmutableArray<SchemaModel> schemas, CancellationToken cancellation)
    {
        if (article.File.GetText(cancellation) is not { } text)
        {
            yield break;
        }

        var document = DocumentCache.Read(text, article.Item.Path, article.Markdown);
        var annotations = AnnotationCache.Annotate(document, article, registry, out var fault);
        var shown = ShownValueChecks.Check(document, BindingChecks.SchemasOf(article.Item, schemas)).ToList();
        var own = DocumentProblems.Of(document, annotations);
        own = shown.Any(ShownValueChecks.IsAboutHeadline) ? own.Where(problem => problem.Rule != Rules.MissingHeadline) : own;
        var problems = own
            .Concat(shown)
            .Concat(MetadataChecks.Check(article.Item))
            .Concat(LocaleChecks.Check(document))
            .Concat(BindingChecks.Check(document, article.Item, schemas, registry))
            .Concat(article.Entities.Mode == EntityMode.Strict ? EntityChecks.Undeclared(annotations) : []);
        fault ??= ArticleModels.FaultOf(document);
        foreach (var problem in fault is null ? problems : problems.Append(fault))
        {
            if (!IsDisabled(document, problem))
            {
                yield return new LocatedProblem(problem, article.File);
            }
        }
    }

    /// <summary>Whether the article's front matter turns a problem off.</summary>
    public static bool IsDisabled(Document document, Problem problem) =>
        document.FrontMatter is { } frontMatter
        && frontMatter.Disabled.Any(id => string.Equals(id.Text, problem.Rule.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with the registry.</summary>
    public static IEnumerable<LocatedProblem> OfRegistry(
        EntityRegistry registry, IEnumerable<AdditionalText> files, IReadOnlyList<NamedArticle> articles, string projectDirectory)
    {
        var byPath = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath[RelativePath.Of(projectDirectory, file.Path)] = file;
        }

        var problems = registry.Problems.Select(found => (found.Path, found.Problem));

        // While the registry has faults, a name that is missed may be one of them.
        if (articles.Count > 0 && registry.Problems.IsEmpty)
        {
            problems = problems.Concat(Unused(articles, registry));
        }

        return problems.Select(found => new LocatedProblem(found.Problem, byPath.TryGetValue(found.Path, out var file) ? file : null));
    }

    /// <summary>The articles with the entities that they name.</summary>
    public static IReadOnlyList<NamedArticle> NamesOf(
        IReadOnlyList<ArticleFile> articles, EntityRegistry registry, CancellationToken cancellation)
    {
        var named = new List<NamedArticle>(articles.Count);
        foreach (var article in articles)
        {
            if (article.File.GetText(cancellation) is { } text)
            {
                var document = DocumentCache.Read(text, article.Item.Path, article.Markdown);
                var annotations = AnnotationCache.Annotate(document, article, registry, out _);
                named.Add(new NamedArticle(article.Item.Path, article.File, document, annotations));
            }
        }

        return named;
    }

    /// <summary>What is wrong between articles.</summary>
    public static IEnumerable<LocatedProblem> OfCatalog(
        IReadOnlyList<ArticleFile> articles, AssetSet assets, CancellationToken cancellation)
    {
        var known = new List<CatalogEntry>(articles.Count);
        foreach (var article in articles)
        {
            if (article.File.GetText(cancellation) is { } text)
            {
                var document = DocumentCache.Read(text, article.Item.Path, article.Markdown);
                known.Add(new CatalogEntry(ArticleIdentity.Of(document, article.Item), document, article.File));
            }
        }

        return CatalogChecks.Check(known).Concat(ReferenceChecks.Check(known, assets, cancellation));
    }

    /// <summary>What is wrong with the project's settings.</summary>
    public static IEnumerable<LocatedProblem> OfOptions(
        AnalyzerConfigOptions options, ArticleSet set, IReadOnlyList<ArticleFile> articles) =>
        OptionsChecker.Check(CompilerProperties.Of(options))
            .Concat(GlobChecks.Check(set, articles.Select(article => article.Item.Path).ToList()))
            .Select(problem => new LocatedProblem(problem, null));

    /// <summary>All errors, for a project in which no analyzer runs.</summary>
    public static ImmutableArray<Diagnostic> Errors(
        ImmutableArray<AdditionalText> files,
        GalleyOptions options,
        EntityRegistry registry,
        Compilation? compilation,
        AnalyzerConfigOptionsProvider provider,
        CancellationToken cancellation)
    {
        var articles = ArticlesOf(files, options);
        var settings = new SeveritySettings(provider);
        var readings = compilation is null ? [] : SchemaSet.Of(compilation);
        var schemas = readings.Select(reading => reading.Model).ToImmutableArray();
        return articles.SelectMany(article => OfArticle(article, registry, schemas, cancellation))
            .Concat(CollectionChecks.Check(articles, schemas, registry, cancellation))
            .Concat(OfRegistry(registry, files.Where(file => RegistryReader.IsRegistry(file, options)), [], options.ProjectDirectory))
            .Concat(OfCatalog(articles, AssetReader.Read(CompilerProperties.Of(provider.GlobalOptions)), cancellation))
            .Concat(OfOptions(provider.GlobalOptions, options.Articles, articles))
            .Select(problem => problem.ToDiagnostic(settings, cancellation))
            .Concat(SchemaChecks.Check(readings, articles))
            .Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error })
            .ToImmutableArray()!;
    }

    /// <summary>The articles among additional files, in the order of their paths.</summary>
    public static IReadOnlyList<ArticleFile> ArticlesOf(ImmutableArray<AdditionalText> files, GalleyOptions options)
    {
        var saved = SavedAnnotations.Among(files);
        return files.Select(file => ArticleFile.Of(file, options))
            .OfType<ArticleFile>()
            .Select(article => article with { Saved = saved })
            .GroupBy(article => article.Item.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(article => article.Item.Path, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<(string Path, Problem Problem)> Unused(IReadOnlyList<NamedArticle> articles, EntityRegistry registry)
    {
        var used = new HashSet<string>(
            articles.SelectMany(article => article.Annotations.Entities.Select(entity => entity.Id)), StringComparer.Ordinal);
        return registry.Entries.Where(entry => !used.Contains(entry.Id))
            .Select(entry => (entry.Path, Problem.Of(Rules.UnusedEntity, entry.NameSpan, entry.Name)));
    }
}
