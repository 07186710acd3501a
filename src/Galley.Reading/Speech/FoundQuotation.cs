namespace Galley.Reading.Speech;

/// <summary>A quotation.</summary>
/// <param name="Span">Where it stands, with its marks.</param>
/// <param name="TextSpan">What stands between the marks.</param>
/// <param name="Kind">How it stands in its sentence.</param>
/// <param name="CueSpan">The verb or other cue that makes it somebody's words: <c>said</c>, <c>according to</c>, a colon.</param>
/// <param name="SpeakerSpan">The name, pronoun or description of the speaker; for a carried speaker that of the attribution it is carried from.</param>
/// <param name="EntityId">The speaker's entity, if the speaker is among the names.</param>
/// <param name="SpeakerName">The speaker's full name; the text's own words for a source without a name.</param>
/// <param name="Reason">Why this speaker.</param>
/// <param name="Continues">The index of the quotation that this one continues, after an interruption or from the paragraph before; else -1.</param>
/// <param name="Within">The index of the quotation around this one, or -1.</param>
public sealed record FoundQuotation(
    SourceSpan Span,
    SourceSpan TextSpan,
    QuotationKind Kind,
    SourceSpan? CueSpan,
    SourceSpan? SpeakerSpan,
    string? EntityId,
    string? SpeakerName,
    SpeakerReason Reason,
    int Continues,
    int Within)
{
    /// <summary>
    /// Whether the words go on from the quotation before without a new opening mark. In a text that breaks after each sentence the two
    /// are one quotation.
    /// </summary>
    public bool IsTail => Continues >= 0 && Span.Start == TextSpan.Start;

    /// <summary>Whether these are somebody's words: not a scare quote or a title, and not a quotation within a quotation.</summary>
    public bool IsAttribution => Kind != QuotationKind.Scare && Within < 0;
}
