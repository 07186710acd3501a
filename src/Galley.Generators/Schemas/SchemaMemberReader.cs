using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Galley.Generators.Schemas;

/// <summary>Reads the parameters and properties of a type in the order in which an entry's table holds them.</summary>
/// <param name="type">The type.</param>
/// <param name="isRoot">Whether it is the collection itself, into which code is emitted.</param>
/// <param name="types">Reads the types of members.</param>
/// <param name="faults">Takes what is wrong.</param>
internal sealed class SchemaMemberReader(INamedTypeSymbol type, bool isRoot, SchemaTypeReader types, List<SchemaFault> faults)
{
    private readonly List<SchemaMember> _members = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location?> _places = new(StringComparer.Ordinal);

    /// <summary>Where a member stands in the code.</summary>
    public Location? PlaceOf(SchemaMember member) => _places.TryGetValue(member.Name, out var place) ? place : null;

    /// <summary>The type with its members, or <see langword="null"/> if no constructor can be called.</summary>
    public SchemaObject? Read()
    {
        var constructor = SchemaConstructor.Of(type, fromWithin: isRoot);
        if (constructor is null)
        {
            faults.Add(SchemaFault.Of(
                Rules.UnsupportedProperty, type.Locations.FirstOrDefault(), type.Name, "it has no constructor that Galley can call"));
            return null;
        }

        var properties = SchemaProperties.Of(type, isRoot);
        foreach (var parameter in constructor.Parameters)
        {
            AddParameter(parameter, properties.FirstOrDefault(property => property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)), constructor);
        }

