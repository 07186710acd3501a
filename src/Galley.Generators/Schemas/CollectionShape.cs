using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>Whether code can be emitted into a type.</summary>
internal static class CollectionShape
{
    /// <summary>Whether code can be emitted into a type and its entries can be made.</summary>
    public static bool IsSound(INamedTypeSymbol type) => Fault(type) is null;

    /// <summary>Why a type cannot be a collection, or <see langword="null"/>.</summary>
    public static string? Fault(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class)
        {
            return "it is a struct, and entries are objects, each made once";
        }

        if (type.IsStatic || type.IsAbstract)
        {
            return type.IsStatic
                ? "it is static, so that it has no entries"
                : "it is abstract, so that nothing says which type its entries have; put the attribute on the types that derive from it";
        }

        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.Arity > 0)
            {
                return SymbolEqualityComparer.Default.Equals(outer, type)
                    ? "it is generic; name the types of its members instead"
                    : $"it stands within '{outer.Name}', which is generic";
            }

            if (outer.IsFileLocal)
            {
                return "it is local to its file, and the members that Galley writes stand in another";
            }

            if (!IsPartial(outer))
            {
                return SymbolEqualityComparer.Default.Equals(outer, type)
                    ? "it is not partial; write 'partial' before 'class' or 'record', so that Galley can add its members"
                    : $"'{outer.Name}', in which it stands, is not partial";
            }
        }

        return null;
    }

    /// <summary>How a type is declared again, without its accessibility.</summary>
    public static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };
        return $"partial {keyword} {CodeNames.Escape(type.Name)}";
    }

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(part =>
            part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
