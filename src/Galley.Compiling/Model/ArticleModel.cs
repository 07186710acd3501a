using Galley.Compiling.Values;
using Galley.Reading.Documents;
using Galley.Reading.Names;

namespace Galley.Compiling.Model;

/// <summary>What others than its own text and tables need of one article. Plain data: nothing in it knows Roslyn or the file system.</summary>
/// <param name="Path">The file's path relative to the project, with <c>/</c>; for texts that people read.</param>
/// <param name="Slug">The slug that the article asks for; <see cref="ArticlePlace.Slug"/> is what it gets.</param>
/// <param name="Title">The headline on one line, or an empty string.</param>
/// <param name="Lead">The first paragraph on one line, cut to what a tool tip can show.</param>
/// <param name="Targets">What it points at within the project; only Markdown does.</param>
/// <param name="Entities">The entities that the article names, ordered by id.</param>
/// <param name="Dates">Its time expressions whose days are known, in the order of the text.</param>
internal sealed record ArticleModel(
    string Path,
    string Slug,
    string Title,
    string Lead,
    EquatableArray<TargetModel> Targets,
    EquatableArray<EntityUse> Entities,
    EquatableArray<DatedExpression> Dates)
{
    /// <summary>Whether <see cref="Title"/> is the headline to the letter, so that a list of headlines may show it.</summary>
    public bool HasPlainTitle { get; init; }

    /// <summary>What schemas may read of it.</summary>
    public BindingSource Binding { get; init; } = new("", "", "", "", "", "", null);

    /// <summary>What other files may know of this article.</summary>
    public ArticleSummary Summary => new(Path, Slug, Entities) { Links = Links() };

    /// <summary>What a list of headlines knows of this article.</summary>
    public ArticleHeadline Headline => new(Path, HasPlainTitle ? Title : null);

    /// <summary>What the timeline knows of this article.</summary>
    public ArticleDates Timed => new(Path, Dates);

    // Each once and in a fixed order, without headings: a link that moves, or a second one, changes nothing elsewhere.
    private EquatableArray<TargetModel> Links() => Targets
        .Where(target => !target.IsImage && !target.IsWithin)
        .Select(target => target with { Url = "", Fragment = "" })
        .Distinct()
        .OrderBy(target => target.Path, StringComparer.Ordinal)
        .ThenBy(target => target.Slug, StringComparer.Ordinal)
        .ToEquatableArray();
}

/// <summary>Something within the project that an article points at. Where it says so is no part of it.</summary>
/// <param name="Url">The address as written, unescaped.</param>
/// <param name="Path">The path it names, relative to the project, or an empty string.</param>
/// <param name="Slug">For a <c>slug:</c> link the slug, otherwise empty.</param>
/// <param name="Fragment">What stands after <c>#</c>, or an empty string.</param>
/// <param name="IsImage">Whether it is an image's address.</param>
internal sealed record TargetModel(string Url, string Path, string Slug, string Fragment, bool IsImage)
{
    /// <summary>Whether it is a heading of the article itself.</summary>
    public bool IsWithin => Path.Length == 0 && Slug.Length == 0;

    /// <summary>Whether it has the name of an article's file, so that it is meant to be one.</summary>
    public bool IsNamedLikeArticle => !IsImage
        && (Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
            || Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));

    /// <summary>The model of a node.</summary>
    public static TargetModel Of(LocalTarget target) => new(target.Url, target.Path, target.Slug, target.Fragment, target.IsImage);
}

/// <summary>An entity as one article names it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Mentions">
/// How often the article mentions it, counted no further than the number that makes a constant, so that one more
/// mention of a well-known name changes nothing elsewhere.
/// </param>
internal sealed record EntityUse(EntityModel Entity, int Mentions);

/// <summary>An entity.</summary>
/// <param name="Id">The id, such as <c>person/kim-jong-un</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Demonyms">What people and things from the place are called.</param>
/// <param name="SameAs">Links to the same entity elsewhere.</param>
/// <param name="IsDeclared">Whether the registry declares it.</param>
/// <param name="FromCapitals">Whether the name was found in capitals only, so that its lower case is a guess.</param>
/// <param name="PlaceKind">What sort of place it is.</param>
/// <param name="IsoCode">The place's code in ISO 3166, or <see langword="null"/>.</param>
internal sealed record EntityModel(
    string Id,
    EntityKind Kind,
    string Name,
    EquatableArray<string> Aliases,
    EquatableArray<string> Demonyms,
    EquatableArray<string> SameAs,
    bool IsDeclared,
    bool FromCapitals,
    PlaceKind PlaceKind,
    string? IsoCode)
{
    /// <summary>The entity of a record.</summary>
    public static EntityModel Of(EntityRecord entity) => new(
        entity.Id,
        entity.Kind,
        entity.Name,
        entity.Aliases.ToEquatableArray(),
        entity.Demonyms.ToEquatableArray(),
        entity.SameAs.ToEquatableArray(),
        entity.IsDeclared,
        entity.FromCapitals,
        entity.PlaceKind,
        entity.IsoCode);

    /// <summary>The record of the entity.</summary>
    public EntityRecord ToRecord() => new(
        Id,
        Kind,
        Name,
        Aliases.AsImmutableArray(),
        Demonyms.AsImmutableArray(),
        SameAs.AsImmutableArray(),
        IsDeclared,
        FromCapitals)
    {
        PlaceKind = PlaceKind,
        IsoCode = IsoCode,
    };
}

/// <summary>What other files may know of an article: editing a paragraph mostly leaves it as it is.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Slug">The slug that the article asks for.</param>
/// <param name="Entities">The entities that the article names, ordered by id.</param>
internal sealed record ArticleSummary(string Path, string Slug, EquatableArray<EntityUse> Entities)
{
    /// <summary>What it links to, each once, without addresses and headings.</summary>
    public EquatableArray<TargetModel> Links { get; init; } = EquatableArray<TargetModel>.Empty;
}

/// <summary>The headline of an article.</summary>
/// <param name="Path">The file's path relative to the project.</param>
/// <param name="Text">The headline, or <see langword="null"/> if only the article's own table can say it to the letter.</param>
internal sealed record ArticleHeadline(string Path, string? Text);
