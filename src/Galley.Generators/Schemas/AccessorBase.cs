using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>
/// Where the accessors of a collection stand if there are many: in a type that the collection's derives from. In a type with a primary
/// constructor the compiler looks for each member among all of them, so that ten thousand accessors in it take seconds.
/// </summary>
internal static class AccessorBase
{
    /// <summary>The base type's name.</summary>
    public static string NameOf(INamedTypeSymbol type) => "Galley" + type.Name;

    /// <summary>
    /// How the base type is declared, or an empty string if the accessors stand in the type itself: because nothing is gained, it has
    /// a base already, the name is taken, or it declares what a derived record has to declare in another way.
    /// </summary>
    public static string DeclarationOf(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.System_Object } && HasPrimaryConstructor(type) && !IsTaken(type) && !(type.IsRecord && DeclaresOwn(type))
            ? $"{AccessibilityOf(type)} abstract {(type.IsRecord ? "record" : "class")} {NameOf(type)}"
            : "";

    private static bool HasPrimaryConstructor(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null });

    private static bool IsTaken(INamedTypeSymbol type) =>
        !((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetMembers(NameOf(type)).IsEmpty;

    // These override or call those of a base record, if there is one, and must not if there is none.
    private static bool DeclaresOwn(INamedTypeSymbol type) => type.GetMembers().Any(member => !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol property => property.Name == "EqualityContract",
        IMethodSymbol { Name: "PrintMembers", Parameters.Length: 1 } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var only] } => SymbolEqualityComparer.Default.Equals(only.Type, type),
        _ => false,
    });

    private static string AccessibilityOf(INamedTypeSymbol type) => type.DeclaredAccessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Private => "private",
        Accessibility.Protected => "protected",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.ProtectedAndInternal => "private protected",
        _ => "internal",
    };
}
