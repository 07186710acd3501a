using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using Galley.Generators.Schemas;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Analyzers;

/// <summary>The schemas of a compilation with their places in the code; read once for all analyzers.</summary>
internal static class SchemaSet
{
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<SchemaReading>> Known = new();

    /// <summary>All schemas, ordered by id.</summary>
    public static IReadOnlyList<SchemaReading> Of(Compilation compilation) => Known.GetValue(compilation, Read);

    /// <summary>The schemas themselves.</summary>
    public static ImmutableArray<SchemaModel> ModelsOf(Compilation compilation) =>
        Of(compilation).Select(reading => reading.Model).ToImmutableArray();

    private static IReadOnlyList<SchemaReading> Read(Compilation compilation)
    {
        var found = new List<SchemaReading>();
        if (compilation.GetTypeByMetadataName(SchemaReader.AttributeName) is not null)
        {
            Add(compilation.Assembly.GlobalNamespace, found);
        }

        return found.OrderBy(reading => reading.Model.Id, StringComparer.Ordinal).ToList();
    }

    private static void Add(INamespaceOrTypeSymbol container, List<SchemaReading> found)
    {
        // Types alone: one with ten thousand accessors must not make them known for this.
        foreach (var member in container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers().CastArray<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type && SchemaReader.Read(type) is { } reading)
            {
                found.Add(reading);
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                Add(inner, found);
            }
        }
    }
}
