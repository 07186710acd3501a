namespace Galley.Tool;

/// <summary>A name found in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units.</param>
/// <param name="Label">PER, LOC, ORG or MISC.</param>
/// <param name="Entity">Whom or what it names.</param>
/// <param name="Confidence">How sure that is, per mille.</param>
internal readonly record struct AnnotatedName(SourceSpan Span, string Label, string Entity, int Confidence);
