using Galley.Benchmarks.Corpora;

namespace Galley.Benchmarks.Comparison;

/// <summary>The folder that a run works in: a folder for each contender, with a corpus of its own in <c>seeds</c>.</summary>
internal sealed class Workspace : IDisposable
{
    private const string EmbeddedRoot = "Peers/";
    private readonly bool _isTemporary;

    /// <summary>Makes a workspace.</summary>
    /// <param name="folder">A folder to keep, or <see langword="null"/> for one that is deleted.</param>
    /// <param name="limit">How long one command may take.</param>
    /// <param name="package">Galley's nupkg, or <see langword="null"/> for this repository's sources.</param>
    public Workspace(DirectoryInfo? folder, TimeSpan limit, FileInfo? package)
    {
        _isTemporary = folder is null;
        Folder = folder?.FullName ?? Directory.CreateTempSubdirectory("galley-benchmarks-").FullName;
        Limit = limit;
        Package = package;
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>How long one command may take.</summary>
    public TimeSpan Limit { get; }

    /// <summary>Galley's nupkg, or <see langword="null"/> for this repository's sources.</summary>
    public FileInfo? Package { get; }

    /// <summary>This repository's folder: the one above this program that holds the solution.</summary>
    public static string Repository { get; } = FindRepository(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Makes a contender's folder anew and writes the embedded files of <paramref name="peer"/> to it.</summary>
    public string Lay(string name, string peer)
    {
        var folder = Path.Combine(Folder, name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var resource in typeof(Workspace).Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(EmbeddedRoot + peer + "/", StringComparison.Ordinal))
            {
                var path = Path.Combine(folder, resource[(EmbeddedRoot.Length + peer.Length + 1)..]);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, Read(resource));
            }
        }

        return folder;
    }

    /// <summary>Writes the corpus of a contender.</summary>
    public static void WriteCorpus(string folder, int articles) =>
        new CorpusMaker(CorpusFormat.Markdown).Write(articles, Path.Combine(folder, "seeds"));

    /// <summary>Adds a sentence to the article in the middle of a contender's corpus.</summary>
    public static void Edit(string folder, int articles)
    {
        var article = new CorpusMaker(CorpusFormat.Markdown).Article(articles / 2);
        File.WriteAllText(Path.Combine(folder, "seeds", article.Path), article.Text + "\nIt was edited.\n");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string FindRepository(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run from within the repository.");
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(Workspace).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
