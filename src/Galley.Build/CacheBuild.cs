using System.Text;

using Galley.Compiling.Options;
using Galley.Compiling.Saved;
using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.FrontMatter;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Build;

/// <summary>Saves the annotations of a project whose articles the generator prints as literals: it reads them itself, but annotating takes longer.</summary>
internal sealed class CacheBuild(GalleyOptions options, EntityRegistry registry, AnnotationStore known, string cacheFile)
{
    private readonly ArticleSettings _settings = ArticleSettings.Of(options);
    private readonly ArticleKeys _keys = new(registry, ArticleSettings.Of(options));

    /// <summary>Annotates what changed.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="degree">How many threads may work.</param>
    /// <returns>How many articles were annotated, because nothing was saved of them.</returns>
    public int Run(IReadOnlyList<ArticleBytes> files, int degree)
    {
        if (cacheFile.Length == 0)
        {
            return 0;
        }

        var entries = new SavedEntry?[files.Count];
        var annotated = 0;
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = degree }, i => entries[i] = Entry(files[i], ref annotated));
        Save(cacheFile, entries.Where(entry => entry is not null).Select(entry => entry!.Value).ToList(), known);
        return annotated;
    }

    /// <summary>Saves entries, if they are not what is saved already.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="known">What is saved in the file now.</param>
    public static void Save(string file, IReadOnlyList<SavedEntry> entries, AnnotationStore known)
    {
        if (entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count() != known.Count
            || entries.Any(entry => !known.Holds(entry)))
        {
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(AnnotationStore.Write(entries)));
        }
    }

    // An article of which nothing can be saved is annotated by the compiler.
    private SavedEntry? Entry(ArticleBytes file, ref int annotated)
    {
        try
        {
            if (options.Articles.Find(file.Path) is not { } item)
            {
                return null;
            }

            var source = SourceDecoder.Decode(file.Path, file.Bytes);
            var key = _keys.OfAnnotations(AnnotationKeys.FingerprintOf(source), item);
            if (known.FindEntry(key) is { } entry)
            {
                return entry;
            }

            if (source.EncodingFault >= 0 || (_settings.ExcludesDrafts && DraftMark.IsDraft(source.Text)))
            {
                return null;
            }

            var document = DocumentReader.Read(source, _settings.Markdown);
            var context = StatedFacts.Context(document, item.Published, item.Language, _settings.FindsQuotations, _settings.FindsDates);
            var made = SavedEntry.Of(key, DocumentAnnotator.Annotate(document, registry, context, _settings.Entities.Mode));
            if (made is not null)
            {
                Interlocked.Increment(ref annotated);
            }

            return made;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }
}
