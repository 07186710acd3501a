using System.Globalization;

using Galley.Compiling.Model;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Schemas;

/// <summary>Finds out what a C# type holds.</summary>
/// <param name="objects">Gives a type with members its place among the schema's objects; -1 if it cannot be read.</param>
/// <param name="enums">Gives an enumeration its place.</param>
internal sealed class SchemaTypeReader(Func<INamedTypeSymbol, int> objects, Func<INamedTypeSymbol, int> enums)
{
    private static readonly Dictionary<string, (ValueKind Kind, string Variant)> Known = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = (ValueKind.Date, "DateOnly"),
        ["Galley.CalendarDate"] = (ValueKind.Date, "CalendarDate"),
        ["System.DateTimeOffset"] = (ValueKind.DateTimeOffset, ""),
        ["System.TimeOnly"] = (ValueKind.TimeOfDay, ""),
        ["System.TimeSpan"] = (ValueKind.TimeSpan, ""),
        ["System.Uri"] = (ValueKind.Uri, ""),
        ["System.Guid"] = (ValueKind.Guid, ""),
        ["System.Half"] = (ValueKind.Real, "Half"),
        ["Galley.Article"] = (ValueKind.Article, ""),
        ["Galley.Entity"] = (ValueKind.Entity, "Entity"),
        ["Galley.Person"] = (ValueKind.Entity, "Person"),
        ["Galley.Place"] = (ValueKind.Entity, "Place"),
        ["Galley.Organization"] = (ValueKind.Entity, "Organization"),
        ["Galley.Event"] = (ValueKind.Entity, "Event"),
    };

    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["System.Collections.Immutable.ImmutableArray<T>"] = "ImmutableArray",
        ["System.Collections.Immutable.ImmutableList<T>"] = "ImmutableList",
        ["System.Collections.Immutable.IImmutableList<T>"] = "ImmutableList",
        ["System.Collections.Generic.List<T>"] = "List",
        ["System.Collections.Generic.IList<T>"] = "List",
        ["System.Collections.Generic.ICollection<T>"] = "List",
        ["System.Collections.Generic.IReadOnlyList<T>"] = "Array",
        ["System.Collections.Generic.IReadOnlyCollection<T>"] = "Array",
        ["System.Collections.Generic.IEnumerable<T>"] = "Array",
    };

    private static readonly Dictionary<string, string> Dictionaries = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.Dictionary<TKey, TValue>"] = "Dictionary",
        ["System.Collections.Generic.IDictionary<TKey, TValue>"] = "Dictionary",
        ["System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>"] = "Dictionary",
        ["System.Collections.Immutable.ImmutableDictionary<TKey, TValue>"] = "ImmutableDictionary",
        ["System.Collections.Immutable.IImmutableDictionary<TKey, TValue>"] = "ImmutableDictionary",
    };

    /// <summary>What a type holds.</summary>
    /// <param name="type">The type.</param>
    /// <param name="fault">Why it cannot be read, or <see langword="null"/>.</param>
    public SchemaType Read(ITypeSymbol type, out string? fault)
    {
        fault = null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Read(nullable.TypeArguments[0], out fault) with { IsNullable = true, IsAnnotated = true };
        }

        // Code without nullable annotations may always hold null.
        var isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        return Classify(type, out fault) with { IsNullable = isNullable, IsAnnotated = type.NullableAnnotation == NullableAnnotation.Annotated };
    }

    /// <summary>Whether a type is the schema of a collection.</summary>
    public static bool IsCollection(ITypeSymbol type) => SchemaReader.AttributeOf(type) is not null;

    private SchemaType Classify(ITypeSymbol type, out string? fault)
    {
        fault = null;
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return Make(type, ValueKind.Text);
            case SpecialType.System_Boolean:
                return Make(type, ValueKind.Boolean);
            case SpecialType.System_Char:
                return Make(type, ValueKind.Character);
            case SpecialType.System_Single or SpecialType.System_Double:
                return Make(type, ValueKind.Real, type.Name);
            case SpecialType.System_Decimal:
                return Make(type, ValueKind.Decimal);
            case SpecialType.System_DateTime:
                return Make(type, ValueKind.DateTime);
            case >= SpecialType.System_SByte and <= SpecialType.System_UInt64:
                return Make(type, ValueKind.Integer, type.Name);
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return ListOf(type, array.ElementType, "Array", out fault);
        }

        if (type is not INamedTypeSymbol named || type.TypeKind is TypeKind.Error)
        {
            return Unsupported(type, out fault, "a value cannot be written for " + CodeNames.Short(type));
        }

        var definition = named.OriginalDefinition.ToDisplayString();
        if (Known.TryGetValue(definition, out var known))
        {
            return Make(type, known.Kind, known.Variant);
        }

        if (Lists.TryGetValue(definition, out var list))
        {
            return ListOf(type, named.TypeArguments[0], list, out fault);
        }

        if (Dictionaries.TryGetValue(definition, out var dictionary))
        {
            if (named.TypeArguments[0].SpecialType != SpecialType.System_String)
            {
                return Unsupported(type, out fault, "the keys of a mapping are text; use string for the keys of " + CodeNames.Short(type));
            }

            var value = Read(named.TypeArguments[1], out fault);
            return value.Kind == ValueKind.Unsupported
                ? Make(type, ValueKind.Unsupported)
                : Make(type, ValueKind.Dictionary, dictionary) with { Item = value };
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            return Make(type, ValueKind.Enum, named.EnumUnderlyingType!.Name) with { Index = enums(named) };
        }

        return IsCollection(named) ? EntryOf(named, out fault) : ObjectOf(named, out fault);
    }

    private static SchemaType EntryOf(INamedTypeSymbol type, out string? fault)
    {
        fault = type.DeclaringSyntaxReferences.Length == 0
            ? CodeNames.Short(type) + " is a collection of another assembly"
            : null;
        return fault is null && CollectionShape.IsSound(type)
            ? Make(type, ValueKind.Entry, CodeNames.Metadata(type))
            : Make(type, ValueKind.Unsupported);
    }

    private SchemaType ObjectOf(INamedTypeSymbol type, out string? fault)
    {
        fault = ObjectFault(type);
        if (fault is not null)
        {
            return Make(type, ValueKind.Unsupported);
        }

        var index = objects(type);
        return index < 0 ? Make(type, ValueKind.Unsupported) : Make(type, ValueKind.Object) with { Index = index };
    }

    private static string? ObjectFault(INamedTypeSymbol type) =>
        type.SpecialType != SpecialType.None || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsFrameworkType(type)
            ? $"Galley does not know how {CodeNames.Short(type)} is written; docs/schema.md lists the types that it knows"
            : type.IsAbstract ? $"{CodeNames.Short(type)} is abstract, so that nothing says which type to make"
            : null;

    private static bool IsFrameworkType(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return type.DeclaringSyntaxReferences.Length == 0 && space is { IsGlobalNamespace: false, Name: "System" or "Microsoft" or "Galley" };
    }

    private SchemaType ListOf(ITypeSymbol type, ITypeSymbol item, string form, out string? fault)
    {
        var read = Read(item, out fault);
        if (read.Kind == ValueKind.Article)
        {
            return Unsupported(type, out fault, "an Article is the entry's own content, and an entry has but one; refer to entries of a collection instead");
        }

        return read.Kind == ValueKind.Unsupported ? Make(type, ValueKind.Unsupported) : Make(type, ValueKind.List, form) with { Item = read };
    }

    private static SchemaType Unsupported(ITypeSymbol type, out string? fault, string because)
    {
        fault = because;
        return Make(type, ValueKind.Unsupported);
    }

    private static SchemaType Make(ITypeSymbol type, ValueKind kind, string variant = "") =>
        new(kind, CodeNames.Of(type), variant, CodeNames.Short(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), false, type.IsValueType, null, -1);
}
