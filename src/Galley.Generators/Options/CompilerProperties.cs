using Galley.Compiling.Options;

using Microsoft.CodeAnalysis.Diagnostics;

namespace Galley.Generators.Options;

/// <summary>The project's properties as the compiler knows them.</summary>
internal static class CompilerProperties
{
    /// <summary>The properties among the options that hold for all files.</summary>
    public static PropertyLookup Of(AnalyzerConfigOptions options) =>
        property => options.TryGetValue("build_property." + property, out var value) ? value : null;
}
