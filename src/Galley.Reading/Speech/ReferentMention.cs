namespace Galley.Reading.Speech;

/// <summary>A mention of a referent.</summary>
/// <param name="Referent">Of whom.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Stretch">The index of its stretch.</param>
/// <param name="IsSubject">Whether it stands where subjects stand.</param>
/// <param name="IsSpeaker">Whether it is the source of a cue.</param>
internal readonly record struct ReferentMention(Referent Referent, int Sentence, int Stretch, bool IsSubject, bool IsSpeaker);
