namespace Galley;

/// <summary>What says that a text names an entity.</summary>
public enum MentionEvidence
{
    /// <summary>The registry declares the name.</summary>
    Registry = 0,

    /// <summary>The article's structure: a byline names persons, a dateline places.</summary>
    Structure = 1,

    /// <summary>A rule or a list, such as that of nationalities.</summary>
    Rule = 2,

    /// <summary>The statistical model.</summary>
    Model = 3,
}
