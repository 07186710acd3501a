using System.Runtime.CompilerServices;

using Galley.Compiling.Options;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.Build.Framework;

namespace Galley.Build;

/// <summary>
/// Prepares articles for the compiler, which keeps nothing between builds and uses one core where this uses all. If they are more than
/// literals bear, their text and tables are written into one file, which the assembly embeds; and what the generator would have to find in
/// them is saved, so that it reads only what changed. Without what is saved the generator comes to the same output, so nothing that goes
/// wrong with it stops a build.
/// </summary>
public sealed class CompileArticles : Microsoft.Build.Utilities.Task
{
    /// <summary>The articles, by their full paths.</summary>
    [Required]
    public ITaskItem[] Articles { get; set; } = [];

    /// <summary>The registry's files, by their full paths.</summary>
    public ITaskItem[] Registry { get; set; } = [];

    /// <summary>The project's folder, to which paths are made relative.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The properties that the compiler gets too: a name, <c>=</c> and a value on each line.</summary>
    [Required]
    public string Properties { get; set; } = "";

    /// <summary>The file of text and tables. It is deleted if there is no need of it.</summary>
    [Required]
    public string ResourceFile { get; set; } = "";

    /// <summary>The file in which is saved what was found; empty to save nothing.</summary>
    public string CacheFile { get; set; } = "";

    /// <summary>Whether the articles are more than literals bear, so that the resource is there to be embedded.</summary>
    [Output]
    public bool HasResource { get; set; }

    /// <summary>Whether something is saved.</summary>
    [Output]
    public bool HasCache { get; set; }

    /// <summary>How many articles were read, because nothing was saved of them.</summary>
    public int Compiled { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var files = ReadFiles();
        if (Log.HasLoggedErrors)
        {
            return false;
        }

        using (var cores = new Cores(BuildEngine))
        {
            Update(files, cores.Count);
        }

        HasCache = CacheFile.Length > 0 && File.Exists(CacheFile);
        return !Log.HasLoggedErrors;
    }

    private void Update(IReadOnlyList<ArticleBytes> files, int cores)
    {
        try
        {
            Prepare(files, cores);
        }
        catch (Exception exception)
        {
            // The generator can do all of it, only slower. A resource that is not of these articles must not be embedded.
            HasResource = false;
            Log.LogMessage(MessageImportance.Normal, "Galley compiles all articles in the compiler: {0}", exception.Message);
        }

        if (!HasResource && File.Exists(ResourceFile))
        {
            Attempt(ResourceFile, () => File.Delete(ResourceFile));
        }
    }

    // A method of its own, so that an assembly that cannot be loaded is met within the caller's protection.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Prepare(IReadOnlyList<ArticleBytes> files, int cores)
    {
        PropertyLookup properties = PropertyText.Read(Properties);
        var options = OptionsReader.Read(properties);
        HasResource = ArticleBytes.AreMoreThanLiteralsBear(files, options.ExcludesDrafts, cores);
        var known = new CacheFileReader(CacheFile).Open();
        Compiled = HasResource
            ? new ResourceBuild(options, AssetReader.Read(properties), ReadRegistry(), known, ResourceFile, CacheFile).Run(files, cores)
            : new CacheBuild(options, ReadRegistry(), known, CacheFile).Run(files, cores);
    }

    private IReadOnlyList<ArticleBytes> ReadFiles()
    {
        var files = new List<ArticleBytes>(Articles.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            Attempt(article.ItemSpec, () =>
            {
                var path = RelativePath.Of(ProjectDirectory, article.ItemSpec);
                if (seen.Add(path))
                {
                    files.Add(new ArticleBytes(path, File.ReadAllBytes(article.ItemSpec)));
                }
            });
        }

        return files;
    }

    // As the compiler reads it: each file once, the whole in the order of paths.
    private EntityRegistry ReadRegistry() => EntityRegistry.Merge(Registry
        .Select(file => (File: file.ItemSpec, Path: RelativePath.Of(ProjectDirectory, file.ItemSpec)))
        .Where(file => File.Exists(file.File))
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => EntityRegistry.Read(SourceDecoder.Decode(same.Key, File.ReadAllBytes(same.First().File)))));

    private void Attempt(string file, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException or OverflowException)
        {
            Log.LogError(null, null, null, file, 0, 0, 0, 0, "{0}", exception.Message);
        }
    }
}
