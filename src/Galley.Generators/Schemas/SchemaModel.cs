using Galley.Compiling.Model;

namespace Galley.Generators.Schemas;

/// <summary>A type that is the schema of a collection. Plain data: it holds no symbol and no place in the code.</summary>
/// <param name="Id">The type's name as metadata spells it, such as <c>Demo.Outer+Post</c>.</param>
/// <param name="Namespace">Its namespace, or an empty string.</param>
/// <param name="Declarations">How it and the types around it are declared, the outermost first: <c>partial record Post</c>.</param>
/// <param name="Patterns">Which articles belong to it.</param>
/// <param name="Unknown">What an unknown key means.</param>
/// <param name="Order">How its entries are sorted.</param>
/// <param name="Objects">The types whose members are read; the first is the type itself.</param>
/// <param name="Enums">The enumerations among the values.</param>
/// <param name="TakenNames">The names of its members, its own and inherited ones.</param>
/// <param name="HiddenNames">Which of <c>All</c>, <c>TryGet</c> and <c>In</c> a base type has.</param>
/// <param name="Equality">Its emitted equality, or <see langword="null"/> if the compiler's serves.</param>
/// <param name="AccessorBase">How the type is declared that it derives from if its entries are many, or an empty string; see <see cref="Schemas.AccessorBase"/>.</param>
/// <param name="CanEmit">Whether code can be emitted into it.</param>
internal sealed record SchemaModel(
    string Id,
    string Namespace,
    EquatableArray<string> Declarations,
    EquatableArray<string> Patterns,
    UnknownKeys Unknown,
    SchemaOrder Order,
    EquatableArray<SchemaObject> Objects,
    EquatableArray<SchemaEnum> Enums,
    EquatableArray<string> TakenNames,
    EquatableArray<string> HiddenNames,
    SchemaEquality? Equality,
    string AccessorBase,
    bool CanEmit)
{
    /// <summary>The type itself.</summary>
    public SchemaObject Root => Objects[0];
}

/// <summary>How entries are sorted.</summary>
/// <param name="Member">The place of the member in the type's list, or -1 for the slug.</param>
/// <param name="IsDescending">Whether the last comes first.</param>
internal sealed record SchemaOrder(int Member, bool IsDescending);

/// <summary>A type with a constructor and properties that are read from a mapping.</summary>
/// <param name="TypeName">Its name as C# spells it from anywhere.</param>
/// <param name="DisplayName">Its name for messages.</param>
/// <param name="Summary">The summary of its documentation, or an empty string.</param>
/// <param name="Members">Its parameters and properties, in the order in which they are read.</param>
internal sealed record SchemaObject(string TypeName, string DisplayName, string Summary, EquatableArray<SchemaMember> Members);

/// <summary>A parameter or property that is read from a key.</summary>
/// <param name="Name">Its C# name, escaped where that is needed; of a parameter with a property that of the property.</param>
/// <param name="Key">What the front matter calls it.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Place">How its value reaches it.</param>
/// <param name="IsOptional">Whether the key may be missing.</param>
/// <param name="Default">What C# writes for a parameter whose key is missing.</param>
/// <param name="Constant">What it holds if its key is missing, as front matter would say it; <see langword="null"/> if that is not known.</param>
/// <param name="Fallback">What Galley knows of the article that may stand in for the key.</param>
/// <param name="IsInitOnly">Whether only an initializer may set it.</param>
/// <param name="Summary">The summary of its documentation, or an empty string.</param>
internal sealed record SchemaMember(
    string Name,
    string Key,
    SchemaType Type,
    MemberPlace Place,
    bool IsOptional,
    string Default,
    string? Constant,
    Fallback Fallback,
    bool IsInitOnly,
    string Summary)
{
    /// <summary>Whether the table says first whether there is a value.</summary>
    public bool HasPresence => IsRead && (IsOptional || Type.IsNullable);

    /// <summary>Whether it is set after the constructor; its value stands after those that are not.</summary>
    public bool IsLate => Place is MemberPlace.LateArgument or MemberPlace.LateRequired or MemberPlace.Late;

    /// <summary>Whether it has a value in the table.</summary>
    public bool IsRead => Type.Kind is not (ValueKind.Article or ValueKind.Unsupported);

    /// <summary>Whether the code gives the property a value of its own.</summary>
    public bool HasInitializer { get; init; }
}

/// <summary>How a value reaches its member.</summary>
internal enum MemberPlace
{
    /// <summary>As an argument of the constructor.</summary>
    Argument,

    /// <summary>Nothing is passed to the constructor; the property of the same name is set afterwards.</summary>
    LateArgument,

    /// <summary>In the object initializer, because C# requires it.</summary>
    Required,

    /// <summary>C# requires that it be set, but what it refers to may refer back; it is set again afterwards.</summary>
    LateRequired,

    /// <summary>Afterwards, if there is a value: what the type's own initializer says stays otherwise.</summary>
    Late,
}

/// <summary>What Galley knows of an article that may stand in for a missing key.</summary>
internal enum Fallback
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The slug; it always wins, since it is the key's value in its one spelling.</summary>
    Slug,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The publication date.</summary>
    Published,

    /// <summary>The language.</summary>
    Language,

    /// <summary>That it is no draft.</summary>
    Draft,
}
