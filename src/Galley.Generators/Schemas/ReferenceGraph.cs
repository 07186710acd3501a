using Galley.Compiling.Model;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>Which types lead to entries of collections, and which of them lead back.</summary>
internal static class ReferenceGraph
{
    /// <summary>Whether values of a type are entries or hold entries.</summary>
    public static bool Bears(ITypeSymbol type) => Bears(type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default));

    /// <summary>Equality that does not follow references, if a record's entries may refer to each other in circles.</summary>
    public static SchemaEquality? EqualityOf(INamedTypeSymbol type)
    {
        if (!type.IsRecord || !LeadsBack(type, type, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default)))
        {
            return null;
        }

        var members = type.GetMembers();
        bool Declares(string name, Func<IMethodSymbol, bool> fits) =>
            members.OfType<IMethodSymbol>().Any(method => method.Name == name && !method.IsImplicitlyDeclared && fits(method));
        var fields = members.OfType<IFieldSymbol>().Where(field => !field.IsStatic)
            .Select(field => field.AssociatedSymbol is IPropertySymbol property ? Field(property, property.Type) : Field(field, field.Type));
        var printed = members.Where(member => !member.IsStatic && member.DeclaredAccessibility == Accessibility.Public)
            .Select(member => member switch
            {
                IPropertySymbol { IsIndexer: false, GetMethod: not null, IsOverride: false } property => Field(property, property.Type),
                IFieldSymbol { AssociatedSymbol: null } field => Field(field, field.Type),
                _ => null,
            })
            .OfType<SchemaField>();
        return new SchemaEquality(
            !Declares("Equals", method => method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, type)),
            !Declares("GetHashCode", method => method.Parameters.IsEmpty),
            !Declares("PrintMembers", method => method.Parameters.Length == 1),
            type.IsSealed,
            type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? CodeNames.Of(parent) : "",
            fields.ToEquatableArray(),
            printed.ToEquatableArray());
    }

    private static SchemaField Field(ISymbol symbol, ITypeSymbol type) => new(
        CodeNames.Escape(symbol.Name),
        CodeNames.WithAnnotation(type),
        SchemaTypeReader.IsCollection(type) ? FieldReference.Entry : FollowsEquality(type) && Bears(type) ? FieldReference.Within : FieldReference.None)
    {
        IsValueType = type.IsValueType,
    };

    // Lists compare by reference and show their type's name; only other types look into themselves.
    private static bool FollowsEquality(ITypeSymbol type) =>
        type is INamedTypeSymbol named && named.TypeArguments.IsEmpty;

    private static bool Bears(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        foreach (var part in Parts(type))
        {
            if (SchemaTypeReader.IsCollection(part) || (IsOwn(part) && seen.Add(part) && MemberTypes(part).Any(member => Bears(member, seen))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeadsBack(INamedTypeSymbol target, INamedTypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        foreach (var part in MemberTypes(type).SelectMany(Parts))
        {
            if (SymbolEqualityComparer.Default.Equals(part, target)
                || ((IsOwn(part) || SchemaTypeReader.IsCollection(part)) && seen.Add(part) && LeadsBack(target, part, seen)))
            {
                return true;
            }
        }

        return false;
    }

    // What a type is made of: itself, the items of its lists, what may be null.
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } generic => generic.TypeArguments.SelectMany(Parts),
        INamedTypeSymbol named => [named],
        _ => [],
    };

    private static bool IsOwn(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.None && type.TypeKind is TypeKind.Class or TypeKind.Struct && type.DeclaringSyntaxReferences.Length > 0;

    private static IEnumerable<ITypeSymbol> MemberTypes(INamedTypeSymbol type)
    {
        var properties = SchemaProperties.Of(type, fromWithin: true).Select(member => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);
        return SchemaConstructor.Of(type, fromWithin: true) is { } constructor
            ? properties.Concat(constructor.Parameters.Select(parameter => parameter.Type))
            : properties;
    }
}
