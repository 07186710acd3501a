namespace Galley.CompilerServices;

/// <summary>What an entity is made of.</summary>
/// <param name="catalog">The catalog that has the entity.</param>
/// <param name="id">The id.</param>
/// <param name="name">The name.</param>
/// <param name="listsStart">The index of the byte in the catalog's entity table from which the entity's lists stand.</param>
internal readonly struct EntityRecord(ArticleCatalog catalog, string id, string name, int listsStart)
{
    /// <summary>The catalog that has the entity.</summary>
    internal ArticleCatalog Catalog { get; } = catalog;

    /// <summary>The id.</summary>
    internal string Id { get; } = id;

    /// <summary>The name.</summary>
    internal string Name { get; } = name;

    /// <summary>The index of the byte in the catalog's entity table from which the entity's lists stand.</summary>
    internal int ListsStart { get; } = listsStart;
}
