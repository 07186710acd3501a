using System.Diagnostics;

using Galley.CompilerServices;

namespace Galley;

/// <summary>Someone or something that articles name: a person, a place, an organisation, an event.</summary>
/// <remarks>
/// Two entities are equal if their ids are, even if they come from the catalogs of different assemblies; each still
/// knows only the articles of its own catalog.
/// </remarks>
[DebuggerDisplay("{Name,nq} ({Id,nq})")]
public abstract class Entity : IEquatable<Entity>
{
    private readonly ArticleCatalog _catalog;
    private readonly int _listsStart;
    private EntityLists? _lists;
    private PartList<Mention>? _mentions;
    private PartList<Quotation>? _quotations;

    private protected Entity(EntityRecord record)
    {
        _catalog = record.Catalog;
        _listsStart = record.ListsStart;
        Id = record.Id;
        Name = record.Name;
    }

    /// <summary>The id, such as <c>person/kim-jong-un</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as <c>Kim Jong Un</c>.</summary>
    public string Name { get; }

    /// <summary>What the entity is.</summary>
    public abstract EntityKind Kind { get; }

    /// <summary>Other names and short forms of the name.</summary>
    public PartList<string> Aliases => Lists.Aliases;

    /// <summary>The adjectives and nouns for what comes from a place, such as <c>Vietnamese</c>.</summary>
    public PartList<string> Demonyms => Lists.Demonyms;

    /// <summary>Addresses (URIs) that identify the same entity elsewhere.</summary>
    public PartList<string> SameAs => Lists.SameAs;

    /// <summary>The articles of the catalog that name the entity, in the order of their slugs.</summary>
    public ArticleList Articles => Lists.Articles;

    /// <summary>The mentions of the entity, article by article in the order of their slugs. The first use reads those articles.</summary>
    public PartList<Mention> Mentions => Once.Read(ref _mentions) ?? Once.Publish(ref _mentions, CollectMentions());

    /// <summary>What the entity is quoted with, article by article in the order of their slugs. The first use reads those articles.</summary>
    public PartList<Quotation> Quotations => Once.Read(ref _quotations) ?? Once.Publish(ref _quotations, CollectQuotations());

    private EntityLists Lists => Once.Read(ref _lists) ?? Once.Publish(ref _lists, new EntityLists(_catalog, _listsStart));

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Whether two entities have the same id.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two entities have different ids.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    private PartList<Mention> CollectMentions()
    {
        var mentions = new List<Mention>();
        foreach (Article article in Articles)
        {
            mentions.AddRange(article.MentionsOf(this));
        }

        return new PartList<Mention>(mentions.ToArray());
    }

    private PartList<Quotation> CollectQuotations()
    {
        var quotations = new List<Quotation>();
        foreach (Article article in Articles)
        {
            quotations.AddRange(article.QuotationsOf(this));
        }

        return new PartList<Quotation>(quotations.ToArray());
    }
}
