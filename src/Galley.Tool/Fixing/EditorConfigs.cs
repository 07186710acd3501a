using Microsoft.CodeAnalysis;

namespace Galley.Tool.Fixing;

/// <summary>Finds the <c>.editorconfig</c> files that hold for the files of a project.</summary>
internal static class EditorConfigs
{
    private const string Name = ".editorconfig";

    /// <summary>Those of a folder, of some folders, and of all folders above them.</summary>
    public static AnalyzerConfigSet For(string folder, IEnumerable<string> folders)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in folders.Append(folder))
        {
            for (var at = start; at is not null && seen.Add(at); at = Path.GetDirectoryName(at))
            {
                if (File.Exists(Path.Combine(at, Name)))
                {
                    found.Add(Path.Combine(at, Name));
                }
            }
        }

        return AnalyzerConfigSet.Create(found.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path.Replace('\\', '/'))).ToList());
    }
}
