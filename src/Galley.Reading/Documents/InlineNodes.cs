namespace Galley.Reading.Documents;

/// <summary>A stretch of a block that markup sets apart.</summary>
/// <remarks>Inlines are listed flat, ordered by span; of two that start together the outer comes first. Prose says what they read as.</remarks>
/// <param name="Span">Where it stands, markup included.</param>
/// <param name="Kind">What the markup says.</param>
public record InlineNode(SourceSpan Span, InlineKind Kind) : Node(Span);

/// <summary>A link.</summary>
/// <param name="Span">Where it stands, markup included.</param>
/// <param name="Url">The address, unescaped.</param>
/// <param name="UrlSpan">Where the address stands; for a reference link, in its definition.</param>
/// <param name="Title">The title, or <see langword="null"/>.</param>
public sealed record LinkNode(SourceSpan Span, string Url, SourceSpan UrlSpan, string? Title) : InlineNode(Span, InlineKind.Link);

/// <summary>An image.</summary>
/// <param name="Span">Where it stands, markup included; its prose is the alternative text.</param>
/// <param name="Url">The address, unescaped.</param>
/// <param name="UrlSpan">Where the address stands; for a reference, in its definition.</param>
/// <param name="Title">The title, or <see langword="null"/>.</param>
public sealed record ImageNode(SourceSpan Span, string Url, SourceSpan UrlSpan, string? Title) : InlineNode(Span, InlineKind.Image);

/// <summary>A reference to a footnote.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Number">The footnote's number, from 1.</param>
public sealed record FootnoteReferenceNode(SourceSpan Span, int Number) : InlineNode(Span, InlineKind.FootnoteReference);
