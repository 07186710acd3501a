using System.Collections.Immutable;

using Galley.Generators.Analyzers;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>A project in memory that Galley compiles articles into.</summary>
internal sealed record Project
{
    public IReadOnlyList<AdditionalText> Files { get; init; } = [];

    public TestOptions Options { get; init; } = new();

    public string Code { get; init; } = "";

    public Target Target { get; init; } = Target.Net10;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public static Project Of(params AdditionalText[] files) => new() { Files = files };

    public static Project OfArticle(string text, string name = "story.txt") => Of(new TestFile("/project/seeds/" + name, text));

    /// <summary>The project of the repository's own seed.</summary>
    public static Project OfSeed() => Of(TestFile.Seed, TestFile.SeedRegistry) with { Options = TestOptions.ForSeed() };

    public CSharpParseOptions ParseOptions =>
        new(Language, DocumentationMode.Diagnose, preprocessorSymbols: Target.Symbols);

    /// <summary>The project's own code, compiled as strictly as projects can ask for.</summary>
    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Demo",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "/project/Code.cs")],
        Target.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            deterministic: true,
            warningLevel: 9999,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 || Language == LanguageVersion.Latest
                ? NullableContextOptions.Enable
                : NullableContextOptions.Disable));

    public CSharpGeneratorDriver NewDriver() => NewDriver(tracksSteps: true);

    // The driver walks every path through the steps to record them, which are too many for thousands of articles.
    private CSharpGeneratorDriver NewDriver(bool tracksSteps) => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    /// <summary>Runs the generator, and once more to see that nothing runs twice.</summary>
    public GeneratorDriverRunResult Generate()
    {
        var compilation = Compilation;
        var driver = NewDriver().RunGenerators(compilation);
        var result = driver.GetRunResult();
        var again = driver.RunGenerators(compilation.Clone()).GetRunResult();
        Steps.AssertAllCached(again);
        return result;
    }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> GenerateFiles() =>
        Generate().Results.Single().GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    /// <summary>The compilation with the generated code in it; it has no diagnostics at all.</summary>
    public Compilation Compile()
    {
        NewDriver(tracksSteps: false).RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var problems);
        Assert.Empty(problems);
        var found = compilation.GetDiagnostics().Select(diagnostic => diagnostic.ToString()).ToList();
        Assert.True(found.Count == 0, string.Join("\n", found));
        return compilation;
    }

    /// <summary>The assembly, loaded.</summary>
    public CompiledAssembly Load() => CompiledAssembly.Load(Compile());

    /// <summary>What the analyzers report, ordered by file and place.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        var analysis = Compilation.WithAnalyzers(
            [new ArticleAnalyzer(), new CatalogAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. Files], Options),
                onAnalyzerException: (exception, _, _) => throw exception,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}
