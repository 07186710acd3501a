namespace Galley.Reading.Names.Resolution;

/// <summary>A name of which the registry or the article's structure says what it names.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entity">What it names.</param>
/// <param name="Form">Which of its names the text uses.</param>
/// <param name="Evidence">What says so.</param>
public sealed record KnownName(SourceSpan Span, EntityRecord Entity, MentionForm Form, MentionEvidence Evidence);
