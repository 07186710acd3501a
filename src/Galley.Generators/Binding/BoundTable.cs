using Galley.CompilerServices;
using Galley.Compiling.Tables;

namespace Galley.Generators.Binding;

/// <summary>
/// Writes the values that an article's front matter gives to schemas. They stand apart from the article's table, because only the
/// compiler knows the schemas.
/// </summary>
internal static class BoundTable
{
    /// <summary>The values for each schema; an empty text if the article belongs to none.</summary>
    public static string Write(IReadOnlyCollection<BoundValues> values)
    {
        if (values.Count == 0)
        {
            return "";
        }

        var table = new TableWriter();
        return table
            .List(values, bound => table.Fixed(StableHash.Of(bound.SchemaId), TableDigits.HashWidth).String(bound.Table))
            .ToString();
    }
}
