using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Reading.Annotation.Saved;

namespace Galley.Compiling.Resource;

/// <summary>One article on its way into the resource.</summary>
/// <param name="Item">What the project says of it.</param>
/// <param name="Source">The bytes of its file.</param>
/// <param name="Text">Its normalised text as UTF-8; the same bytes as <paramref name="Source"/> if it is normal.</param>
/// <param name="Fingerprint">The hash of its text.</param>
/// <param name="Key">The key of its digest.</param>
/// <param name="Digest">Its digest.</param>
/// <param name="Saved">The digest as it is saved, or <see langword="null"/> if it must not be.</param>
/// <param name="Content">Its structure, if it was read; its text is left out.</param>
internal sealed record CompiledArticle(
    ArticleItem Item, byte[] Source, byte[] Text, string Fingerprint, string Key, ArticleDigest Digest, SavedEntry? Saved, ArticleContent? Content);
