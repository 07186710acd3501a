namespace Galley.Reading.Names;

/// <summary>A name of the registry that stands in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entity">The entity that has the name.</param>
/// <param name="Form">Which of its names it is.</param>
public sealed record FoundName(SourceSpan Span, EntityEntry Entity, MentionForm Form);
