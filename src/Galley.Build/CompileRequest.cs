using System.Globalization;
using System.Text;

namespace Galley.Build;

/// <summary>All that the articles of a project are compiled from and to, as it travels to a process of its own.</summary>
internal sealed class CompileRequest
{
    // No path holds it.
    private const char Separator = '\0';

    /// <summary>The articles, by their full paths.</summary>
    public IReadOnlyList<string> Articles { get; set; } = [];

    /// <summary>The registry's files, by their full paths.</summary>
    public IReadOnlyList<string> Registry { get; set; } = [];

    /// <summary>The project's folder, to which paths are made relative.</summary>
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The properties, as <see cref="PropertyText"/> reads them.</summary>
    public string Properties { get; set; } = "";

    /// <summary>The file of text and tables.</summary>
    public string ResourceFile { get; set; } = "";

    /// <summary>The file in which is saved what was found; empty to save nothing.</summary>
    public string CacheFile { get; set; } = "";

    /// <summary>How many threads may work.</summary>
    public int Degree { get; set; } = 1;

    /// <summary>The request in a file.</summary>
    /// <exception cref="FormatException">It is no request.</exception>
    public static CompileRequest Read(string file)
    {
        var parts = File.ReadAllText(file, Encoding.UTF8).Split(Separator);
        return parts.Length >= 6 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var degree)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var registry) && parts.Length - 6 >= registry
            ? new CompileRequest
            {
                Degree = degree,
                ProjectDirectory = parts[2],
                Properties = parts[3],
                ResourceFile = parts[4],
                CacheFile = parts[5],
                Registry = parts.Skip(6).Take(registry).ToList(),
                Articles = parts.Skip(6 + registry).ToList(),
            }
            : throw new FormatException("The request cannot be read.");
    }

    /// <summary>Writes the request.</summary>
    public void Write(string file)
    {
        string[] head =
        [
            Degree.ToString(CultureInfo.InvariantCulture), Registry.Count.ToString(CultureInfo.InvariantCulture),
            ProjectDirectory, Properties, ResourceFile, CacheFile,
        ];
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(string.Join(Separator.ToString(), head.Concat(Registry).Concat(Articles))));
    }
}
