namespace Galley.Reading.Documents;

/// <summary>Something within the project that a document points at: another article, a heading, an image, a file.</summary>
/// <remarks>
/// Addresses with a scheme (<c>https:</c>, <c>mailto:</c>), of another host (<c>//…</c>) and from the site's root (<c>/about</c>) are not local.
/// </remarks>
/// <param name="Span">Where the address stands.</param>
/// <param name="Url">The address as written, unescaped.</param>
/// <param name="Path">
/// The path it names, relative to the project and with <c>.</c> and <c>..</c> resolved; empty for a heading of the same document
/// and for <c>slug:</c> links.
/// </param>
/// <param name="Slug">For a <c>slug:</c> link the slug, otherwise empty.</param>
/// <param name="Fragment">What stands after <c>#</c>, unescaped, without it; empty if there is none.</param>
/// <param name="IsImage">Whether it is an image's address.</param>
public sealed record LocalTarget(SourceSpan Span, string Url, string Path, string Slug, string Fragment, bool IsImage) : Node(Span);
