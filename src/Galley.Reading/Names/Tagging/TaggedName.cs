namespace Galley.Reading.Names.Tagging;

/// <summary>A name found in running text.</summary>
/// <param name="Span">Where it stands in the text, in UTF-16 code units, without title or possessive.</param>
/// <param name="Label">What it names.</param>
/// <param name="Evidence">What found it.</param>
/// <param name="Confidence">How often a name with this margin is right, per mille: 0 to 1000.</param>
public readonly record struct TaggedName(SourceSpan Span, NameLabel Label, NameEvidence Evidence, int Confidence);
