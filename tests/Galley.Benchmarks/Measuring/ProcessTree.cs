using System.Globalization;

namespace Galley.Benchmarks.Measuring;

/// <summary>The memory of this process's descendants, sampled from <c>/proc</c>.</summary>
internal sealed class ProcessTree
{
    private readonly int _root = Environment.ProcessId;

    /// <summary>The largest sum of resident memory that a sample found, in bytes.</summary>
    public long TreePeak { get; private set; }

    /// <summary>The peak of the largest process that a sample found, in bytes.</summary>
    public long ProcessPeak { get; private set; }

    /// <summary>Takes a sample and says how many descendants live.</summary>
    public int Sample()
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                && ReadText(folder + "/stat") is { } stat)
            {
                // The name is in brackets and may hold anything; the state and the parent follow it.
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ', 3);
                if (fields[0] != "Z")
                {
                    parents[process] = int.Parse(fields[1], CultureInfo.InvariantCulture);
                }
            }
        }

        long sum = 0;
        var count = 0;
        foreach (var process in parents.Keys.Where(process => process != _root && Descends(process, parents)))
        {
            var status = ReadText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")) ?? "";
            sum += Kilobytes(status, "VmRSS:") * 1024;
            ProcessPeak = Math.Max(ProcessPeak, Kilobytes(status, "VmHWM:") * 1024);
            count++;
        }

        TreePeak = Math.Max(TreePeak, sum);
        return count;
    }

    private bool Descends(int process, Dictionary<int, int> parents)
    {
        while (parents.TryGetValue(process, out var parent))
        {
            if (parent == _root)
            {
                return true;
            }

            process = parent;
        }

        return false;
    }

    private static long Kilobytes(string status, string name)
    {
        var at = status.IndexOf(name, StringComparison.Ordinal);
        if (at < 0)
        {
            return 0;
        }

        var digits = status.AsSpan(at + name.Length).TrimStart();
        return long.Parse(digits[..digits.IndexOf(' ')], CultureInfo.InvariantCulture);
    }

    private static string? ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The process ended meanwhile.
            return null;
        }
    }
}
