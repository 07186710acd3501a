using Galley.Generators.Schemas;

namespace Galley.Generators.Emit;

/// <summary>Prints how an entry, and each object in it, is made from its values.</summary>
internal sealed class EntryEmitter
{
    private readonly SourceWriter _writer;
    private readonly SchemaModel _schema;
    private readonly ValueExpressions _values;
    private readonly List<string> _readers;

    public EntryEmitter(SourceWriter writer, SchemaModel schema, EmitSettings settings)
    {
        (_writer, _schema) = (writer, schema);
        _readers = schema.Objects.Select((_, index) => "GalleyObjects.Read" + index.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        _values = new ValueExpressions(_readers, settings.Dialect);
    }

    /// <summary>Whether something is set after the constructor.</summary>
    public static bool HasRest(SchemaModel schema) =>
        schema.Root.Members.AsImmutableArray().Any(member => member.IsLate);

    /// <summary>The property that sets what the constructor does not. An init accessor may set other init-only properties.</summary>
    public void Rest()
    {
        var accessor = _schema.Root.Members.AsImmutableArray().Any(member => member.IsInitOnly) ? "init" : "set";
        _writer.Line("// Set last, when an entry can be referred to: references may lead back to it.")
            .Open("private global::Galley.CompilerServices.ValueReader GalleyRest")
            .Open(accessor)
            .Line("value.Register(this);");
        foreach (var member in _schema.Root.Members)
        {
            if (!member.IsLate)
            {
                continue;
            }

            var assignment = $"{member.Name} = {_values.Read(member.Type, "value")};";
            if (member.HasPresence)
            {
                _writer.Open("if (value.Next())").Line("this." + assignment).Close();
            }
            else
            {
                _writer.Line("this." + assignment);
            }
        }

        _writer.Close().Close().Line();
    }

    /// <summary>The method that makes an entry.</summary>
    public void Root()
    {
        _writer.Start($"protected override {_schema.Root.TypeName} Read(global::Galley.CompilerServices.ValueReader values) => ");
        var initializers = Initializers(_schema.Root, member => _values.Nothing);
        if (HasRest(_schema))
        {
            initializers.Add("GalleyRest = values");
        }

        _writer.Append(Creation(_schema.Root, Arguments(_schema.Root), initializers, "\n" + new string(' ', _writer.Margin + 4))).Append(";\n");
    }

    /// <summary>The methods that make the objects within entries.</summary>
    public void Objects()
    {
        if (_schema.Objects.Count == 1)
        {
            return;
        }

        _writer.Line().Open("private static class GalleyObjects");
        for (var i = 1; i < _schema.Objects.Count; i++)
        {
            Object(_schema.Objects[i], _readers[i].Substring("GalleyObjects.".Length));
        }

        _writer.Close();
    }

    // Where an optional property can only be set by an initializer, a first object tells what the type's own initializer says.
    private void Object(SchemaObject type, string reader)
    {
        _writer.Open($"internal static {type.TypeName} {reader}(global::Galley.CompilerServices.ValueReader values)");
        var early = type.Members.AsImmutableArray().Where(member => member.Place != MemberPlace.Late).ToList();
        var late = type.Members.AsImmutableArray().Where(member => member.Place == MemberPlace.Late).ToList();
        if (late.Count == 0)
        {
            _writer.Line($"return {Creation(type, Arguments(type), Initializers(type, _ => _values.Nothing))};").Close();
            return;
        }

        for (var i = 0; i < early.Count; i++)
        {
            _writer.Line($"var value{i} = {ReadOrDefault(early[i])};");
        }

        var arguments = early.Select((member, i) => (member, i)).Where(pair => pair.member.Place == MemberPlace.Argument).Select(pair => "value" + pair.i).ToList();
        var initializers = early.Select((member, i) => (member, i)).Where(pair => pair.member.Place != MemberPlace.Argument)
            .Select(pair => $"{pair.member.Name} = value{pair.i}").ToList();
        _writer.Line($"var made = {Creation(type, arguments, initializers)};");
        if (late.All(member => !member.IsInitOnly))
        {
            foreach (var member in late)
            {
                _writer.Open("if (values.Next())").Line($"made.{member.Name} = {_values.Read(member.Type, "values")};").Close();
            }

            _writer.Line("return made;").Close();
            return;
        }

        initializers.AddRange(late.Select(member => $"{member.Name} = values.Next() ? {_values.Read(member.Type, "values")} : made.{member.Name}"));
        _writer.Line($"return {Creation(type, arguments, initializers)};").Close();
    }

    private List<string> Arguments(SchemaObject type) =>
        type.Members.AsImmutableArray().Where(member => member.Place is MemberPlace.Argument or MemberPlace.LateArgument)
            .Select(member => member.Place == MemberPlace.LateArgument ? _values.Nothing : ReadOrDefault(member))
            .ToList();

    private List<string> Initializers(SchemaObject type, Func<SchemaMember, string> late) =>
        type.Members.AsImmutableArray().Where(member => member.Place is MemberPlace.Required or MemberPlace.LateRequired)
            .Select(member => $"{member.Name} = {(member.Place == MemberPlace.LateRequired ? late(member) : ReadOrDefault(member))}")
            .ToList();

    private string ReadOrDefault(SchemaMember member)
    {
        var read = _values.Read(member.Type, "values");
        if (!member.HasPresence)
        {
            return read;
        }

        var missing = member.Default != "default" ? member.Default
            : member.Type is { IsValueType: true } ? $"default({_values.TypeOf(member.Type)})"
            : member.Type.IsAnnotated ? "null" : _values.Nothing;
        return member.Type is { IsValueType: true, IsNullable: true }
            ? $"values.Next() ? ({member.Type.Name}?){read} : {missing}"
            : $"values.Next() ? {read} : {missing}";
    }

    private static string Creation(SchemaObject type, List<string> arguments, List<string> initializers, string gap = " ")
    {
        var head = $"new {type.TypeName}({(arguments.Count > 0 && gap != " " ? gap : "")}{string.Join("," + gap, arguments)})";
        var outer = gap == " " ? gap : gap.Substring(0, gap.Length - 4);
        return initializers.Count == 0 ? head : $"{head}{outer}{{{gap}{string.Join("," + gap, initializers)}{(gap == " " ? "" : ",")}{outer}}}";
    }
}
