using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Package.Tests.Infrastructure;

/// <summary>One compilation with the generator and the analyzers of the package, in whichever Roslyn this assembly sees.</summary>
internal static class RoslynRun
{
    private const string Root = "/project/";

    /// <summary>
    /// Compiles two articles. The result is the version of Roslyn, then the diagnostics, then the generated files.
    /// </summary>
    public static string[] Compile(string analyzers, string library)
    {
        var files = ImmutableArray.Create<AdditionalText>(
            new Text("seeds/bridge.txt", Consumer.Story),
            new Text("seeds/note.md", "---\ntitle: A note\ntag: news\n---\n\nIt is *open*. [Lost](lost.md)\n"),
            new Text("seeds/entities.yml", Consumer.Registry));
        var options = new AnalyzerOptions(files, new Options());
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Demo",
            [CSharpSyntaxTree.ParseText("internal static class Use { internal static readonly object Mayor = Demo.People.KariNordmann; }", parse)],
            References(library),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        var types = AssemblyLoadContext.GetLoadContext(typeof(RoslynRun).Assembly)!
            .LoadFromAssemblyPath(Path.Combine(analyzers, "Galley.Generators.dll"))
            .GetTypes().Where(type => !type.IsAbstract).ToList();
        var driver = CSharpGeneratorDriver.Create(
            types.Where(typeof(IIncrementalGenerator).IsAssignableFrom).Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
            files, parse, options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var reported);
        var found = compiled
            .WithAnalyzers([.. types.Where(typeof(DiagnosticAnalyzer).IsAssignableFrom).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)], options)
            .GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        using var image = new MemoryStream();
        var emitted = compiled.Emit(image).Success;

        return
        [
            typeof(Compilation).Assembly.GetName().Version!.ToString(3) + " " + (emitted ? "emitted" : "failed"),
            .. reported.Concat(found).Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => $"{one.Location.GetLineSpan()} {one.Id}").Order(StringComparer.Ordinal),
            .. driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => source.HintName + "\n" + source.SourceText),
        ];
    }

    private static IEnumerable<MetadataReference> References(string library) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(library)
            .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => Root + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["build_property.RootNamespace"] = "Demo",
            ["build_property._GalleyEncodedProjectDirectory"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Root)),
            ["build_property._GalleyEncodedGlobs"] = Convert.ToBase64String("seeds/**/*.txt;seeds/**/*.md"u8),
            ["build_property._GalleyEncodedRegistry"] = Convert.ToBase64String("seeds/**/entities.yml"u8),
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
