using System.Text.RegularExpressions;

namespace Galley.Benchmarks.Comparison;

/// <summary>Why a program failed, in one line.</summary>
internal static partial class Failures
{
    /// <summary>The first line that looks like an error, or the last line that says something; at most 100 characters.</summary>
    public static string Summarize(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var line = lines.FirstOrDefault(line => ErrorPattern().IsMatch(line)) ?? lines.LastOrDefault() ?? "no output";
        line = line.Replace('|', '/');
        return line.Length > 100 ? line[..100] + "…" : line;
    }

    [GeneratedRegex("error|exception|fatal|EMFILE|out of memory", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorPattern();
}
