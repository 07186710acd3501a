using System.Globalization;
using System.Text.RegularExpressions;

using Galley.CompilerServices;
using Galley.Compiling.Values;
using Galley.Generators.Schemas;
using Galley.Reading.Names;
using Galley.Reading.Problems;

namespace Galley.Generators.Binding;

/// <summary>Reads values that are not made of others.</summary>
internal sealed class ScalarBinder(SchemaModel schema, EntityRegistry registry, EntryBinding binding, ValueTable table)
{
    private static readonly Regex Scheme = new("^[A-Za-z][A-Za-z0-9+.-]+:", RegexOptions.CultureInvariant);

    /// <summary>Writes a value.</summary>
    /// <returns>Whether it is valid; if not, that was reported and nothing was written.</returns>
    public bool Bind(SchemaType type, ValueNode value, SchemaMember member, string key)
    {
        if (type.Kind == ValueKind.Enum)
        {
            return BindEnum(schema.Enums[type.Index], type, value, key);
        }

        if (value.Form is not (ValueForm.Plain or ValueForm.Quoted))
        {
            return Wrong(type, value, key);
        }

        var text = value.Text.Trim();
        switch (type.Kind)
        {
            case ValueKind.Text:
                table.Text(value.Text, value.Start);
                return true;
            case ValueKind.Boolean:
                return BindBoolean(type, value, text, key);
            case ValueKind.Integer:
                return BindInteger(type, value, text, key);
            case ValueKind.Real or ValueKind.Decimal:
                return BindReal(type, value, text, key);
            case ValueKind.Character:
                return value.Text.Length == 1 ? Done(table.Unsigned(value.Text[0])) : Wrong(type, value, key);
            case ValueKind.Date or ValueKind.DateTime or ValueKind.DateTimeOffset:
                return BindMoment(type, value, text, key);
            case ValueKind.TimeOfDay:
                return Moment.TimeOfDay(text) is { } time ? Done(table.Signed(time)) : Invalid(value, key, "write the time as hh:mm or hh:mm:ss, such as 10:15");
            case ValueKind.TimeSpan:
                return Moment.TimeSpanTicks(text) is { } ticks
                    ? Done(table.Signed(ticks))
                    : Invalid(value, key, "write a length of time as hh:mm:ss, such as 01:30:00, or as ISO 8601 does, such as PT1H30M");
            case ValueKind.Uri:
                return BindUri(value, text, key);
            case ValueKind.Guid:
                return Guid.TryParse(text, out var guid) ? Done(table.Text(guid.ToString("N"))) : Invalid(value, key, "write a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e");
            case ValueKind.Entity:
                return BindEntity(type, value, text, key);
            case ValueKind.Entry:
                return BindEntry(type, value, text, member, key);
            default:
                throw new InvalidOperationException($"{type.Kind} is no value of its own");
        }
    }

    /// <summary>Writes a default value, for the build fails anyway.</summary>
    public void Default(SchemaType type)
    {
        switch (type.Kind)
        {
            case ValueKind.Text or ValueKind.Entity:
                table.Text("");
                break;
            case ValueKind.Real or ValueKind.Decimal:
                table.Text("0");
                break;
            case ValueKind.Date or ValueKind.DateTime or ValueKind.DateTimeOffset:
                table.Signed(0).Signed(0);
                break;
            case ValueKind.Uri:
                table.Flag(false).Text("");
                break;
            case ValueKind.Guid:
                table.Text(Guid.Empty.ToString("N"));
                break;
            default:
                table.Unsigned(0);
                break;
        }
    }

