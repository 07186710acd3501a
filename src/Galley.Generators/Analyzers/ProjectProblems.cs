using System.Collections.Immutable;

using Galley.Compiling.Checks;
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
        if (ArticleReading.Of(article, registry, cancellation) is not { } reading)
        {
            yield break;
        }

        // Where nothing is odd in the front matter, what the digest says is all: most articles are not read for this.
        var facts = reading.Digest.Facts;
        var shown = facts.HasOddValues ? ShownValueChecks.Check(reading.Document, ReadBy(BindingChecks.SchemasOf(article.Item, schemas))).ToList() : [];
        var own = shown.Any(ShownValueChecks.IsAboutHeadline) ? facts.Problems.Where(problem => problem.Rule != Rules.MissingHeadline) : facts.Problems;
        var problems = own
            .Concat(shown)
            .Concat(MetadataChecks.Check(article.Item))
            .Concat(BindingChecks.Check(reading, schemas, registry));
        foreach (var problem in reading.Fault is { } fault ? problems.Append(fault) : problems)
        {
            if (!facts.Disables(problem.Rule))
            {
                yield return new LocatedProblem(problem, article.File);
            }
        }
    }

    private static Func<string, bool> ReadBy(IReadOnlyCollection<SchemaModel> schemas) => key => schemas.Any(schema =>
        schema.Root.Members.AsImmutableArray().Any(member => member.IsRead && KeyName.Fold(member.Key) == KeyName.Fold(key)));

    /// <summary>What is wrong with the registry.</summary>
    public static IEnumerable<LocatedProblem> OfRegistry(
        EntityRegistry registry, IEnumerable<AdditionalText> files, IReadOnlyList<CatalogEntry> articles, string projectDirectory)
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

    /// <summary>What is wrong between articles.</summary>
    public static IEnumerable<LocatedProblem> OfCatalog(
        IReadOnlyList<CatalogEntry> articles, GalleyOptions options, AssetSet assets, CancellationToken cancellation)
    {
        var layout = new Lazy<CatalogLayout>(() => CatalogEntry.LayoutOf(articles));
        return CatalogChecks.Check(articles, options.HasAccessors, layout).Concat(ReferenceChecks.Check(articles, layout, assets, cancellation));
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
        var entries = CatalogEntry.Of(articles, registry, cancellation);
        var settings = new SeveritySettings(provider);
        var readings = compilation is null ? [] : SchemaSet.Of(compilation);
        var schemas = readings.Select(reading => reading.Model).ToImmutableArray();
        return articles.SelectMany(article => OfArticle(article, registry, schemas, cancellation))
            .Concat(CollectionChecks.Check(entries, schemas, registry))
            .Concat(OfRegistry(registry, files.Where(file => RegistryReader.IsRegistry(file, options)), [], options.ProjectDirectory))
            .Concat(OfCatalog(entries, options, AssetReader.Read(CompilerProperties.Of(provider.GlobalOptions)), cancellation))
            .Concat(OfOptions(provider.GlobalOptions, options.Articles, articles))
            .Select(problem => problem.ToDiagnostic(settings, cancellation))
            .Concat(SchemaChecks.Check(readings, articles))
            .Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error })
            .ToImmutableArray()!;
    }

    /// <summary>The articles among additional files, in the order of their paths.</summary>
    public static IReadOnlyList<ArticleFile> ArticlesOf(ImmutableArray<AdditionalText> files, GalleyOptions options)
    {
        var saved = SavedAnnotations.Among(files, options);
        return files.Select(file => ArticleFile.Of(file, options))
            .OfType<ArticleFile>()
            .Select(article => article with { Saved = saved })
            .GroupBy(article => article.Item.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(article => article.Item.Path, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<(string Path, Problem Problem)> Unused(IReadOnlyList<CatalogEntry> articles, EntityRegistry registry)
    {
        var used = new HashSet<string>(
            articles.SelectMany(article => article.Model.Entities.Select(use => use.Entity.Id)), StringComparer.Ordinal);
        return registry.Entries.Where(entry => !used.Contains(entry.Id))
            .Select(entry => (entry.Path, Problem.Of(Rules.UnusedEntity, entry.NameSpan, entry.Name)));
    }
}
