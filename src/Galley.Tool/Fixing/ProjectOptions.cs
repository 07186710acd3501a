using System.Diagnostics.CodeAnalysis;
using System.Text;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Tool.Fixing;

/// <summary>What a project says, in the form in which the compiler hands it to the analyzers.</summary>
/// <param name="properties">The MSBuild properties.</param>
/// <param name="editorConfig">The project's <c>.editorconfig</c> files.</param>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> properties, AnalyzerConfigSet editorConfig) : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_property.";

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        properties.ToDictionary(property => Prefix + property.Key, property => property.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>A value as MSBuild would write it for the compiler.</summary>
    public static string Encode(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(new Dictionary<string, string>());

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(editorConfig.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
