using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Analyzers;

/// <summary>
/// Severities that a section of <c>.editorconfig</c> sets for articles: <c>galley.GAL5001.severity = none</c>. The
/// compiler's own key, <c>dotnet_diagnostic.GAL5001.severity</c>, has no effect on additional files there.
/// </summary>
internal sealed class SeveritySettings(AnalyzerConfigOptionsProvider options)
{
    /// <summary>The severity of a rule in a file, or <see langword="null"/> if it is turned off there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="file">The file.</param>
    /// <param name="stated">What the project's own code says, if it says so.</param>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule, AdditionalText? file, Severity? stated)
    {
        var severity = stated is null ? rule.DefaultSeverity : stated == Severity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        if (file is null || !options.GetOptions(file).TryGetValue($"galley.{rule.Id}.severity", out var value))
        {
            return severity;
        }

        return value.Trim().ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" => DiagnosticSeverity.Info,
            "silent" => DiagnosticSeverity.Hidden,
            "none" => null,
            _ => severity,
        };
    }
}
