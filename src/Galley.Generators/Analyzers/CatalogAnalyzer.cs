using System.Collections.Immutable;

using Galley.Compiling.Options;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analyzers;

/// <summary>Reports what no single article shows: clashes between articles, the registry, the project's settings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(
        Rules.DuplicateSlug,
        Rules.NamesDifferOnlyByCase,
        Rules.IdentifierTaken,
        Rules.UnknownArticle,
        Rules.UnknownHeading,
        Rules.MissingFile,
        Rules.LinkToDraft,
        Rules.VariantWithoutBase,
        Rules.SharedAlias,
        Rules.MalformedRegistry,
        Rules.InvalidRegistryEntry,
        Rules.TwoSpellings,
        Rules.UnusedEntity,
        Rules.NoArticles,
        Rules.UnknownOption,
        Rules.InvalidOption,
        Rules.UnknownEntry,
        Rules.UnknownEntity,
        Rules.ReferenceCycle,
        Rules.EmptyCollection,
        Rules.UnsupportedProperty,
        Rules.UnsupportedCollectionType,
        Rules.InvalidCollectionArgument);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var options = OptionsReader.Read(CompilerProperties.Of(provider.GlobalOptions));
        var articles = ProjectProblems.ArticlesOf(context.Options.AdditionalFiles, options);
        var registryFiles = context.Options.AdditionalFiles.Where(file => RegistryReader.IsRegistry(file, options)).ToList();
        var registry = RegistryReader.ReadAll(registryFiles, options.ProjectDirectory, context.CancellationToken);
        var settings = new SeveritySettings(provider);
        var entries = CatalogEntry.Of(articles, registry, context.CancellationToken);
        var problems = ProjectProblems.OfCatalog(entries, options, AssetReader.Read(CompilerProperties.Of(provider.GlobalOptions)), context.CancellationToken)
            .Concat(ProjectProblems.OfRegistry(registry, registryFiles, entries, options.ProjectDirectory))
            .Concat(SpellingChecks.Check(entries, registry))
            .Concat(ProjectProblems.OfOptions(provider.GlobalOptions, options.Articles, articles));
        var schemas = SchemaSet.Of(context.Compilation);
        problems = problems.Concat(CollectionChecks.Check(entries, SchemaSet.ModelsOf(context.Compilation), registry));
        foreach (var fault in SchemaChecks.Check(schemas, articles))
        {
            context.ReportDiagnostic(fault);
        }

        foreach (var problem in problems)
        {
            if (problem.ToDiagnostic(settings, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
