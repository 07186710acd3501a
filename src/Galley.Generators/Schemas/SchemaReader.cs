using System.Collections.Immutable;
using System.Globalization;

using Galley.Compiling.Model;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>Reads a type with <see cref="ArticleCollectionAttribute"/> as the schema that it is.</summary>
internal sealed class SchemaReader
{
    /// <summary>The attribute's full name.</summary>
    public const string AttributeName = "Galley.ArticleCollectionAttribute";

    // More than any schema needs, and few enough that reading one within the other fits on the stack.
    private const int TypeLimit = 256;

    private readonly INamedTypeSymbol _type;
    private readonly AttributeData _attribute;
    private readonly List<SchemaFault> _faults = [];
    private readonly List<INamedTypeSymbol> _objects = [];
    private readonly List<SchemaObject?> _read = [];
    private readonly List<SchemaMemberReader> _members = [];
    private bool _isTooLarge;
    private readonly List<INamedTypeSymbol> _enums = [];

    private SchemaReader(INamedTypeSymbol type, AttributeData attribute) => (_type, _attribute) = (type, attribute);

    /// <summary>The attribute that makes a type a collection, or <see langword="null"/>.</summary>
    public static AttributeData? AttributeOf(ITypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == AttributeName);

    /// <summary>Reads a type.</summary>
    public static SchemaReading? Read(INamedTypeSymbol type)
    {
        if (AttributeOf(type) is not { } attribute)
        {
            return null;
        }

        try
        {
            return new SchemaReader(type, attribute).Read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = SchemaFault.Of(Rules.UnsupportedCollectionType, LocationOf(type), type.Name, SchemaFault.Describe(exception));
            return new SchemaReading(Unread(type), ImmutableArray.Create(fault), ImmutableArray<Location>.Empty);
        }
    }

    // A fault of ours on one type leaves the others as they are.
    private static SchemaModel Unread(INamedTypeSymbol type) => new(
        CodeNames.Metadata(type), "", EquatableArray<string>.Empty, EquatableArray<string>.Empty, UnknownKeys.Ignore, new SchemaOrder(-1, false),
        EquatableArray.Of(Empty(type)), EquatableArray<SchemaEnum>.Empty, EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, "", CanEmit: false);

    private SchemaReading Read()
    {
        var shapeFault = CollectionShape.Fault(_type);
        if (shapeFault is not null)
        {
            _faults.Add(SchemaFault.Of(Rules.UnsupportedCollectionType, LocationOf(_type), _type.Name, shapeFault));
        }

        AddObject(_type);
        EndlessTypes.Cut(_read, (index, member, fault) => _faults.Add(
            SchemaFault.Of(Rules.UnsupportedProperty, _members[index].PlaceOf(member), member.Name.TrimStart('@'), fault)));
        if (shapeFault is not null)
        {
            // The rest follows from it, or does not matter before it is mended.
            _faults.RemoveRange(1, _faults.Count - 1);
        }

        var patterns = Patterns(out var places);
        var arguments = _attribute.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value.Value);
        var outers = new List<INamedTypeSymbol>();
        for (var outer = _type; outer is not null; outer = outer.ContainingType)
        {
            outers.Insert(0, outer);
        }

