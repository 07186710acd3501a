namespace Galley.CompilerServices;

/// <summary>Whose words something is, and where the article says so.</summary>
/// <param name="cue">The verb or other cue.</param>
/// <param name="speaker">How the article calls the speaker.</param>
/// <param name="entity">The index of the speaker among the entities of the article, or -1.</param>
/// <param name="name">The name of a speaker who is no entity, where the article calls the speaker otherwise.</param>
/// <param name="reason">Why this speaker.</param>
internal readonly struct SpeakerSlices(TextSlice? cue, TextSlice? speaker, int entity, string? name, SpeakerReason reason)
{
    /// <summary>The verb or other cue.</summary>
    internal TextSlice? Cue { get; } = cue;

    /// <summary>How the article calls the speaker.</summary>
    internal TextSlice? Speaker { get; } = speaker;

    /// <summary>The index of the speaker among the entities of the article, or -1.</summary>
    internal int Entity { get; } = entity;

    /// <summary>The name of a speaker who is no entity, where the article calls the speaker otherwise.</summary>
    internal string? Name { get; } = name;

    /// <summary>Why this speaker.</summary>
    internal SpeakerReason Reason { get; } = reason;
}
