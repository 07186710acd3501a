using System.Runtime.CompilerServices;
using System.Text;

using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.FrontMatter;
using Galley.Reading.Markdown;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.Build.Framework;

namespace Galley.Build;

/// <summary>
/// Finds the names, quotations and dates of articles that changed since the last build, on all cores, and saves them for the
/// generator, which keeps nothing between builds. What it saves is only faster: without the file the compiler comes to the same
/// output. So nothing that goes wrong here stops a build.
/// </summary>
public sealed class AnnotateArticles : Microsoft.Build.Utilities.Task
{
    /// <summary>The articles, by their full paths, with the metadata <c>Published</c> and <c>Language</c>.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The registry's files, by their full paths.</summary>
    public ITaskItem[] Registry { get; set; } = [];

    /// <summary>The project's folder, to which paths are made relative.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where entities come from: the option <c>GalleyEntities</c>.</summary>
    public string Entities { get; set; } = "";

    /// <summary>What becomes of raw HTML: the option <c>GalleyRawHtml</c>.</summary>
    public string RawHtml { get; set; } = "";

    /// <summary>Whether quotations are looked for: the option <c>GalleyQuotations</c>.</summary>
    public string Quotations { get; set; } = "";

    /// <summary>Whether time expressions are looked for: the option <c>GalleyDates</c>.</summary>
    public string Dates { get; set; } = "";

    /// <summary>Whether drafts are left out: <c>exclude</c> or anything else.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>The file in which annotations are saved.</summary>
    [Required]
    public string CacheFile { get; set; } = "";

    /// <summary>Whether the file is there now.</summary>
    [Output]
    public bool Written { get; set; }

    /// <summary>How many articles were annotated, because nothing was saved of them.</summary>
    public int Annotated { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Update();
        }
        catch (Exception exception)
        {
            Log.LogMessage(MessageImportance.Normal, "Galley saves no annotations for this build: {0}", exception.Message);
        }

        Written = File.Exists(CacheFile);
        return true;
    }

    // A method of its own, so that an assembly that cannot be loaded is met within the caller's protection.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Update()
    {
        var registry = ReadRegistry();
        var settings = new AnnotationSettings(
            EntityModes.Read(Entities) ?? EntityMode.Detected,
            new MarkdownOptions(Is(RawHtml, "allow")),
            !Is(Quotations, "false"),
            !Is(Dates, "false"));
        var keys = new AnnotationKeys(registry, settings);
        var known = new CacheFileReader(CacheFile).Open();
        var entries = new SavedEntry?[Articles.Length];
        var annotated = 0;
        using (var cores = new Cores(BuildEngine))
        {
            Parallel.For(0, Articles.Length, new ParallelOptions { MaxDegreeOfParallelism = cores.Count }, i =>
            {
                entries[i] = Entry(Articles[i], registry, settings, keys, known, ref annotated);
            });
        }

        Annotated = annotated;
        var saved = entries.Where(entry => entry is not null).Select(entry => entry!.Value).ToList();
        if (annotated > 0 || saved.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count() != known.Count)
        {
            AtomicFile.Write(CacheFile, Encoding.UTF8.GetBytes(AnnotationStore.Write(saved)));
        }
    }

    // The file may go at any moment, and an article of which nothing can be saved is annotated by the compiler.
    private SavedEntry? Entry(
        ITaskItem article, EntityRegistry registry, AnnotationSettings settings, AnnotationKeys keys, AnnotationStore known, ref int annotated)
    {
        try
        {
            var source = SourceDecoder.Decode(RelativePath.Of(ProjectDirectory, article.ItemSpec), File.ReadAllBytes(article.ItemSpec));
            var (published, language) = (article.GetMetadata("Published").Trim(), article.GetMetadata("Language").Trim());
            var key = keys.Of(source, published, language);
            if (known.FindEntry(key) is { } entry)
            {
                return entry;
            }

            if (source.EncodingFault >= 0 || (Is(Drafts, "exclude") && DraftMark.IsDraft(source.Text)))
            {
                return null;
            }

            var document = DocumentReader.Read(source, settings.Markdown);
            var context = StatedFacts.Context(document, published, language, settings.FindsQuotations, settings.FindsDates);
            var made = SavedEntry.Of(key, DocumentAnnotator.Annotate(document, registry, context, settings.Mode));
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

    // As the compiler reads it: each file once, the whole in the order of paths.
    private EntityRegistry ReadRegistry() => EntityRegistry.Merge(Registry
        .Select(file => (File: file.ItemSpec, Path: RelativePath.Of(ProjectDirectory, file.ItemSpec)))
        .Where(file => File.Exists(file.File))
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => EntityRegistry.Read(SourceDecoder.Decode(same.Key, File.ReadAllBytes(same.First().File)))));

    private static bool Is(string value, string expected) => value.Trim().Equals(expected, StringComparison.OrdinalIgnoreCase);
}
