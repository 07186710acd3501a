using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Schemas;

/// <summary>How emitted code and messages spell symbols.</summary>
internal static class CodeNames
{
    private static readonly SymbolDisplayFormat Full =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A type as code anywhere may spell it, without a question mark at its end.</summary>
    public static string Of(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(Full);

    /// <summary>A type with its question mark, if it has one.</summary>
    public static string WithAnnotation(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>A type for messages.</summary>
    public static string Short(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A name, escaped if it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>A type's name as metadata spells it: <c>Demo.Outer+Post</c>.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }
}
