using Galley.Reading.Storage;

using Microsoft.Build.Framework;

namespace Galley.Build;

/// <summary>
/// Prepares articles for the compiler, which keeps nothing between builds and uses one core where this uses all. If they are more than
/// literals bear, their text and tables are written into one file, which the assembly embeds; and what the generator would have to find in
/// them is saved, so that it reads only what changed. Without what is saved the generator comes to the same output, so nothing that goes
/// wrong with it stops a build.
/// </summary>
public sealed class CompileArticles : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

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

    /// <summary>Whether a process of its own may do the work.</summary>
    public bool MayStartProcess { get; set; } = true;

    /// <summary>Whether the articles are more than literals bear, so that the resource is there to be embedded.</summary>
    [Output]
    public bool HasResource { get; set; }

    /// <summary>Whether something is saved.</summary>
    [Output]
    public bool HasCache { get; set; }

    /// <summary>The hash of all articles' texts: with it the compiler takes what is saved without reading them.</summary>
    [Output]
    public string TextIndex { get; set; } = "";

    /// <summary>How many articles were read, because nothing was saved of them.</summary>
    public int Compiled { get; private set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        using var cores = new Cores(BuildEngine);
        var request = new CompileRequest
        {
            Articles = Articles.Select(article => article.ItemSpec).ToList(),
            Registry = Registry.Select(file => file.ItemSpec).ToList(),
            ProjectDirectory = ProjectDirectory,
            Properties = Properties,
            ResourceFile = Path.GetFullPath(ResourceFile),
            CacheFile = CacheFile.Length > 0 ? Path.GetFullPath(CacheFile) : "",
            Degree = cores.Count,
        };
        var result = RunApart(request) ?? (_cancellation.IsCancellationRequested ? null : new ArticleBuild(request).Run());
        foreach (var (file, message) in result?.Errors ?? [])
        {
            Log.LogError(null, null, null, file, 0, 0, 0, 0, "{0}", message);
        }

        if (result?.Note is { } note)
        {
            Log.LogMessage(MessageImportance.Normal, "Galley compiles all articles in the compiler: {0}", note);
        }

        (HasResource, TextIndex, Compiled) = (result?.HasResource ?? false, result?.Index ?? "", result?.Compiled ?? 0);
        HasCache = CacheFile.Length > 0 && File.Exists(CacheFile);
        return result is not null && !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    private CompileResult? RunApart(CompileRequest request)
    {
        try
        {
            return MayStartProcess && OwnProcess.FindHost() is { } host && AreMany(request.Articles)
                ? new OwnProcess(host, _cancellation.Token).Run(request, request.ResourceFile + ".request")
                : null;
        }
        catch (Exception exception)
        {
            Log.LogMessage(MessageImportance.Low, "Galley compiles articles within the build: {0}", exception.Message);
            return null;
        }
    }

    // Fewer are compiled before a process has started.
    private static bool AreMany(IEnumerable<string> articles)
    {
        long length = 0;
        foreach (var article in articles)
        {
            var file = new FileInfo(article);
            length += file.Exists ? file.Length : 0;
            if (length > TextBudget.Bytes)
            {
                return true;
            }
        }

        return false;
    }
}
