using System.Globalization;
using System.Text;

using Galley.Compiling.Model;

namespace Galley.Generators.Schemas;

/// <summary>Writes a schema as JSON Schema (draft 2020-12), by which editors complete and check front matter.</summary>
internal sealed class SchemaJson
{
    private readonly SchemaModel _schema;
    private readonly StringBuilder _json = new();
    private int _depth;

    private SchemaJson(SchemaModel schema) => _schema = schema;

    /// <summary>The schema of a collection's front matter, with line feeds and a final one.</summary>
    public static string Write(SchemaModel schema)
    {
        var writer = new SchemaJson(schema);
        writer.WriteRoot();
        return writer._json.Append('\n').ToString();
    }

    private void WriteRoot() => Object(() =>
    {
        Property("$schema", "https://json-schema.org/draft/2020-12/schema");
        Property("title", _schema.Root.DisplayName);
        Members(_schema.Root, isRoot: true);
        if (_schema.Objects.Count > 1)
        {
            Name("$defs");
            Object(() =>
            {
                for (var i = 1; i < _schema.Objects.Count; i++)
                {
                    var type = _schema.Objects[i];
                    Name(Definition(i));
                    Object(() => Members(type, isRoot: false));
                }
            });
        }
    });

    private static string Definition(int index) => "object" + index.ToString(CultureInfo.InvariantCulture);

    private void Members(SchemaObject type, bool isRoot)
    {
        if (type.Summary.Length > 0)
        {
            Property("description", type.Summary);
        }

        Property("type", "object");
        var members = type.Members.AsImmutableArray().Where(member => member.IsRead).ToList();
        Name("properties");
        Object(() =>
        {
            foreach (var member in members)
            {
                Name(member.Key);
                Object(() => Member(member));
            }

            foreach (var key in isRoot ? KeyName.Shown : [])
            {
                if (members.All(member => KeyName.Fold(member.Key) != KeyName.Fold(key)))
                {
                    Name(key);
                    Raw("true");
                }
            }
        });

        // What Galley knows of the article may stand in.
        var required = members.Where(member => !member.IsOptional && member.Fallback == Fallback.None).Select(member => member.Key).ToList();
        if (required.Count > 0)
        {
            Name("required");
            Array(required);
        }

        if (_schema.Unknown == UnknownKeys.Error)
        {
            Name("additionalProperties");
            Raw("false");
        }
    }

    private void Member(SchemaMember member)
    {
        if (member.Summary.Length > 0)
        {
            Property("description", member.Summary);
        }

        Type(member.Type);
    }

    private void Type(SchemaType type)
    {
        if (type.IsNullable)
        {
            Name("anyOf");
            Separate("[");
            Object(() => Plain(type));
            _json.Append(", ");
            Object(() => Property("type", "null"));
            _json.Append(']');
            return;
        }

        Plain(type);
    }

    private void Plain(SchemaType type)
    {
        switch (type.Kind)
        {
            case ValueKind.Boolean:
                Property("type", "boolean");
                break;
            case ValueKind.Integer:
                var (least, most) = Binding.CoreNumber.RangeOf(type.Variant);
                Property("type", "integer");
                Name("minimum");
                Raw(least.ToString(CultureInfo.InvariantCulture));
                Name("maximum");
                Raw(most.ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Real or ValueKind.Decimal:
                Property("type", "number");
                break;
            case ValueKind.Enum when _schema.Enums[type.Index].IsFlags:
                Property("type", "array");
                Name("items");
                Object(() => Enum(_schema.Enums[type.Index]));
                break;
            case ValueKind.Enum:
                Enum(_schema.Enums[type.Index]);
                break;
            case ValueKind.List:
                Property("type", "array");
                Name("items");
                Object(() => Type(type.Item!));
                break;
            case ValueKind.Dictionary:
                Property("type", "object");
                Name("additionalProperties");
                Object(() => Type(type.Item!));
                break;
            case ValueKind.Object:
                Property("$ref", type.Index == 0 ? "#" : "#/$defs/" + Definition(type.Index));
                break;
            default:
                Property("type", "string");
                if (FormatOf(type.Kind) is { } format)
                {
                    Property("format", format);
                }

                break;
        }
    }

    // A date-time of JSON Schema needs a zone, and a duration the ISO form; front matter may leave both out.
    private static string? FormatOf(ValueKind kind) => kind switch
    {
        ValueKind.Uri => "uri-reference",
        ValueKind.Guid => "uuid",
        _ => null,
    };

    private void Enum(SchemaEnum type)
    {
        Name("enum");
        Array(type.Members.Select(member => member.Name));
    }

    private void Object(Action write)
    {
        Separate("{");
        _depth++;
        write();
        _depth--;
        _json.Append('\n').Append(' ', 2 * _depth).Append('}');
    }

    private void Array(IEnumerable<string> values) => Raw("[" + string.Join(", ", values.Select(Quote)) + "]");

    private void Property(string name, string value)
    {
        Name(name);
        Raw(Quote(value));
    }

    private void Name(string name)
    {
        var last = _json.Length > 0 ? _json[_json.Length - 1] : '{';
        _json.Append(last == '{' ? "\n" : ",\n").Append(' ', 2 * _depth).Append(Quote(name)).Append(": ");
    }

    private void Raw(string value) => _json.Append(value);

    private void Separate(string sign) => _json.Append(sign);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            quoted.Append(c is '"' or '\\' ? "\\" + c
                : c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
                : c.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
