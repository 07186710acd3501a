using System.Diagnostics;
using System.Globalization;

namespace Galley.Build;

/// <summary>Writes files so that nobody ever reads half of one: builds of one project may run at the same time.</summary>
internal static class AtomicFile
{
    private const int BlockSize = 64 * 1024;

    /// <summary>Writes a file, or replaces it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">What it shall hold.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string file, byte[] content) => Replace(file, stream => stream.Write(content, 0, content.Length), static _ => true);

    /// <summary>Writes a file, or replaces it if its content changes: a file that was not touched lets the build see that nothing changed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="write">Writes what it shall hold.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteIfDifferent(string file, Action<Stream> write) => Replace(file, write, draft => !HaveSameContent(draft, file));

    private static void Replace(string file, Action<Stream> write, Func<string, bool> isWanted)
    {
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var process = Process.GetCurrentProcess();
        var draft = file + "." + process.Id.ToString(CultureInfo.InvariantCulture) + ".tmp";
        try
        {
            using (var stream = File.Create(draft))
            {
                write(stream);
            }

            if (!File.Exists(file))
            {
                File.Move(draft, file);
            }
            else if (isWanted(draft))
            {
                File.Replace(draft, file, null);
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static bool HaveSameContent(string file, string other)
    {
        using var a = File.OpenRead(file);
        using var b = File.OpenRead(other);
        if (a.Length != b.Length)
        {
            return false;
        }

        var blockA = new byte[BlockSize];
        var blockB = new byte[BlockSize];
        int length;
        while ((length = Fill(a, blockA)) > 0)
        {
            if (Fill(b, blockB) != length || !blockA.AsSpan(0, length).SequenceEqual(blockB.AsSpan(0, length)))
            {
                return false;
            }
        }

        return true;
    }

    // A stream may give less than it is asked for before its end.
    private static int Fill(Stream stream, byte[] block)
    {
        int filled = 0, read;
        while (filled < block.Length && (read = stream.Read(block, filled, block.Length - filled)) > 0)
        {
            filled += read;
        }

        return filled;
    }
}
