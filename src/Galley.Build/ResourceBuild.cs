using System.Text;

using Galley.Compiling.Options;
using Galley.Compiling.Resource;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Names;
using Galley.Reading.Storage;

namespace Galley.Build;

/// <summary>Writes the resource of a project with many articles, and saves their digests.</summary>
internal sealed class ResourceBuild(
    GalleyOptions options, AssetSet assets, EntityRegistry registry, AnnotationStore known, string resourceFile, string cacheFile)
{
    /// <summary>Compiles all articles.</summary>
    /// <param name="files">The articles.</param>
    /// <param name="degree">How many threads may work.</param>
    /// <returns>How many articles were read, because nothing was saved of them, and the hash of all texts.</returns>
    public (int Read, string Index) Run(IReadOnlyList<ArticleBytes> files, int degree)
    {
        var compiler = new ArticleCompiler(registry, ArticleSettings.Of(options), known);
        var articles = new CompiledArticle?[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = degree }, i =>
            articles[i] = options.Articles.Find(files[i].Path) is { } item ? compiler.Compile(item, files[i].Bytes) : null);
        var present = articles.Where(article => article is not null).Select(article => article!).ToList();
        var result = new CatalogCompiler(compiler, assets, options.Addresses, registry, options.Entities.MinimumMentions)
            .Compile(present, OpenLast, degree);
        AtomicFile.WriteIfDifferent(resourceFile, stream => TextResource.Write(stream, result.Entries));
        Save(result.Saved);
        return (present.Count(article => article.Content is not null), result.Index);
    }

    // The resource is whole without it.
    private void Save(IReadOnlyList<SavedEntry> entries)
    {
        try
        {
            if (cacheFile.Length > 0)
            {
                CacheBuild.Save(cacheFile, entries, known);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private LastResource OpenLast(IEnumerable<string> shards) =>
        known.Count > 0 && File.Exists(resourceFile) ? LastResource.Open(File.ReadAllBytes(resourceFile), known, shards) : LastResource.None;
}
