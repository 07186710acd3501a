using System.Text;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Saved;
using Galley.Compiling.Tables;
using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

namespace Galley.Compiling.Resource;

/// <summary>
/// Compiles single articles for the build, on any thread. What was saved of an article that has not changed is taken instead. The generator
/// comes to the same results by itself, if it has to.
/// </summary>
/// <param name="registry">The declared entities.</param>
/// <param name="settings">What the project says of all articles.</param>
/// <param name="known">What was saved by an earlier build.</param>
internal sealed class ArticleCompiler(EntityRegistry registry, ArticleSettings settings, AnnotationStore known)
{
    private readonly ArticleKeys _keys = new(registry, settings);

    /// <summary>Compiles an article, as far as that needs no other article.</summary>
    /// <param name="item">What the project says of it.</param>
    /// <param name="file">The bytes of its file.</param>
    /// <returns>The article, or <see langword="null"/> if it is a draft that is left out.</returns>
    public CompiledArticle? Compile(ArticleItem item, byte[] file)
    {
        var source = SourceDecoder.Decode(item.Path, file);
        var fingerprint = AnnotationKeys.FingerprintOf(source);
        var key = _keys.OfDigest(_keys.OfAnnotations(fingerprint, item), item);
        if (known.FindDigest(key, out var entry) is { } digest)
        {
            return IsLeftOut(digest) ? null : new CompiledArticle(item, file, TextOf(source, file), fingerprint, key, digest, entry, null);
        }

        ArticleContent? content;
        try
        {
            var (document, annotations) = Read(source, item);
            digest = ArticleModelBuilder.Digest(document, annotations, item, settings.Entities);
            content = Structure(document, annotations, item);
            entry = source.EncodingFault < 0 ? SavedEntry.Of(key, DigestCodec.Write(digest)) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The generator meets the same fault and reports it where it can be told (GAL1006); that stops the build.
            var nothing = ArticleModelBuilder.Nothing(item.Path);
            digest = ArticleModelBuilder.Digest(nothing, ArticleModelBuilder.NoAnnotations, item, settings.Entities);
            content = Structure(nothing, ArticleModelBuilder.NoAnnotations, item);
            entry = null;
        }

        return IsLeftOut(digest) ? null : new CompiledArticle(item, file, TextOf(source, file), fingerprint, key, digest, entry, content);
    }

    /// <summary>The table of an article in a catalog.</summary>
    /// <param name="article">The article.</param>
    /// <param name="slug">The slug that the catalog gives it.</param>
    /// <param name="addresses">What it points at.</param>
    public byte[] Table(CompiledArticle article, string slug, EquatableArray<TargetAddress> addresses)
    {
        var content = article.Content;
        if (content is null)
        {
            // The article has not changed, but what it points at has, or there is no resource of the last build.
            var (document, annotations) = Read(SourceDecoder.Decode(article.Item.Path, article.Source), article.Item);
            content = Structure(document, annotations, article.Item);
        }

        return Encoding.UTF8.GetBytes(WholeTable.Write(content with { Text = Encoding.UTF8.GetString(article.Text) }, slug, addresses));
    }

    private bool IsLeftOut(ArticleDigest digest) => settings.ExcludesDrafts && digest.Facts.IsDraft;

    private (Document Document, Annotations Annotations) Read(DocumentSource source, ArticleItem item)
    {
        var document = DocumentReader.Read(source, settings.Markdown);
        var context = StatedFacts.Context(document, item.Published, item.Language, settings.FindsQuotations, settings.FindsDates);
        return (document, DocumentAnnotator.Annotate(document, registry, context, settings.Entities.Mode));
    }

    // The text is there as bytes already, and ten thousand articles wait at one time.
    private static ArticleContent Structure(Document document, Annotations annotations, ArticleItem item) =>
        ArticleModelBuilder.Content(document, annotations, item) with { Text = "" };

    private static byte[] TextOf(DocumentSource source, byte[] file)
    {
        var text = new NormalizedText(source.Text).Text;
        return ReferenceEquals(text, source.Text) && IsUtf8WithoutMark(source, file) ? file : Encoding.UTF8.GetBytes(text);
    }

    // Then the file's bytes are those of its text.
    private static bool IsUtf8WithoutMark(DocumentSource source, byte[] file) =>
        source.EncodingFault < 0 && Encoding.UTF8.GetByteCount(source.Text) == file.Length
        && !(file.Length > 1 && file[0] is 0xFE or 0xFF or 0xEF or 0);
}
