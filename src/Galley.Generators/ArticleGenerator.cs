using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Analyzers;
using Galley.Generators.Binding;
using Galley.Generators.Emit;
using Galley.Generators.Model;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Generators.Schemas;
using Galley.Reading.Names;
using Galley.Reading.Problems;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators;

/// <summary>Compiles articles into typed data. Wiring only: the work is done in the rooms that the steps name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = ReadOptions(context);

        // Asked for once: each time it is asked for, the driver compares all files once more at every keystroke.
        var files = context.AdditionalTextsProvider;
        var registry = ReadRegistry(files, options);
        var saved = FindSaved(files, options);
        var pending = FindArticles(files, options, registry, saved, MayReadAhead(context));
        var articles = ReadArticles(pending);
        var all = articles.Collect();
        var schemas = ReadSchemas(context);
        var summaries = articles.Select(static (article, _) => article.Summary).WithTrackingName(TrackingNames.Summary).Collect();
        var layout = summaries.Select(static (all, _) => LayoutBuilder.Build(all)).WithTrackingName(TrackingNames.Layout);
        var settings = options.Combine(ReadDialect(context))
            .Combine(schemas.Combine(layout.Select(static (all, _) => ShardKeys.AreShared(all.Places.Count))))
            .Select(static (all, _) => SettingsOf(all.Left.Left, all.Left.Right, hasValues: all.Right.Left.Length > 0, isLarge: all.Right.Right));
        var resolver = BuildResolver(layout, ReadAssets(context), options);
        var catalog = BuildCatalog(layout, summaries, registry, options);
        var bound = Bind(articles, schemas, registry);
        var plan = PlanContents(pending, all, options, layout.Combine(resolver), saved);

        var shards = BuildShards(all, ReadContents(pending, plan), layout.Combine(resolver), plan, bound);

        EmitArticles(context, shards, settings);
        EmitCollections(context, bound, schemas, layout, settings);
        EmitCatalog(context, catalog, FindStored(all, shards, options), settings);
        EmitTimeline(context, BuildTimeline(layout, all), settings);
        EmitEntities(context, catalog, settings);
        ReportProblems(context, files, options, registry);
    }

    private static IncrementalValueProvider<GalleyOptions> ReadOptions(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => OptionsReader.Read(CompilerProperties.Of(provider.GlobalOptions)))
            .WithTrackingName(TrackingNames.Options);

    private static IncrementalValueProvider<AssetSet> ReadAssets(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => AssetReader.Read(CompilerProperties.Of(provider.GlobalOptions)))
            .WithTrackingName(TrackingNames.Assets);

    private static IncrementalValueProvider<Dialect> ReadDialect(IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider
            .Select(static (parse, _) => Dialect.Of(parse))
            .WithTrackingName(TrackingNames.Dialect);

    // Nobody opens the generated files of a large project to read what accessors are, unless an editor shows it.
    private static EmitSettings SettingsOf(GalleyOptions options, Dialect dialect, bool hasValues, bool isLarge) => new(
        options.Namespace,
        options.IsPublic,
        options.IsDesignTime,
        options.HasAccessors,
        isLarge,
        options.HasTextResource,
        WritesDocumentation: !isLarge || options.IsDesignTime || dialect.Documentation,
        hasValues,
        dialect);

    private static IncrementalValueProvider<EntityRegistry> ReadRegistry(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<GalleyOptions> options) =>
        files.Combine(options)
            .Where(static pair => RegistryReader.IsRegistry(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .Combine(options.Select(static (all, _) => all.ProjectDirectory))
            .Select(static (pair, cancellation) => RegistryReader.ReadAll(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Registry);

    private static IncrementalValuesProvider<PendingArticle> FindArticles(
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<GalleyOptions> options,
        IncrementalValueProvider<EntityRegistry> registry,
        IncrementalValueProvider<SavedAnnotations> saved,
        IncrementalValueProvider<bool> mayReadAhead) =>
        files.Combine(options)
            .Select(static (pair, _) => ArticleFile.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ArticleFile)
            .Where(static file => file is not null)
            .Combine(registry.Combine(saved).Combine(mayReadAhead.Combine(options.Select(static (all, _) => all.NeedsAllContent))))
            .Select(static (pair, cancellation) => BeginReading(
                new PendingArticle(pair.Left! with { Saved = pair.Right.Left.Right }, pair.Right.Left.Left, needsContent: pair.Right.Right.Right),
                mayReadAhead: pair.Right.Right.Left,
                cancellation));

    private static IncrementalValuesProvider<ArticleModel> ReadArticles(IncrementalValuesProvider<PendingArticle> pending) =>
        pending.Select(static (article, cancellation) => article.Result(cancellation))
            .Where(static article => article is not null)
            .Select(static (article, _) => article!)
            .WithTrackingName(TrackingNames.Article);

    // Text and tables are steps of their own: where they lie in the resource, most of them are never made here.
    private static IncrementalValuesProvider<ArticleContent> ReadContents(
        IncrementalValuesProvider<PendingArticle> pending, IncrementalValueProvider<ContentPlan> plan) =>
        pending.Combine(plan)
            .Select(static (pair, cancellation) => pair.Right.Needs(pair.Left.Path) ? pair.Left.Content(cancellation) : null)
            .Where(static content => content is not null)
            .Select(static (content, _) => content!)
            .WithTrackingName(TrackingNames.Content);

    private static IncrementalValueProvider<ContentPlan> PlanContents(
        IncrementalValuesProvider<PendingArticle> pending,
        IncrementalValueProvider<ImmutableArray<ArticleModel>> articles,
        IncrementalValueProvider<GalleyOptions> options,
        IncrementalValueProvider<(CatalogLayout Layout, TargetResolver Resolver)> project,
        IncrementalValueProvider<SavedAnnotations> saved)
    {
        var usesResource = UsesResource(options);
        var keys = pending.Combine(usesResource)
            .Select(static (pair, cancellation) => pair.Right ? pair.Left.Key(cancellation) : null)
            .Where(static key => key is not null)
            .Select(static (key, _) => key!)
            .WithTrackingName(TrackingNames.ArticleKey);
        return articles.Combine(keys.Collect())
            .Combine(project.Combine(saved))
            .Combine(options.Select(static (all, _) => (all.IsDesignTime, Uses: all.HasTextResource && !all.IsDesignTime)))
            .Select(static (all, _) => all.Right.Uses
                ? StoredShards.Plan(
                    all.Left.Right.Left.Layout,
                    all.Left.Left.Left,
                    all.Left.Left.Right,
                    all.Left.Right.Left.Resolver,
                    all.Left.Right.Right)
                : new ContentPlan(all.Right.IsDesignTime, 0, EquatableArray<StoredShard>.Empty))
            .WithTrackingName(TrackingNames.ContentPlan);
    }

    // Equal to itself alone: it is made anew when an article moves, not when one is edited.
    private static IncrementalValueProvider<TargetResolver> BuildResolver(
        IncrementalValueProvider<CatalogLayout> layout, IncrementalValueProvider<AssetSet> assets, IncrementalValueProvider<GalleyOptions> options) =>
        layout.Combine(assets)
            .Combine(options.Select(static (all, _) => all.Addresses))
            .Select(static (all, _) => new TargetResolver(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(TrackingNames.Resolver);

    private static IncrementalValueProvider<SavedAnnotations> FindSaved(
        IncrementalValuesProvider<AdditionalText> files, IncrementalValueProvider<GalleyOptions> options) =>
        files.Where(static file => SavedAnnotations.Is(file))
            .Collect()
            .Combine(options)
            .Select(static (pair, _) => SavedAnnotations.Among(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Saved);

    // A host that asks for one thread gets it.
    private static IncrementalValueProvider<bool> MayReadAhead(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider.Select(static (compilation, _) => compilation.Options.ConcurrentBuild);

    private static PendingArticle BeginReading(PendingArticle pending, bool mayReadAhead, CancellationToken cancellation)
    {
        if (mayReadAhead)
        {
            ReadingAhead.Start(pending, cancellation);
        }

        return pending;
    }

    private static IncrementalValueProvider<CatalogModel> BuildCatalog(
        IncrementalValueProvider<CatalogLayout> layout,
        IncrementalValueProvider<ImmutableArray<ArticleSummary>> summaries,
        IncrementalValueProvider<EntityRegistry> registry,
        IncrementalValueProvider<GalleyOptions> options) =>
        layout.Combine(summaries)
            .Combine(registry.Combine(options.Select(static (all, _) => all.Entities.MinimumMentions)))
            .Select(static (all, _) => CatalogBuilder.Build(
                all.Left.Left, all.Left.Right, DeclaredEntities.Of(all.Right.Left), all.Right.Right))
            .WithTrackingName(TrackingNames.Catalog);

    private static IncrementalValueProvider<TimelineModel> BuildTimeline(
        IncrementalValueProvider<CatalogLayout> layout, IncrementalValueProvider<ImmutableArray<ArticleModel>> articles) =>
        layout.Combine(articles.Select(static (all, _) => all.Select(article => article.Timed).ToEquatableArray()).WithTrackingName(TrackingNames.Dates))
            .Select(static (pair, _) => TimelineBuilder.Build(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Timeline);

    private static IncrementalValueProvider<ImmutableArray<SchemaModel>> ReadSchemas(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                SchemaReader.AttributeName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, _) => attributed.TargetSymbol is INamedTypeSymbol type ? SchemaReader.Read(type)?.Model : null)
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .WithTrackingName(TrackingNames.Schema)
            .Collect();

    // Of an article only its front matter counts here: an edit of the body binds nothing. What belongs to no collection is left out:
    // at each keystroke the driver compares all that was collected.
    private static IncrementalValueProvider<ImmutableArray<BoundArticle>> Bind(
        IncrementalValuesProvider<ArticleModel> articles,
        IncrementalValueProvider<ImmutableArray<SchemaModel>> schemas,
        IncrementalValueProvider<EntityRegistry> registry) =>
        articles.Select(static (article, _) => article.Binding)
            .WithTrackingName(TrackingNames.BindingSource)
            .Combine(schemas.Combine(registry))
            .Select(static (pair, _) => ArticleBinder.Bind(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Binding)
            .Where(static bound => bound.Entries.Count > 0)
            .Collect();

    private static void EmitCollections(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<BoundArticle>> bound,
        IncrementalValueProvider<ImmutableArray<SchemaModel>> schemas,
        IncrementalValueProvider<CatalogLayout> layout,
        IncrementalValueProvider<EmitSettings> settings)
    {
        var collections = bound.Combine(schemas.Combine(layout))
            .SelectMany(static (pair, _) => CollectionBuilder.Build(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Collection);
        context.RegisterSourceOutput(collections.Combine(settings), static (output, pair) =>
        {
            var fault = pair.Left.Fault;
            try
            {
                if (fault is null)
                {
                    output.AddSource($"{pair.Left.HintName}.g.cs", CollectionEmitter.Emit(pair.Left, pair.Right).ToSourceText());
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                fault = SchemaFault.Describe(exception);
            }

            if (fault is not null)
            {
                output.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(Rules.UnsupportedCollectionType), Location.None, pair.Left.Schema.Root.DisplayName, fault));
            }
        });
    }

    private static IncrementalValuesProvider<Shard> BuildShards(
        IncrementalValueProvider<ImmutableArray<ArticleModel>> articles,
        IncrementalValuesProvider<ArticleContent> contents,
        IncrementalValueProvider<(CatalogLayout Layout, TargetResolver Resolver)> project,
        IncrementalValueProvider<ContentPlan> plan,
        IncrementalValueProvider<ImmutableArray<BoundArticle>> bound) =>
        articles.Combine(contents.Collect())
            .Combine(project.Combine(plan).Combine(bound))
            .SelectMany(static (all, _) => ShardBuilder.Build(
                all.Left.Left, all.Left.Right, all.Right.Left.Left.Layout, all.Right.Left.Left.Resolver, all.Right.Left.Right, all.Right.Right))
            .WithTrackingName(TrackingNames.Shard);

    private static void EmitArticles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Shard> shards,
        IncrementalValueProvider<EmitSettings> settings) =>
        context.RegisterSourceOutput(shards.Combine(settings), static (output, pair) =>
        {
            if (ShardEmitter.Emit(pair.Left, pair.Right) is { } file)
            {
                output.AddSource($"Seeds.{pair.Left.Name.HintName}.g.cs", file.ToSourceText());
            }
        });

    // Where literals hold the articles, or an editor asks, none of it is needed, and a headline that is edited prints no catalog.
    private static IncrementalValueProvider<StoredContent?> FindStored(
        IncrementalValueProvider<ImmutableArray<ArticleModel>> articles, IncrementalValuesProvider<Shard> shards, IncrementalValueProvider<GalleyOptions> options)
    {
        var usesResource = UsesResource(options);
        var headlines = articles.Combine(usesResource)
            .Select(static (pair, _) => pair.Right ? pair.Left.Select(article => article.Headline).ToEquatableArray() : EquatableArray<ArticleHeadline>.Empty)
            .WithTrackingName(TrackingNames.Headlines);
        var hashes = shards.Combine(usesResource)
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => new StoredShard(pair.Left.Name.Key, ShardContent.HashOf(pair.Left)))
            .WithTrackingName(TrackingNames.ShardHash)
            .Collect();
        return headlines.Combine(hashes)
            .Combine(usesResource)
            .Select(static (all, _) => all.Right ? new StoredContent(all.Left.Left, new(all.Left.Right)) : null)
            .WithTrackingName(TrackingNames.StoredContent);
    }

    private static IncrementalValueProvider<bool> UsesResource(IncrementalValueProvider<GalleyOptions> options) =>
        options.Select(static (all, _) => all.HasTextResource && !all.IsDesignTime);

    private static void EmitCatalog(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CatalogModel> catalog,
        IncrementalValueProvider<StoredContent?> stored,
        IncrementalValueProvider<EmitSettings> settings) =>
        context.RegisterSourceOutput(catalog.Combine(stored).Combine(settings), static (output, all) =>
            output.AddSource("Articles.g.cs", CatalogEmitter.Emit(all.Left.Left, all.Left.Right, all.Right).ToSourceText()));

    private static void EmitTimeline(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<TimelineModel> timeline,
        IncrementalValueProvider<EmitSettings> settings) =>
        context.RegisterSourceOutput(timeline.Combine(settings), static (output, pair) =>
            output.AddSource("Timeline.g.cs", TimelineEmitter.Emit(pair.Left, pair.Right).ToSourceText()));

    private static void EmitEntities(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CatalogModel> catalog,
        IncrementalValueProvider<EmitSettings> settings)
    {
        var classes = catalog.SelectMany(static (model, _) => EntityClasses.Of(model)).WithTrackingName(TrackingNames.Entities);
        context.RegisterSourceOutput(classes.Combine(settings), static (output, pair) =>
            output.AddSource($"{pair.Left.ClassName}.g.cs", EntityEmitter.Emit(pair.Left, pair.Right).ToSourceText()));
    }

    // Analyzers report; but a project that turns them off must not ship what an error would have stopped.
    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<AdditionalText> files,
        IncrementalValueProvider<GalleyOptions> options,
        IncrementalValueProvider<EntityRegistry> registry)
    {
        // Where analyzers run, no edit of code concerns this, nor are files collected.
        var watched = context.CompilationProvider.Combine(options)
            .Select(static (pair, _) => pair.Right.AnalyzersRun ? null : pair.Left);
        var unwatched = files.Combine(options)
            .Where(static pair => !pair.Right.AnalyzersRun)
            .Select(static (pair, _) => pair.Left)
            .Collect()
            .Combine(options)
            .Combine(registry)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Combine(watched)
            .SelectMany(static (all, cancellation) => all.Left.Left.Left.Right.AnalyzersRun
                ? ImmutableArray<Diagnostic>.Empty
                : ProjectProblems.Errors(
                    all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Right, all.Left.Right, cancellation))
            .WithTrackingName(TrackingNames.Problems);
        context.RegisterSourceOutput(unwatched, static (output, problem) => output.ReportDiagnostic(problem));
    }
}
