using Galley.Generators.Schemas;
using Galley.Reading.Problems;

namespace Galley.Generators.Binding;

/// <summary>An article read by a schema: its values, and what is wrong with them.</summary>
internal sealed class EntryBinding
{
    /// <summary>The values.</summary>
    public BoundEntry Entry { get; set; } = new(new BoundValues("", ""), null);

    /// <summary>What is wrong within the article.</summary>
    public List<ValueProblem> Problems { get; } = [];

    /// <summary>The entries that it refers to.</summary>
    public List<EntryReference> Entries { get; } = [];

    /// <summary>The entities that it refers to.</summary>
    public List<EntityReference> Entities { get; } = [];
}

/// <summary>Something wrong with a value or key.</summary>
/// <param name="rule">Which rule it breaks.</param>
/// <param name="part">The value, or the pair whose key is meant; null for the front matter as a whole.</param>
/// <param name="arguments">What fills the places of the rule's message.</param>
internal sealed class ValueProblem(Rule rule, object? part, params string[] arguments)
{
    /// <summary>Which rule it breaks.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>The value, or the pair whose key is meant; null for the front matter as a whole.</summary>
    public object? Part { get; } = part;

    /// <summary>What fills the places of the rule's message.</summary>
    public string[] Arguments { get; } = arguments;

    /// <summary>What was certainly meant, if a word is misspelt.</summary>
    public Suggestion? Suggestion { get; init; }
}

/// <summary>A reference to an entry.</summary>
/// <param name="schema">The collection.</param>
/// <param name="slug">The slug as written.</param>
/// <param name="part">The value that states it.</param>
/// <param name="member">The member that holds it.</param>
internal sealed class EntryReference(string schema, string slug, object part, SchemaMember member)
{
    /// <summary>The collection.</summary>
    public string Schema { get; } = schema;

    /// <summary>The slug as written.</summary>
    public string Slug { get; } = slug;

    /// <summary>The value that states it.</summary>
    public object Part { get; } = part;

    /// <summary>The member that holds it.</summary>
    public SchemaMember Member { get; } = member;
}

/// <summary>A reference to an entity.</summary>
/// <param name="kind">Its kind, or null for any.</param>
/// <param name="text">As written.</param>
/// <param name="id">The id that it stands for.</param>
/// <param name="part">The value that states it.</param>
internal sealed class EntityReference(EntityKind? kind, string text, string id, object part)
{
    /// <summary>Its kind, or null for any.</summary>
    public EntityKind? Kind { get; } = kind;

    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>The id that it stands for.</summary>
    public string Id { get; } = id;

    /// <summary>The value that states it.</summary>
    public object Part { get; } = part;
}
