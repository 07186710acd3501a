namespace Galley.Reading.Names;

/// <summary>A place where an article names an entity.</summary>
/// <param name="Span">Where the name stands in the file.</param>
/// <param name="EntityId">The entity's id.</param>
/// <param name="Form">Which of its names the text uses.</param>
public sealed record EntityMention(SourceSpan Span, string EntityId, MentionForm Form);
