namespace Galley.Reading.Names.Resolution;

/// <summary>An entity while its mentions are being brought together.</summary>
internal sealed class EntityCluster(EntityKind kind)
{
    private string? _slug;

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; } = kind;

    /// <summary>The record that the registry, the structure or the world tables give it, if any does.</summary>
    public EntityRecord? Record { get; set; }

    /// <summary>Whether that is known without the names that the article uses.</summary>
    public bool IsKnown { get; set; }

    /// <summary>Its full names in this article; for an entity that has none, its short name.</summary>
    public List<NameMention> Names { get; } = [];

    /// <summary>All names of the person, parsed.</summary>
    public List<PersonName> PersonNames { get; } = [];

    /// <summary>The positions of its full names, ascending once all are known.</summary>
    public List<FullMention> FullMentions { get; } = [];

    /// <summary>Where it is first named in full.</summary>
    public int FirstFull => FullMentions.Count == 0 ? int.MaxValue : FullMentions[0].Start;

    /// <summary>The slug of its name, made once.</summary>
    /// <param name="record">Its record.</param>
    public string SlugOf(EntityRecord record) => _slug ??= Slug.OfName(record.Name);
}

/// <summary>A place where an entity is named in full.</summary>
/// <param name="Start">Where.</param>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="IsProminent">Whether that is the headline or the caption.</param>
/// <param name="Title">The title before it, or an empty string.</param>
internal readonly record struct FullMention(int Start, int Paragraph, bool IsProminent, string Title);
