namespace Galley.Reading.Storage;

/// <summary>Paths relative to the project, the same on every system and in every checkout.</summary>
public static class RelativePath
{
    /// <summary>
    /// The path of <paramref name="file"/> from <paramref name="directory"/>, with <c>/</c> between its parts and
    /// <c>..</c> where it leaves the directory. A path that is relative already, or that shares no root with the
    /// directory, only gets its separators changed.
    /// </summary>
    public static string Of(string directory, string file)
    {
        var from = Split(directory);
        var to = Split(file);
        if (!IsRooted(directory) || !IsRooted(file) || !SamePart(from[0], to[0]))
        {
            return string.Join("/", to);
        }

        var shared = 0;
        while (shared < from.Count && shared < to.Count - 1 && SamePart(from[shared], to[shared]))
        {
            shared++;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Count - shared).Concat(to.Skip(shared)));
    }

    /// <summary>The path without the ending of its last part.</summary>
    public static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }

    /// <summary>The ending of a path with its full stop, or an empty string.</summary>
    /// <param name="path">The path.</param>
    public static string Extension(string path) => path.Substring(WithoutExtension(path).Length);

    /// <summary>The last part of the path.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool IsRooted(string path) =>
        path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    // The first part of a rooted path is its root: an empty string, or a drive.
    private static List<string> Split(string path)
    {
        var parts = new List<string>();
        var isRooted = IsRooted(path);
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > (isRooted ? 1 : 0) && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    // Drives and folders are compared as Windows compares them; a checkout does not hold two that differ by case.
    private static bool SamePart(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
