using Galley.Generators.Schemas;

namespace Galley.Generators.Emit;

/// <summary>Expressions that read values.</summary>
/// <param name="readers">The method that reads each of the schema's objects.</param>
/// <param name="dialect">What C# allows.</param>
internal sealed class ValueExpressions(IReadOnlyList<string> readers, Options.Dialect dialect)
{
    /// <summary>No value, where one is due.</summary>
    public string Nothing { get; } = dialect.NullableAnnotations ? "default!" : "default";

    /// <summary>The type with its question mark, where C# can say so.</summary>
    public string TypeOf(SchemaType type) => type.IsValueType || dialect.NullableAnnotations ? type.NullableName : type.Name;

    /// <summary>Reads a value that is there.</summary>
    public string Read(SchemaType type, string reader) => type.Kind switch
    {
        ValueKind.Unsupported => Nothing,
        ValueKind.Text => $"{reader}.ReadString()",
        ValueKind.Boolean => $"{reader}.ReadBoolean()",
        ValueKind.Integer => $"{reader}.Read{type.Variant}()",
        ValueKind.Real when type.Variant == "Half" => $"(global::System.Half){reader}.ReadDouble()",
        ValueKind.Real => $"{reader}.Read{type.Variant}()",
        ValueKind.Decimal => $"{reader}.ReadDecimal()",
        ValueKind.Character => $"{reader}.ReadChar()",
        ValueKind.Date when type.Variant == "DateOnly" => $"global::System.DateOnly.FromDateTime({reader}.ReadDateTime())",
        ValueKind.Date => $"{reader}.ReadCalendarDate()",
        ValueKind.DateTime => $"{reader}.ReadDateTime()",
        ValueKind.DateTimeOffset => $"{reader}.ReadDateTimeOffset()",
        ValueKind.TimeOfDay => $"new global::System.TimeOnly({reader}.ReadInt64())",
        ValueKind.TimeSpan => $"{reader}.ReadTimeSpan()",
        ValueKind.Uri => $"{reader}.ReadUri()",
        ValueKind.Guid => $"{reader}.ReadGuid()",
        ValueKind.Enum => $"({type.Name}){reader}.Read{type.Variant}()",
        ValueKind.List => List(type, reader),
        ValueKind.Dictionary when type.Variant == "ImmutableDictionary" =>
            $"global::System.Collections.Immutable.ImmutableDictionary.CreateRange({Call("ReadDictionary", type.Item!, reader)})",
        ValueKind.Dictionary => Call("ReadDictionary", type.Item!, reader),
        ValueKind.Object => $"{readers[type.Index]}({reader})",
        ValueKind.Article => $"{reader}.Article",
        ValueKind.Entity => $"{reader}.ReadEntity<{type.Name}>()",
        ValueKind.Entry => $"{reader}.ReadEntry<{type.Name}>({type.Name}.GalleyEntries.Instance)",
        _ => throw new InvalidOperationException(type.Kind.ToString()),
    };

    private string List(SchemaType type, string reader) => type.Variant switch
    {
        "List" => Call("ReadList", type.Item!, reader),
        "ImmutableArray" or "ImmutableList" => $"global::System.Collections.Immutable.{type.Variant}.Create({Call("ReadArray", type.Item!, reader)})",
        _ => Call("ReadArray", type.Item!, reader),
    };

    private string Call(string method, SchemaType item, string reader) =>
        $"{reader}.{method}<{TypeOf(item)}>(item => {Item(item)})";

    private string Item(SchemaType item)
    {
        var read = Read(item, "item");
        return !item.IsNullable ? read
            : item.IsValueType ? $"item.Next() ? ({item.Name}?){read} : null"
            : $"item.Next() ? {read} : {(item.IsAnnotated || !dialect.NullableAnnotations ? "null" : "null!")}";
    }
}
