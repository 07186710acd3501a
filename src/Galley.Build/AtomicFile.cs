using System.Diagnostics;
using System.Globalization;

namespace Galley.Build;

/// <summary>Writes files so that nobody ever reads half of one: builds of one project may run at the same time.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file, or replaces it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What it shall hold.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string file, byte[] content)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var process = Process.GetCurrentProcess();
        var draft = file + "." + process.Id.ToString(CultureInfo.InvariantCulture) + ".tmp";
        try
        {
            File.WriteAllBytes(draft, content);
            if (File.Exists(file))
            {
                File.Replace(draft, file, null);
            }
            else
            {
                File.Move(draft, file);
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
