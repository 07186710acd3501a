namespace Galley.Compiling.Model;

/// <summary>Where an article goes.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Slug">The slug, unique in the catalog.</param>
/// <param name="Identifier">The C# name, unique in the catalog without regard to case.</param>
/// <param name="Container">The class that holds the accessor: <c>Articles</c>, or a further part of it.</param>
/// <param name="Shard">The output file that holds it.</param>
/// <param name="Ordinal">The article's place in that file, in the ordinal order of the paths.</param>
internal sealed record ArticlePlace(
    string Path,
    string Slug,
    string Identifier,
    string Container,
    ShardName Shard,
    int Ordinal);

/// <summary>How an output file is called.</summary>
/// <param name="HintName">The file's name, without its ending; unique without regard to case.</param>
/// <param name="Identifier">The C# name of the class in it that holds the data.</param>
/// <param name="Key">What its text is called in the resource; <see cref="Galley.Reading.Storage.ShardKeys"/> says why.</param>
internal sealed record ShardName(string HintName, string Identifier, string Key);

/// <summary>Where all articles go, ordered by slug.</summary>
/// <param name="Places">One place for each article, ordered by slug (ordinal).</param>
internal sealed record CatalogLayout(EquatableArray<ArticlePlace> Places);

/// <summary>What something that an article points at is in a catalog.</summary>
/// <param name="Address">The address that HTML gives, not yet escaped for HTML.</param>
/// <param name="Slug">The slug of the article that it is, or <see langword="null"/>.</param>
/// <param name="Fragment">What stands after <c>#</c>, or <see langword="null"/>.</param>
/// <param name="Path">The path of the file that it is, relative to the project, or <see langword="null"/>.</param>
/// <param name="Width">The width of an image in pixels, or 0 if it is not known.</param>
/// <param name="Height">The height of an image in pixels, or 0 if it is not known.</param>
internal sealed record TargetAddress(string Address, string? Slug, string? Fragment, string? Path, int Width, int Height);

/// <summary>An entity that the catalog holds.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Identifier">Its C# name, or <see langword="null"/> if it is too rare for a constant.</param>
/// <param name="Articles">The positions in the catalog of the articles that name it, ascending.</param>
internal sealed record CatalogEntity(EntityModel Entity, string? Identifier, EquatableArray<int> Articles);

/// <summary>The index of articles and entities.</summary>
/// <param name="Places">One place for each article, ordered by slug (ordinal).</param>
/// <param name="Entities">All entities, ordered by id (ordinal).</param>
/// <param name="Backlinks">The articles that others link to, ordered by position.</param>
/// <param name="Translations">The groups of variants, ordered by the position of their first.</param>
internal sealed record CatalogModel(
    EquatableArray<ArticlePlace> Places,
    EquatableArray<CatalogEntity> Entities,
    EquatableArray<BacklinkModel> Backlinks,
    EquatableArray<TranslationModel> Translations);

/// <summary>An article that others link to.</summary>
/// <param name="Article">Its position in the catalog.</param>
/// <param name="Sources">The positions of those that link to it, ascending.</param>
internal sealed record BacklinkModel(int Article, EquatableArray<int> Sources);

/// <summary>One article in several languages.</summary>
/// <param name="HasBase">Whether the first is the base, whose file's name states no language.</param>
/// <param name="Articles">The positions in the catalog: the base, then the variants in the order of their language tags.</param>
internal sealed record TranslationModel(bool HasBase, EquatableArray<int> Articles);

/// <summary>The entities of one class of constants.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="ClassName">The class: <c>People</c>, or a further part of it.</param>
/// <param name="IsFirst">Whether it is the class that also holds <c>All</c> and <c>TryGet</c>.</param>
/// <param name="Members">The constants, in the order of the entities' ids.</param>
internal sealed record EntityClass(EntityKind Kind, string ClassName, bool IsFirst, EquatableArray<EntityMember> Members);

/// <summary>A constant for an entity.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Id">The entity's id.</param>
/// <param name="Name">The entity's name.</param>
/// <param name="Ordinal">Its place among all entities of the catalog.</param>
internal sealed record EntityMember(string Identifier, string Id, string Name, int Ordinal);
