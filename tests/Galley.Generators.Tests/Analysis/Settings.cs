using System.Collections.Immutable;

using Galley.Generators.Analyzers;
using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Tests.Analysis;

/// <summary>What a user says of severities for a whole project.</summary>
internal sealed record Settings
{
    /// <summary>A project that says nothing.</summary>
    public static readonly Settings None = new();

    /// <summary>What <c>TreatWarningsAsErrors</c> sets.</summary>
    public ReportDiagnostic General { get; init; } = ReportDiagnostic.Default;

    /// <summary>What <c>NoWarn</c> and <c>WarningsAsErrors</c> set.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Specific { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What <c>.globalconfig</c> sets.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> GlobalConfig { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>What the analyzers report under these settings, as a build prints it.</summary>
    public async Task<IReadOnlyList<string>> AnalyzeAsync(Project project)
    {
        var analysis = Compilation(project).WithAnalyzers(
            [new ArticleAnalyzer(), new CatalogAnalyzer()], new AnalyzerOptions([.. project.Files], project.Options));
        var found = await analysis.GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(Print).Order(StringComparer.Ordinal)];
    }

    /// <summary>What the generator reports under these settings, as a build prints it.</summary>
    public IReadOnlyList<string> Generate(Project project)
    {
        project.NewDriver().RunGeneratorsAndUpdateCompilation(Compilation(project), out _, out var found);
        return [.. found.Select(Print).Order(StringComparer.Ordinal)];
    }

    private CSharpCompilation Compilation(Project project)
    {
        var compilation = project.Compilation;
        return compilation.WithOptions(compilation.Options
            .WithGeneralDiagnosticOption(General)
            .WithSpecificDiagnosticOptions(Specific)
            .WithSyntaxTreeOptionsProvider(new GlobalConfigOptions(GlobalConfig)));
    }

    private static string Print(Diagnostic diagnostic) => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}";

    private sealed class GlobalConfigOptions(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);
    }
}
