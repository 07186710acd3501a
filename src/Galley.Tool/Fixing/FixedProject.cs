using System.Collections.Immutable;

using Galley.Compiling.Options;
using Galley.Generators.Options;
using Galley.Generators.Reading;
using Galley.Reading;
using Galley.Reading.Storage;

using Microsoft.CodeAnalysis;

namespace Galley.Tool.Fixing;

/// <summary>The files of a project, or some files by themselves, ready to be checked.</summary>
/// <param name="Folder">The project's folder, absolute.</param>
/// <param name="IsWhole">Whether all files of the project are there, so that what they say of each other can be checked.</param>
/// <param name="Files">Articles and registry, ordered by path.</param>
/// <param name="Options">What the project says.</param>
/// <param name="Disabled">The rules that the project turns off.</param>
/// <param name="Refused">Files that could not be read, and why.</param>
internal sealed record FixedProject(
    string Folder,
    bool IsWhole,
    ImmutableArray<FileText> Files,
    ProjectOptions Options,
    IReadOnlySet<string> Disabled,
    ImmutableArray<(string Path, string Reason)> Refused)
{
    /// <summary>The project in a folder.</summary>
    /// <exception cref="IOException">The folder or its project file cannot be read.</exception>
    public static FixedProject OfFolder(string folder)
    {
        folder = Path.GetFullPath(folder);
        var project = ProjectFile.In(folder);
        var articles = Matching(folder, project.Articles);
        var registries = Matching(folder, project.Registries);
        var assets = Beside(folder, project.Articles).Except(articles).Except(registries).Select(file => RelativePath.Of(Slashed(folder), file));
        var properties = new Dictionary<string, string>(project.Properties, StringComparer.OrdinalIgnoreCase)
        {
            [OptionNames.EncodedAssets] = ProjectOptions.Encode(AssetList.Write(assets)),
            [OptionNames.EncodedGlobs] = ProjectOptions.Encode(string.Join(';', project.Articles)),
            [OptionNames.EncodedRegistry] = ProjectOptions.Encode(string.Join(';', project.Registries)),
        };
        return Of(folder, isWhole: true, articles.Union(registries), properties, project.Disabled);
    }

    /// <summary>Files by themselves: each is an article or, by its name, a registry.</summary>
    public static FixedProject OfFiles(IEnumerable<string> files)
    {
        var folder = Directory.GetCurrentDirectory();
        var paths = files.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var items = paths.Select(path => string.Join('\u001F', path, Path.GetFileNameWithoutExtension(path), "", "", "", ""));
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [OptionNames.EncodedItems] = ProjectOptions.Encode(string.Join('\u001E', items)),
        };
        return Of(folder, isWhole: false, paths, properties, new HashSet<string>());
    }

    private static FixedProject Of(string folder, bool isWhole, IEnumerable<string> paths, Dictionary<string, string> properties, IReadOnlySet<string> disabled)
    {
        var files = ImmutableArray.CreateBuilder<FileText>();
        var refused = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            try
            {
                files.Add(new FileText(isWhole || IsArticle(path) || IsRegistry(path)
                    ? TextFile.Read(path)
                    : throw new IOException("The file is no article (.txt, .md) and no registry (entities.yml).")));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                refused.Add((path, exception.Message));
            }
        }

        properties[OptionNames.EncodedProjectDirectory] = ProjectOptions.Encode(Slashed(folder));
        var options = new ProjectOptions(properties, EditorConfigs.For(folder, files.Select(file => Path.GetDirectoryName(file.File.Path)!)));
        return new FixedProject(folder, isWhole, files.ToImmutable(), options, disabled, refused.ToImmutable());
    }

    // Other files that are named by mistake, such as code, would be read as newswire.
    private static bool IsArticle(string path) => path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || DocumentReader.IsMarkdown(path);

    private static bool IsRegistry(string path) =>
        Path.GetFileName(path).ToLowerInvariant() is var name && (name.EndsWith("entities.yml", StringComparison.Ordinal) || name.EndsWith("entities.yaml", StringComparison.Ordinal));

    private static HashSet<string> Matching(string folder, IReadOnlyList<string> globs)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var glob in globs)
        {
            found.UnionWith(Beside(folder, [glob]).Where(file => Glob.IsMatch(glob, RelativePath.Of(Slashed(folder), file))));
        }

        return found;
    }

    // Every file below the folders that patterns start from.
    private static IEnumerable<string> Beside(string folder, IReadOnlyList<string> globs) => globs
        .Select(glob => Path.GetFullPath(Path.Combine(folder, Glob.FixedPart(glob))))
        .Distinct(StringComparer.Ordinal)
        .Where(Directory.Exists)
        .SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)
                .Any(part => part is "bin" or "obj" or "node_modules" || part.StartsWith('.'))))
        .Distinct(StringComparer.Ordinal);

    private static string Slashed(string folder) => folder.Replace('\\', '/').TrimEnd('/') + "/";

    /// <summary>The registry that new entities go into: the plain name before others, then the first path; made if there is none.</summary>
    public TextFile Registry()
    {
        var options = OptionsReader.Read(CompilerProperties.Of(Options.GlobalOptions));
        return Files.Where(file => RegistryReader.IsRegistry(file, options))
            .OrderBy(file => Path.GetFileName(file.Path).Length)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .FirstOrDefault()?.File ?? TextFile.New(Path.Combine(Folder, "entities.yml"));
    }
}
