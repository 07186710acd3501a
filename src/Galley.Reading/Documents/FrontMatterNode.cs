using System.Collections.Immutable;

namespace Galley.Reading.Documents;

/// <summary>The front matter of a document: what Galley itself understands of it.</summary>
/// <param name="Span">Where it stands, its fences included.</param>
/// <param name="Slug">The slug, as written.</param>
/// <param name="Published">The publication date.</param>
/// <param name="Language">The language tag (BCP 47), as written.</param>
/// <param name="Disabled">The ids of the diagnostics that the article turns off (<c>galley-disable</c>).</param>
public sealed record FrontMatterNode(
    SourceSpan Span,
    FrontMatterValue? Slug,
    DateNode? Published,
    FrontMatterValue? Language,
    ImmutableArray<FrontMatterValue> Disabled) : Node(Span);

/// <summary>A value in the front matter.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The value, unquoted.</param>
public sealed record FrontMatterValue(SourceSpan Span, string Text) : Node(Span);
