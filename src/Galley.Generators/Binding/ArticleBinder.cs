using System.Collections.Immutable;

using Galley.Compiling.Model;
using Galley.Compiling.Values;
using Galley.Generators.Schemas;
using Galley.Reading.Names;

namespace Galley.Generators.Binding;

/// <summary>Reads one article as each of the schemas that it belongs to.</summary>
internal static class ArticleBinder
{
    /// <summary>The article's values.</summary>
    public static BoundArticle Bind(BindingSource article, ImmutableArray<SchemaModel> schemas, EntityRegistry registry) => new(
        article.Path,
        article.PathBelow,
        article.Title,
        schemas.Where(schema => schema.CanEmit && Membership.IsMember(schema, article.Path, article.PathBelow))
            .OrderBy(schema => schema.Id, StringComparer.Ordinal)
            .Select(schema => SchemaBinder.Bind(schema, article, registry).Entry)
            .ToEquatableArray());
}
