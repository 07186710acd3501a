using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>The properties of a type that can be set, inherited ones included.</summary>
internal static class SchemaProperties
{
    /// <summary>The properties, those of base types first; and the fields that C# requires to be set.</summary>
    /// <param name="type">The type.</param>
    /// <param name="fromWithin">Whether the code that sets them stands in the type.</param>
    public static ImmutableArray<ISymbol> Of(INamedTypeSymbol type, bool fromWithin)
    {
        var found = new List<ISymbol>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is { SpecialType: not SpecialType.System_Object }; declaring = declaring.BaseType!)
        {
            var own = declaring.GetMembers().Where(member => IsSchema(member, fromWithin) && seen.Add(member.Name));
            found.InsertRange(0, own.ToList());
        }

        return found.ToImmutableArray();
    }

    private static bool IsSchema(ISymbol member, bool fromWithin) => member switch
    {
        { IsStatic: true } => false,
        IPropertySymbol { IsIndexer: false, SetMethod: { } set } property =>
            property.ExplicitInterfaceImplementations.IsEmpty && IsVisible(property.DeclaredAccessibility, fromWithin) && IsVisible(set.DeclaredAccessibility, fromWithin),
        IFieldSymbol { IsRequired: true, IsReadOnly: false } => true,
        _ => false,
    };

    private static bool IsVisible(Accessibility accessibility, bool fromWithin) => accessibility switch
    {
        Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal => true,
        Accessibility.Protected or Accessibility.ProtectedAndInternal => fromWithin,
        _ => false,
    };
}
