namespace Galley.Reading.Speech;

/// <summary>A name in the text that may be a speaker.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="EntityId">The entity, the same for all its mentions in the article.</param>
/// <param name="Name">The full name: <c>Donald Trump</c> where the text says <c>Trump</c>.</param>
/// <param name="IsPerson">Whether it is a person; else an organisation or a place.</param>
/// <param name="Gender">The person's gender, if it is known.</param>
public readonly record struct SpeakerName(SourceSpan Span, string EntityId, string Name, bool IsPerson, SpeakerGender Gender);
