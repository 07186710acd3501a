using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Options;

/// <summary>What the project's C# version and target allow in emitted code. The floor is C# 7.3.</summary>
/// <param name="Utf8Literals">Whether <c>u8</c> and raw literals are there (C# 11).</param>
/// <param name="NullableAnnotations">Whether <c>?</c> may stand after a reference type (C# 8).</param>
/// <param name="NotNullWhen">Whether the target has <c>NotNullWhenAttribute</c>.</param>
/// <param name="DateOnly">Whether the target, and the runtime library for it, has <c>DateOnly</c>.</param>
/// <param name="Documentation">Whether the compiler reads documentation.</param>
internal sealed record Dialect(bool Utf8Literals, bool NullableAnnotations, bool NotNullWhen, bool DateOnly, bool Documentation)
{
    // The SDK defines one of these for every target that has the attribute.
    private static readonly string[] TargetsWithNotNullWhen = ["NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER"];

    public static Dialect Of(ParseOptions options)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.CSharp7_3;
        return new Dialect(
            version >= LanguageVersion.CSharp11,
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp8 && options.PreprocessorSymbolNames.Intersect(TargetsWithNotNullWhen).Any(),
            options.PreprocessorSymbolNames.Contains("NET8_0_OR_GREATER"),
            options.DocumentationMode != DocumentationMode.None);
    }
}
