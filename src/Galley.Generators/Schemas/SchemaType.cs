using Galley.Compiling.Model;

namespace Galley.Generators.Schemas;

/// <summary>What a member holds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The type as C# spells it from anywhere, without a question mark at its end.</param>
/// <param name="Variant">
/// Which of several alike: <c>Int32</c> of the numbers, <c>ImmutableArray</c> of the lists, <c>Person</c> of the entities,
/// the schema's id of the entries.
/// </param>
/// <param name="DisplayName">The type's short name, for messages.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsValueType">Whether null takes <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="Item">The items of a list, the values of a dictionary.</param>
/// <param name="Index">The place among the schema's objects or enumerations.</param>
internal sealed record SchemaType(
    ValueKind Kind,
    string Name,
    string Variant,
    string DisplayName,
    bool IsNullable,
    bool IsValueType,
    SchemaType? Item,
    int Index)
{
    /// <summary>The type with its question mark.</summary>
    public string NullableName => IsNullable && (IsValueType || IsAnnotated) ? Name + "?" : Name;

    /// <summary>Whether the code itself says so, rather than being written without nullable annotations.</summary>
    public bool IsAnnotated { get; init; }
}

/// <summary>The kinds of values.</summary>
internal enum ValueKind
{
    /// <summary>One that cannot be read; a diagnostic says so, and the member gets nothing.</summary>
    Unsupported,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A binary fraction.</summary>
    Real,

    /// <summary>A decimal fraction.</summary>
    Decimal,

    /// <summary>A character.</summary>
    Character,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A point in time.</summary>
    DateTime,

    /// <summary>A point in time with its offset.</summary>
    DateTimeOffset,

    /// <summary>A time of day.</summary>
    TimeOfDay,

    /// <summary>A stretch of time.</summary>
    TimeSpan,

    /// <summary>An address.</summary>
    Uri,

    /// <summary>A GUID.</summary>
    Guid,

    /// <summary>A value of an enumeration.</summary>
    Enum,

    /// <summary>A list.</summary>
    List,

    /// <summary>Keys and values.</summary>
    Dictionary,

    /// <summary>A type with members of its own.</summary>
    Object,

    /// <summary>The article itself.</summary>
    Article,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>An entry of a collection.</summary>
    Entry,
}

/// <summary>An enumeration.</summary>
/// <param name="TypeName">Its name as C# spells it from anywhere.</param>
/// <param name="Underlying">The type of its numbers, such as <c>Int32</c>.</param>
/// <param name="IsFlags">Whether values may be combined.</param>
/// <param name="Members">Its values.</param>
internal sealed record SchemaEnum(string TypeName, string Underlying, bool IsFlags, EquatableArray<SchemaEnumMember> Members);

/// <summary>A value of an enumeration.</summary>
/// <param name="Name">How front matter spells it: <c>long-read</c> for <c>LongRead</c>, unless an attribute says otherwise.</param>
/// <param name="Value">Its number in decimal digits.</param>
internal sealed record SchemaEnumMember(string Name, string Value);

/// <summary>Equality that does not follow references, for records whose entries may refer to each other in circles.</summary>
/// <param name="EmitEquals">Whether the type has no typed <c>Equals</c> of its own.</param>
/// <param name="EmitHash">Whether it has no <c>GetHashCode</c> of its own.</param>
/// <param name="EmitPrint">Whether it has no <c>PrintMembers</c> of its own.</param>
/// <param name="IsSealed">Whether the record is sealed.</param>
/// <param name="BaseRecord">The record that it derives from, or an empty string.</param>
/// <param name="Fields">Its instance fields and automatic properties.</param>
/// <param name="Printed">The properties and fields that its text shows.</param>
internal sealed record SchemaEquality(
    bool EmitEquals,
    bool EmitHash,
    bool EmitPrint,
    bool IsSealed,
    string BaseRecord,
    EquatableArray<SchemaField> Fields,
    EquatableArray<SchemaField> Printed);

/// <summary>A field or automatic property of a record.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="TypeName">Its type.</param>
/// <param name="Reference">What it may lead to.</param>
internal sealed record SchemaField(string Name, string TypeName, FieldReference Reference)
{
    /// <summary>Whether it is a value type, which is never null.</summary>
    public bool IsValueType { get; init; }
}

/// <summary>Whether a field leads to entries.</summary>
internal enum FieldReference
{
    /// <summary>To none.</summary>
    None,

    /// <summary>It is an entry.</summary>
    Entry,

    /// <summary>Entries lie within it.</summary>
    Within,
}
