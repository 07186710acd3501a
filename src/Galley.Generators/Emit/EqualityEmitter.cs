using Galley.Generators.Schemas;

namespace Galley.Generators.Emit;

/// <summary>
/// Prints equality and text of a record whose entries may refer to each other in circles, which the compiler's own
/// would follow without end: entries that it refers to are compared by reference, and shown by their slug.
/// </summary>
internal static class EqualityEmitter
{
    /// <summary>Prints them.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="schema">The record.</param>
    /// <param name="equality">What it compares and shows.</param>
    /// <param name="derives">Whether it derives from the record of its accessors, which holds nothing.</param>
    /// <param name="settings">How code is emitted.</param>
    public static void Emit(SourceWriter writer, SchemaModel schema, SchemaEquality equality, bool derives, EmitSettings settings)
    {
        var type = schema.Root.TypeName;
        if (equality.EmitEquals)
        {
            var declared = equality.IsSealed ? "public" : "public virtual";
            writer.Line("/// <summary>Whether two entries hold the same. Entries that they refer to must be the same objects.</summary>")
                .Line("/// <param name=\"other\">The other entry.</param>")
                .Line("/// <returns>Whether they are equal.</returns>")
                .Open($"{declared} bool Equals({settings.Nullable(type)} other)")
                .Line("return global::System.Object.ReferenceEquals(this, other)");
            var conditions = equality.BaseRecord.Length > 0
                ? new List<string> { "other is not null && base.Equals(other)" }
                : ["other is not null && EqualityContract == other.EqualityContract"];
            conditions.AddRange(equality.Fields.Select(Same));
            writer.Indented("|| (" + string.Join("\n                    && ", conditions) + ");").Close().Line();
        }

        if (equality.EmitHash)
        {
            writer.Line("/// <summary>A hash of what the entry itself holds.</summary>")
                .Line("/// <returns>The hash.</returns>")
                .Open("public override int GetHashCode()")
                .Line(equality.BaseRecord.Length > 0 ? "var hash = base.GetHashCode();" : "var hash = EqualityContract.GetHashCode();");
            foreach (var field in equality.Fields.Where(field => field.Reference == FieldReference.None))
            {
                writer.Line($"hash = unchecked((hash * -1521134295) + global::System.Collections.Generic.EqualityComparer<{field.TypeName}>.Default.GetHashCode(this.{field.Name}{(settings.Dialect.NullableAnnotations ? "!" : "")}));");
            }

            writer.Line("return hash;").Close().Line();
        }

        if (equality.EmitPrint)
        {
            Print(writer, equality, derives);
        }
    }

    private static string Same(SchemaField field) => field.Reference == FieldReference.None || field.IsValueType
        ? $"global::System.Collections.Generic.EqualityComparer<{field.TypeName}>.Default.Equals(this.{field.Name}, other.{field.Name})"
        : $"global::System.Object.ReferenceEquals(this.{field.Name}, other.{field.Name})";

    private static void Print(SourceWriter writer, SchemaEquality equality, bool derives)
    {
        var declared = derives || equality.BaseRecord.Length > 0 ? "protected override" : equality.IsSealed ? "private" : "protected virtual";
        writer.Line("/// <summary>Writes what the entry holds; entries that it refers to by their slug.</summary>")
            .Line("/// <param name=\"builder\">Takes the text.</param>")
            .Line("/// <returns>Whether something was written.</returns>")
            .Open($"{declared} bool PrintMembers(global::System.Text.StringBuilder builder)");
        if (equality.BaseRecord.Length > 0)
        {
            writer.Open("if (base.PrintMembers(builder))").Line("builder.Append(\", \");").Close().Line();
        }

        for (var i = 0; i < equality.Printed.Count; i++)
        {
            var field = equality.Printed[i];
            var shown = field.Reference switch
            {
                FieldReference.Entry => $"{field.TypeName.TrimEnd('?')}.GalleyEntries.Instance.SlugOf(this.{field.Name})",
                FieldReference.Within => "\"{ … }\"",
                _ => $"this.{field.Name}",
            };
            writer.Line($"builder.Append({Literals.String((i > 0 ? ", " : "") + field.Name.TrimStart('@') + " = ")}).Append({(field.Reference == FieldReference.None ? "(object?)" : "")}{shown});");
        }

        writer.Line($"return {(equality.Printed.Count > 0 || equality.BaseRecord.Length > 0 ? "true" : "false")};").Close().Line();
    }
}
