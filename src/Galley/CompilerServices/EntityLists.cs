namespace Galley.CompilerServices;

/// <summary>What an entity has several of, read when one of them is asked for.</summary>
internal sealed class EntityLists
{
    /// <summary>Reads the lists.</summary>
    /// <param name="catalog">The catalog that has the entity.</param>
    /// <param name="start">The index in the catalog's entity table of the byte from which they stand.</param>
    internal EntityLists(ArticleCatalog catalog, int start)
    {
        var reader = new TableReader(catalog.EntityTable, start);
        Aliases = new PartList<string>(reader.ReadStrings());
        Demonyms = new PartList<string>(reader.ReadStrings());
        SameAs = new PartList<string>(reader.ReadStrings());
        var positions = new int[reader.ReadCount()];
        int position = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            position = unchecked(position + reader.ReadIndex());
            positions[i] = (uint)position < (uint)catalog.Articles.Count ? position : throw TableFault.Damaged();
        }

        Articles = new ArticleList(catalog, positions, positions.Length);
    }

    /// <summary>Other names.</summary>
    internal PartList<string> Aliases { get; }

    /// <summary>Adjectives and nouns.</summary>
    internal PartList<string> Demonyms { get; }

    /// <summary>Addresses elsewhere.</summary>
    internal PartList<string> SameAs { get; }

    /// <summary>The articles that name the entity.</summary>
    internal ArticleList Articles { get; }
}
