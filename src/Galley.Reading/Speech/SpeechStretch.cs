namespace Galley.Reading.Speech;

/// <summary>A part of an article in which quotations are looked for.</summary>
/// <param name="Span">Where it stands. Stretches come in the order of the text and do not overlap.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct SpeechStretch(SourceSpan Span, StretchKind Kind);
