namespace Galley.Reading.Speech;

/// <summary>What somebody said, in the reporter's words: <c>Biegun said his talks had been productive</c>.</summary>
/// <param name="Span">The reported clause; it may hold partial quotations.</param>
/// <param name="CueSpan">The verb or other cue.</param>
/// <param name="SpeakerSpan">The name, pronoun or description of the speaker.</param>
/// <param name="EntityId">The speaker's entity, if the speaker is among the names.</param>
/// <param name="SpeakerName">The speaker's full name; the text's own words for a source without a name.</param>
/// <param name="Reason">Why this speaker.</param>
public sealed record FoundStatement(
    SourceSpan Span,
    SourceSpan CueSpan,
    SourceSpan? SpeakerSpan,
    string? EntityId,
    string? SpeakerName,
    SpeakerReason Reason);