        foreach (var property in properties)
        {
            if (!constructor.Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)))
            {
                AddProperty(property);
            }
        }

        ReportUnreadAttributes(properties, constructor);
        return new SchemaObject(
            CodeNames.Of(type),
            CodeNames.Short(type),
            Documentation.Summary(type),
            _members.OrderBy(member => Rank(member.Place)).ToEquatableArray());
    }

    private static int Rank(MemberPlace place) => place switch
    {
        MemberPlace.Argument or MemberPlace.LateArgument => 0,
        MemberPlace.Required or MemberPlace.LateRequired => 1,
        _ => 2,
    };

    private void AddParameter(IParameterSymbol parameter, ISymbol? property, IMethodSymbol constructor)
    {
        var name = property?.Name ?? parameter.Name;
        var (key, stated) = KeyOf(name, parameter, property ?? GetOnly(parameter.Name));
        if (parameter.RefKind is not RefKind.None and not RefKind.In)
        {
            faults.Add(SchemaFault.Of(Rules.UnsupportedProperty, LocationOf(parameter), parameter.Name, "it is passed by reference"));
        }

        var read = ReadType(parameter.Type, parameter);
        var fallback = FallbackOf(key, read);
        var isLate = isRoot && ReferenceGraph.Bears(parameter.Type) && property is IPropertySymbol { SetMethod: not null } settable
            && (IsSynthesized(settable) || read.IsNullable);
        Add(
            new SchemaMember(
                CodeNames.Escape(name),
                key,
                read,
                isLate ? MemberPlace.LateArgument : MemberPlace.Argument,
                parameter.HasExplicitDefaultValue || read.IsNullable || fallback is Fallback.Slug or Fallback.Draft || read.Kind is ValueKind.Article or ValueKind.Unsupported,
                SchemaConstants.Expression(parameter),
                SchemaConstants.OfParameter(parameter),
                fallback,
                IsInitOnly: property is IPropertySymbol { SetMethod.IsInitOnly: true },
                SchemaConstructor.IsPrimary(constructor) ? Documentation.Parameter(type, parameter.Name) : ""),
            parameter,
            stated);
    }

    private void AddProperty(ISymbol property)
    {
        var (key, stated) = KeyOf(property.Name, null, property);
        var (memberType, isRequired, isInitOnly) = property switch
        {
            IPropertySymbol symbol => (symbol.Type, symbol.IsRequired, symbol.SetMethod!.IsInitOnly),
            IFieldSymbol field => (field.Type, field.IsRequired, false),
            _ => throw new InvalidOperationException(),
        };
        var read = ReadType(memberType, property);
        var fallback = FallbackOf(key, read);
        var isReference = ReferenceGraph.Bears(memberType);
        var hasInitializer = SchemaConstants.HasInitializer(property);
        var isOptional = isRequired
            ? fallback is Fallback.Slug or Fallback.Draft || read.Kind is ValueKind.Article or ValueKind.Unsupported
            : read.IsNullable || read.IsValueType || hasInitializer || read.Kind is ValueKind.Article || property.DeclaringSyntaxReferences.Length == 0;
        Add(
            new SchemaMember(
                CodeNames.Escape(property.Name),
                key,
                read,
                isRequired ? (isRoot && isReference ? MemberPlace.LateRequired : MemberPlace.Required)
                    : isOptional || (isRoot && isReference) ? MemberPlace.Late
                    : MemberPlace.Required,
                isOptional,
                "default",
                SchemaConstants.OfProperty(property, memberType),
                fallback,
                isInitOnly,
                Documentation.Summary(property))
            {
                HasInitializer = hasInitializer,
            },
            property,
            stated);
    }

    // An unreadable property is left alone, unless C# insists on a value.
    private void Add(SchemaMember member, ISymbol symbol, Location? statedKey)
    {
        if (member.Type.Kind == ValueKind.Unsupported && member.Place is MemberPlace.Late)
        {
            return;
        }

        var folded = KeyName.Fold(member.Key);
        if (member.IsRead && _keys.TryGetValue(folded, out var other))
        {
            faults.Add(SchemaFault.Of(
                Rules.UnsupportedProperty, statedKey ?? LocationOf(symbol), symbol.Name, $"'{other}' is read from the key '{member.Key}' already; give one of them another key with [FrontMatter]"));
        }

        _keys[folded] = symbol.Name;
        _places[member.Name] = LocationOf(symbol);
        _members.Add(member);
    }

    private SchemaType ReadType(ITypeSymbol memberType, ISymbol symbol)
    {
        var read = types.Read(memberType, out var fault);
        if (fault is not null)
        {
            faults.Add(SchemaFault.Of(Rules.UnsupportedProperty, LocationOf(symbol), symbol.Name, fault));
        }

        return read;
    }

    // "class Post(string title) { [FrontMatter("name")] public string Title { get; } = title; }"
    private IPropertySymbol? GetOnly(string parameter) => type.GetMembers().OfType<IPropertySymbol>()
        .FirstOrDefault(property => property is { IsStatic: false, SetMethod: null } && property.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    // Who writes the attribute means the property to be read.
    private void ReportUnreadAttributes(ImmutableArray<ISymbol> properties, IMethodSymbol constructor)
    {
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (AttributeOf(property) is not null && !properties.Contains(property, SymbolEqualityComparer.Default)
                && !(property.SetMethod is null && !property.IsStatic
                    && constructor.Parameters.Any(parameter => parameter.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase))))
            {
                faults.Add(SchemaFault.Of(
                    Rules.UnsupportedProperty, LocationOf(property), property.Name,
                    property.IsStatic ? "it is static, so that no entry has a value of its own"
                    : property.IsIndexer ? "it is an indexer"
                    : property.SetMethod is null ? "it has no set or init accessor; add one, or take [FrontMatter] away"
                    : "its set or init accessor is not accessible; make it public or internal, or take [FrontMatter] away"));
            }
        }
    }

    private static AttributeData? AttributeOf(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == "Galley.FrontMatterAttribute");

    private (string Key, Location? Place) KeyOf(string name, params ISymbol?[] symbols)
    {
        foreach (var symbol in symbols)
        {
            if (symbol is null || AttributeOf(symbol) is not { } attribute)
            {
                continue;
            }

            var syntax = attribute.ApplicationSyntaxReference?.GetSyntax();
            var place = (syntax as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.GetLocation() ?? syntax?.GetLocation();
            if (attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is string key && KeyName.Fold(key).Length > 0)
            {
                return (key, place);
            }

            faults.Add(SchemaFault.Of(Rules.InvalidCollectionArgument, place, "", "key", $"write the key of '{symbol.Name}'"));
        }

        return (KeyName.Camel(name), null);
    }

    private Fallback FallbackOf(string key, SchemaType read) => !isRoot ? Fallback.None : (KeyName.Fold(key), read.Kind) switch
    {
        ("slug", ValueKind.Text) => Fallback.Slug,
        ("title" or "headline", ValueKind.Text) => Fallback.Title,
        ("published" or "date", ValueKind.Date or ValueKind.DateTime or ValueKind.DateTimeOffset) => Fallback.Published,
        ("language" or "lang", ValueKind.Text) => Fallback.Language,
        ("draft" or "isdraft", ValueKind.Boolean) => Fallback.Draft,
        _ => Fallback.None,
    };

    // "record Post(Post? Sequel)": the compiler makes the property from the parameter.
    private static bool IsSynthesized(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is ParameterSyntax);

    private static Location? LocationOf(ISymbol symbol) => symbol.Locations.FirstOrDefault();
}
