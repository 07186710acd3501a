using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>Chooses the constructor that makes entries.</summary>
internal static class SchemaConstructor
{
    /// <summary>
    /// The primary constructor; without one the public constructor with the most parameters, and without a public one the
    /// one with the most parameters that can be called. Of equally long ones the first that is declared.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="fromWithin">Whether the code that calls it stands in the type, so that a private one will do.</param>
    public static IMethodSymbol? Of(INamedTypeSymbol type, bool fromWithin)
    {
        var callable = type.InstanceConstructors.Where(constructor => !IsCopy(constructor) && (fromWithin || IsVisible(constructor))).ToImmutableArray();
        if (callable.FirstOrDefault(IsPrimary) is { } primary)
        {
            return primary;
        }

        var isPublic = callable.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToList();
        return (isPublic.Count > 0 ? isPublic : callable.AsEnumerable()).OrderByDescending(constructor => constructor.Parameters.Length).FirstOrDefault();
    }

    /// <summary>Whether it is declared with the type itself.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is TypeDeclarationSyntax);

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool IsVisible(IMethodSymbol constructor) =>
        constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
