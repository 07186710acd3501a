namespace Galley.CompilerServices;

/// <summary>The entities that the parts of one article refer to, by number; each is looked up when it is asked for.</summary>
/// <param name="catalog">The catalog.</param>
/// <param name="ids">Their ids.</param>
internal sealed class ArticleEntities(ArticleCatalog catalog, string[] ids)
{
    // Threads that race write the same object.
    private readonly Entity?[] _entities = new Entity?[ids.Length];

    /// <summary>How many there are.</summary>
    internal int Count => ids.Length;

    /// <summary>The entity of a number.</summary>
    /// <param name="index">The number, from 0.</param>
    /// <exception cref="InvalidOperationException">The catalog has no entity with the id.</exception>
    internal Entity this[int index]
    {
        get
        {
            ref Entity? place = ref _entities[index];
            return Once.Read(ref place)
                ?? Once.Publish(ref place, catalog.Entities.Find(ids[index]) ?? throw TableFault.Damaged());
        }
    }

    /// <summary>The id of the entity of a number.</summary>
    /// <param name="index">The number, from 0.</param>
    internal string IdOf(int index) => ids[index];
}
