using System.Runtime.CompilerServices;

using Galley.Compiling.Options;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

namespace Galley.Build;

/// <summary>Compiles the articles of a project, in whatever process.</summary>
internal sealed class ArticleBuild(CompileRequest request)
{
    private readonly List<(string File, string Message)> _errors = [];

    /// <summary>Compiles the articles.</summary>
    public CompileResult Run()
    {
        var files = ReadFiles();
        var result = new CompileResult(false, 0, "", _errors, null);
        if (_errors.Count > 0)
        {
            return result;
        }

        try
        {
            result = Compile(files);
        }
        catch (Exception exception)
        {
            // The generator can do all of it, only slower. A resource that is not of these articles must not be embedded.
            result = result with { Note = exception.Message };
        }

        if (!result.HasResource && File.Exists(request.ResourceFile))
        {
            Attempt(request.ResourceFile, () => File.Delete(request.ResourceFile));
        }

        return result;
    }

    // A method of its own, so that an assembly that cannot be loaded is met within the caller's protection.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private CompileResult Compile(IReadOnlyList<ArticleBytes> files)
    {
        PropertyLookup properties = PropertyText.Read(request.Properties);
        var options = OptionsReader.Read(properties);
        var known = new CacheFileReader(request.CacheFile).Open();
        var hasResource = ArticleBytes.AreMoreThanLiteralsBear(files, options.ExcludesDrafts, request.Degree);
        var (compiled, index) = hasResource
            ? new ResourceBuild(options, AssetReader.Read(properties), ReadRegistry(), known, request.ResourceFile, request.CacheFile).Run(files, request.Degree)
            : (new CacheBuild(options, ReadRegistry(), known, request.CacheFile).Run(files, request.Degree), "");
        return new CompileResult(hasResource, compiled, index, _errors, null);
    }

    private List<ArticleBytes> ReadFiles()
    {
        var read = new (ArticleBytes? File, string? Fault)[request.Articles.Count];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = request.Degree }, i => read[i] = ReadFile(request.Articles[i]));

        // In the order of the request, whatever thread was first. A project may list a file twice.
        var files = new List<ArticleBytes>(read.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i].File is not { } file)
            {
                _errors.Add((request.Articles[i], read[i].Fault!));
            }
            else if (seen.Add(file.Path))
            {
                files.Add(file);
            }
        }

        return files;
    }

    private (ArticleBytes? File, string? Fault) ReadFile(string article)
    {
        try
        {
            return (new ArticleBytes(RelativePath.Of(request.ProjectDirectory, article), File.ReadAllBytes(article)), null);
        }
        catch (Exception exception) when (IsOfFile(exception))
        {
            return (null, exception.Message);
        }
    }

    // As the compiler reads it: each file once, the whole in the order of paths.
    private EntityRegistry ReadRegistry() => EntityRegistry.Merge(request.Registry
        .Select(file => (File: file, Path: RelativePath.Of(request.ProjectDirectory, file)))
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
        catch (Exception exception) when (IsOfFile(exception))
        {
            _errors.Add((file, exception.Message));
        }
    }

    private static bool IsOfFile(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or OverflowException;
}
