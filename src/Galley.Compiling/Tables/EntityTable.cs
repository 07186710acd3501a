using System.Text;

using Galley.CompilerServices;
using Galley.Compiling.Model;

namespace Galley.Compiling.Tables;

/// <summary>Writes the table of all entities, with the articles that name each.</summary>
internal static class EntityTable
{
    public static string Write(IReadOnlyList<CatalogEntity> entities)
    {
        var head = new TableWriter().Number(TableDigits.FormatVersion).Number(entities.Count);
        var tables = new StringBuilder();
        foreach (var entity in entities)
        {
            var table = WriteOne(entity);
            head.Number(Encoding.UTF8.GetByteCount(table));
            tables.Append(table);
        }

        return head.ToString() + tables;
    }

    private static string WriteOne(CatalogEntity entity)
    {
        var table = new TableWriter();
        table.String(entity.Entity.Id).Number((int)entity.Entity.Kind).String(entity.Entity.Name);
        if (entity.Entity.Kind == EntityKind.Place)
        {
            table.Number((int)entity.Entity.PlaceKind).String(entity.Entity.IsoCode);
        }

        foreach (var names in new[] { entity.Entity.Aliases, entity.Entity.Demonyms, entity.Entity.SameAs })
        {
            table.List(names, name => table.String(name));
        }

        var previous = 0;
        table.List(entity.Articles, position =>
        {
            table.Number(position - previous);
            previous = position;
        });
        return table.ToString();
    }
}