    /// <summary>A text that sorts like a value, or <see langword="null"/> if the value is not valid.</summary>
    public string? SortKey(SchemaType type, ValueNode value)
    {
        if (value.Form is not (ValueForm.Plain or ValueForm.Quoted))
        {
            return null;
        }

        var text = value.Text.Trim();
        return type.Kind switch
        {
            ValueKind.Integer => CoreNumber.Integer(text) is { } number ? SortKeys.Of(number) : null,
            ValueKind.Decimal => decimal.TryParse(CoreNumber.Real(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var money) ? SortKeys.Of(money) : null,
            ValueKind.Real => CoreNumber.Real(text) is { } real ? SortKeys.OfReal(ToDouble(real)) : null,
            ValueKind.Boolean => text.ToLowerInvariant() is "true" ? "1" : "0",
            ValueKind.Date => Moment.Read(text, out _) is { } day ? SortKeys.Of(day.Ticks - (day.Ticks % TimeSpan.TicksPerDay)) : null,
            ValueKind.DateTime or ValueKind.DateTimeOffset =>
                Moment.Read(text, out _) is { } moment ? SortKeys.Of(moment.Ticks - ((moment.Offset ?? 0) * TimeSpan.TicksPerMinute)) : null,
            ValueKind.TimeOfDay => Moment.TimeOfDay(text) is { } time ? SortKeys.Of(time) : null,
            ValueKind.TimeSpan => Moment.TimeSpanTicks(text) is { } ticks ? SortKeys.Of(ticks) : null,
            ValueKind.Enum => ValueOf(schema.Enums[type.Index], text) is { } member
                ? SortKeys.Of(decimal.Parse(member.Value, CultureInfo.InvariantCulture)) : null,
            _ => text,
        };
    }

    private static double ToDouble(string real) => real switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(real, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private bool BindBoolean(SchemaType type, ValueNode value, string text, string key)
    {
        // YAML 1.2: "yes" is text.
        if (value.Form == ValueForm.Plain && text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return Done(table.Flag(text[0] is 't' or 'T'));
        }

        var word = text.ToLowerInvariant();
        if (word is "true" or "false")
        {
            return Wrong(type, value, key, " Remove the quotation marks.");
        }

        var meant = word switch
        {
            "yes" or "on" or "y" => new Guess("true", IsOnly: true),
            "no" or "off" or "n" => new Guess("false", IsOnly: true),
            _ => DidYouMean.Find(text, ["true", "false"]),
        };

        // Within quotation marks it would be a text again.
        return Wrong(type, value, key, meant?.Question ?? "", value.Form == ValueForm.Plain ? Suggestion.Of(text, meant) : null);
    }

    private bool BindInteger(SchemaType type, ValueNode value, string text, string key)
    {
        var (least, most) = CoreNumber.RangeOf(type.Variant);
        if (CoreNumber.Integer(text) is not { } number)
        {
            return Wrong(type, value, key, text.IndexOf('_') >= 0 && CoreNumber.Integer(text.Replace("_", "")) is not null ? " Write it without underscores." : "");
        }

        if (value.Form == ValueForm.Quoted)
        {
            return Wrong(type, value, key, " Remove the quotation marks.");
        }

        if (number < least || number > most)
        {
            return Wrong(type, value, key, string.Format(CultureInfo.InvariantCulture, " The greatest is {0}, the least {1}.", most, least));
        }

        return Done(least < 0 ? table.Signed((long)number) : table.Unsigned((ulong)number));
    }

    private bool BindReal(SchemaType type, ValueNode value, string text, string key)
    {
        if (CoreNumber.Real(text) is not { } real
            || (type.Kind == ValueKind.Decimal && !decimal.TryParse(real, NumberStyles.Float, CultureInfo.InvariantCulture, out _)))
        {
            return Wrong(type, value, key);
        }

        return value.Form == ValueForm.Quoted ? Wrong(type, value, key, " Remove the quotation marks.") : Done(table.Text(real));
    }

    private bool BindMoment(SchemaType type, ValueNode value, string text, string key)
    {
        if (Moment.Read(text, out var fault) is not { } moment)
        {
            return Invalid(value, key, fault!);
        }

        switch (type.Kind)
        {
            case ValueKind.Date:
                table.Signed(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerDay)).Signed(0);
                break;
            case ValueKind.DateTime:
                table.Signed(moment.Ticks - ((moment.Offset ?? 0) * TimeSpan.TicksPerMinute))
                    .Signed((int)(moment.Offset is null ? DateTimeKind.Unspecified : DateTimeKind.Utc));
                break;
            default:
                table.Signed(moment.Ticks).Signed(moment.Offset ?? 0);
                break;
        }

        return true;
    }

    private bool BindUri(ValueNode value, string text, string key)
    {
        var isAbsolute = Scheme.IsMatch(text);
        if (text.Length == 0 || text.Any(char.IsWhiteSpace) || !Uri.TryCreate(text, isAbsolute ? UriKind.Absolute : UriKind.Relative, out _))
        {
            return Invalid(value, key, "write an address such as https://example.org/about or /about, with %20 for a space");
        }

        return Done(table.Flag(isAbsolute).Text(text, text == value.Text ? value.Start : -1));
    }

    private bool BindEnum(SchemaEnum type, SchemaType member, ValueNode value, string key)
    {
        var stated = value.Form == ValueForm.List ? value.Items.AsImmutableArray().ToList() : [value];
        if (value.Form == ValueForm.Mapping || stated.Any(item => item.Form is not (ValueForm.Plain or ValueForm.Quoted))
            || (value.Form == ValueForm.List && !type.IsFlags))
        {
            return Wrong(member, value, key);
        }

        decimal number = 0;
        ulong bits = 0;
        foreach (var item in stated)
        {
            foreach (var name in type.IsFlags ? item.Text.Split(',', '|') : [item.Text])
            {
                if (ValueOf(type, name) is not { } found)
                {
                    ReportUnknown(type, item, name, key);
                    return false;
                }

                number = decimal.Parse(found.Value, CultureInfo.InvariantCulture);
                bits |= number < 0 ? unchecked((ulong)(long)number) : (ulong)number;
            }
        }

        return Done(CoreNumber.RangeOf(type.Underlying).Least < 0 ? table.Signed(unchecked((long)bits)) : table.Unsigned(bits));
    }

    private void ReportUnknown(SchemaEnum type, ValueNode item, string name, string key)
    {
        Guess? meant = DidYouMean.Find(KeyName.Fold(name), type.Members.Select(candidate => KeyName.Fold(candidate.Name))) is { } near
            ? near with { Word = type.Members.First(candidate => KeyName.Fold(candidate.Name) == near.Word).Name }
            : null;
        binding.Problems.Add(new ValueProblem(
            Rules.UnknownEnumValue, item, Galley.Reading.Yaml.Excerpt.Of(name), key,
            meant?.Question ?? $" Write {(type.IsFlags ? "some" : "one")} of {Expected.Names(type)}.")
        {
            Suggestion = Suggestion.Of(name.Trim(), meant),
        });
    }

    private static SchemaEnumMember? ValueOf(SchemaEnum type, string name)
    {
        var folded = KeyName.Fold(name.Trim());
        return type.Members.AsImmutableArray().FirstOrDefault(member => KeyName.Fold(member.Name) == folded);
    }

    private bool BindEntity(SchemaType type, ValueNode value, string text, string key)
    {
        if (text.Length == 0)
        {
            return Wrong(type, value, key);
        }

        EntityKind? kind = Enum.TryParse<EntityKind>(type.Variant, out var stated) ? stated : null;
        var id = EntityReferences.IdOf(registry, kind, text);
        binding.Entities.Add(new EntityReference(kind, text, id, value));
        return Done(table.Text(id));
    }

    private bool BindEntry(SchemaType type, ValueNode value, string text, SchemaMember member, string key)
    {
        if (text.Length == 0)
        {
            return Wrong(type, value, key);
        }

        binding.Entries.Add(new EntryReference(type.Variant, text, value, member));
        return Done(table.Unsigned(StableHash.Of(text)));
    }

    private bool Wrong(SchemaType type, ValueNode value, string key, string hint = "", Suggestion? suggestion = null)
    {
        binding.Problems.Add(new ValueProblem(Rules.WrongValueType, value, key, Expected.Of(type, schema), Expected.Got(value), hint)
        {
            Suggestion = suggestion,
        });
        return false;
    }

    private bool Invalid(ValueNode value, string key, string fault)
    {
        Report(Rules.InvalidValueForm, value, Galley.Reading.Yaml.Excerpt.Of(value.Text), key, fault);
        return false;
    }

    private void Report(Rule rule, object part, params string[] arguments) => binding.Problems.Add(new ValueProblem(rule, part, arguments));

    private static bool Done(ValueTable _) => true;
}
