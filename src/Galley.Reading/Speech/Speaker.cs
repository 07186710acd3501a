namespace Galley.Reading.Speech;

/// <summary>A speaker as resolved.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Span">The mention, pronoun or description.</param>
/// <param name="EntityId">The entity, if known.</param>
/// <param name="Name">The name or the description.</param>
/// <param name="Gender">The gender, if known.</param>
/// <param name="IsPlural">Whether they are several.</param>
/// <param name="IsPerson">Whether "he" or "she" may speak of the speaker later.</param>
internal sealed record Speaker(SpeakerReason Reason, SourceSpan? Span, string? EntityId, string? Name, SpeakerGender Gender, bool IsPlural, bool IsPerson)
{
    /// <summary>Nobody.</summary>
    public static readonly Speaker None = new(SpeakerReason.None, null, null, null, SpeakerGender.Unknown, false, false);

    /// <summary>Whether there is a speaker.</summary>
    public bool Exists => Reason != SpeakerReason.None;
}