        var root = _read[0];
        var model = new SchemaModel(
            CodeNames.Metadata(_type),
            _type.ContainingNamespace.IsGlobalNamespace
                ? ""
                : _type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            outers.Select(CollectionShape.Declaration).ToEquatableArray(),
            patterns,
            arguments.TryGetValue("Unknown", out var unknown) && unknown is int value ? (UnknownKeys)value : UnknownKeys.Error,
            new SchemaOrder(OrderMember(arguments, root), arguments.TryGetValue("Descending", out var descending) && descending is true),
            _read.Select((read, index) => read ?? Empty(_objects[index])).ToEquatableArray(),
            _enums.Select(SchemaEnums.Read).ToEquatableArray(),
            TakenNames(),
            InheritedNames(),
            shapeFault is null ? ReferenceGraph.EqualityOf(_type) : null,
            AccessorBase.DeclarationOf(_type),
            shapeFault is null && root is not null);
        return new SchemaReading(model, _faults.ToImmutableArray(), places);
    }

    private static SchemaObject Empty(INamedTypeSymbol type) =>
        new(CodeNames.Of(type), CodeNames.Short(type), "", EquatableArray<SchemaMember>.Empty);

    // A type may hold itself, so it has its place before its members are read.
    private int AddObject(INamedTypeSymbol type)
    {
        var known = _objects.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, type));
        if (known >= 0)
        {
            return known;
        }

        var index = _objects.Count;
        if (index == TypeLimit)
        {
            // The members of "Node<T>(Node<Node<T>>? Next)" lead to ever new types.
            if (!_isTooLarge)
            {
                var limit = TypeLimit.ToString(CultureInfo.InvariantCulture);
                _faults.Add(SchemaFault.Of(Rules.UnsupportedProperty, LocationOf(_type), _type.Name, $"its members lead to more than {limit} types"));
                _isTooLarge = true;
            }

            return -1;
        }

        var members = new SchemaMemberReader(type, isRoot: index == 0, new SchemaTypeReader(AddObject, AddEnum), _faults);
        _objects.Add(type);
        _members.Add(members);
        _read.Add(null);
        _read[index] = members.Read();
        return _read[index] is null ? -1 : index;
    }

    private int AddEnum(INamedTypeSymbol type)
    {
        var known = _enums.FindIndex(other => SymbolEqualityComparer.Default.Equals(other, type));
        if (known < 0)
        {
            known = _enums.Count;
            _enums.Add(type);
        }

        return known;
    }

    private EquatableArray<string> Patterns(out ImmutableArray<Location> places)
    {
        var stated = _attribute.ConstructorArguments.Length == 1 && _attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(value => value.Value as string ?? "").ToList()
            : [];
        var whole = _attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? LocationOf(_type);
        var syntax = (_attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments
            .Where(argument => argument.NameEquals is null).ToList() ?? [];
        var located = stated.Select((_, index) => syntax.Count == stated.Count ? syntax[index].GetLocation() : whole).ToImmutableArray();
        if (stated.Count == 0)
        {
            _faults.Add(SchemaFault.Of(Rules.InvalidCollectionArgument, whole, "", "pattern", "state which articles belong to the collection, such as \"posts/**/*.md\""));
        }

        for (var i = 0; i < stated.Count; i++)
        {
            if (PatternFault(stated[i]) is { } fault)
            {
                _faults.Add(SchemaFault.Of(Rules.InvalidCollectionArgument, located[i], stated[i], "pattern", fault));
            }
        }

        places = located;
        return stated.ToEquatableArray();
    }

    private static string? PatternFault(string pattern)
    {
        var normal = pattern.Trim().Replace('\\', '/');
        return normal.Length == 0 ? "it is empty"
            : normal[0] == '/' || (normal.Length > 1 && normal[1] == ':') ? "write it relative to the project"
            : normal.Split('/').Contains("..") ? "articles of a collection lie within the project"
            : null;
    }

    private int OrderMember(Dictionary<string, object?> arguments, SchemaObject? root)
    {
        if (!arguments.TryGetValue("OrderBy", out var value) || value is not string name || root is null)
        {
            return -1;
        }

        var names = root.Members.Select(member => member.Name.TrimStart('@')).ToList();
        var index = names.IndexOf(name);
        if (index < 0)
        {
            var near = DidYouMean.Nearest(name, names);
            var hint = near is null ? $"'{_type.Name}' has no such property" : $"'{_type.Name}' has no such property. Did you mean '{near}'?";
            _faults.Add(SchemaFault.Of(Rules.InvalidCollectionArgument, ArgumentLocation("OrderBy"), name, "order", hint));
        }
        else if (root.Members[index].Type.Kind is ValueKind.List or ValueKind.Dictionary or ValueKind.Object or ValueKind.Article or ValueKind.Entity or ValueKind.Entry)
        {
            _faults.Add(SchemaFault.Of(
                Rules.InvalidCollectionArgument, ArgumentLocation("OrderBy"), name, "order", "its values have no order; choose text, a number or a date"));
            return -1;
        }

        return index;
    }

    private Location ArgumentLocation(string name) =>
        (_attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation() ?? LocationOf(_type);

    private EquatableArray<string> TakenNames()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var type = _type; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType!)
        {
            names.UnionWith(type.GetMembers().Where(member => member.CanBeReferencedByName).Select(member => member.Name));
        }

        names.UnionWith([_type.Name, AccessorBase.NameOf(_type)]);
        return names.ToEquatableArray();
    }

    // A collection may derive from another one, whose members it hides.
    private EquatableArray<string> InheritedNames()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var type = _type.BaseType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            names.UnionWith(type.GetMembers().Select(member => member.Name).Where(name => name is "All" or "TryGet" or "In"));
            if (AttributeOf(type) is not null)
            {
                names.UnionWith(["All", "TryGet", "In", "GalleyEntries"]);
            }
        }

        return names.ToEquatableArray();
    }

    private static Location LocationOf(ISymbol symbol) => symbol.Locations.FirstOrDefault() ?? Location.None;
}
