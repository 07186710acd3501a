using System.Globalization;

using Galley.Compiling.Values;
using Galley.Generators.Schemas;

namespace Galley.Generators.Binding;

/// <summary>The words for what a schema expects and for what the front matter says instead.</summary>
internal static class Expected
{
    /// <summary>What a type expects, such as <c>a whole number</c>.</summary>
    public static string Of(SchemaType type, SchemaModel schema) => type.Kind switch
    {
        ValueKind.Text => "text",
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => Integer(type.Variant),
        ValueKind.Real or ValueKind.Decimal => "a number",
        ValueKind.Character => "a single character",
        ValueKind.Date => "a date such as 2019-02-20",
        ValueKind.DateTime or ValueKind.DateTimeOffset => "a date and time such as 2019-02-20T10:15:00Z",
        ValueKind.TimeOfDay => "a time of day such as 10:15",
        ValueKind.TimeSpan => "a length of time such as 01:30:00",
        ValueKind.Uri => "an address",
        ValueKind.Guid => "a GUID",
        ValueKind.Enum => schema.Enums[type.Index].IsFlags ? "one or more of " + Names(schema.Enums[type.Index]) : "one of " + Names(schema.Enums[type.Index]),
        ValueKind.List => "a list",
        ValueKind.Dictionary => "a mapping of keys to values",
        ValueKind.Object => "a mapping with the keys of " + type.DisplayName,
        ValueKind.Entity => "the name or id of " + (type.Variant == "Person" ? "a person" : type.Variant == "Place" ? "a place"
            : type.Variant == "Organization" ? "an organization" : type.Variant == "Event" ? "an event" : "an entity"),
        ValueKind.Entry => "the slug of an entry of " + type.DisplayName,
        _ => "a value",
    };

    /// <summary>What stands there, such as <c>the text 'three'</c>.</summary>
    public static string Got(ValueNode value) => value.Form switch
    {
        ValueForm.Null => "nothing",
        ValueForm.List => "a list",
        ValueForm.Mapping => "a mapping",
        ValueForm.Quoted => $"the quoted text '{Galley.Reading.Yaml.Excerpt.Of(value.Text)}'",
        _ when CoreNumber.Real(value.Text) is not null => $"the number {Galley.Reading.Yaml.Excerpt.Of(value.Text)}",
        _ => $"the text '{Galley.Reading.Yaml.Excerpt.Of(value.Text)}'",
    };

    /// <summary>The names of an enumeration.</summary>
    public static string Names(SchemaEnum type)
    {
        const int Shown = 8;
        var names = type.Members.Take(Shown).Select(member => $"'{member.Name}'");
        return string.Join(", ", type.Members.Count > Shown ? names.Append("…") : names);
    }

    private static string Integer(string type) => type switch
    {
        "Int32" or "Int64" => "a whole number",
        _ => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", CoreNumber.RangeOf(type).Least, CoreNumber.RangeOf(type).Most),
    };
}
