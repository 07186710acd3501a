using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Galley.Benchmarks.Reports;

/// <summary>What a run prints: when, where and how it was made, and what came out.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a report.</summary>
    /// <param name="command">The command as its user can repeat it, from the name of the subcommand on.</param>
    public Report(string command) =>
        _text.Append(CultureInfo.InvariantCulture, $"`dotnet run -c Release --project tests/Galley.Benchmarks -- {command}`  \n")
            .Append(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:yyyy-MM-dd HH:mm}, {Machine()}, .NET {Environment.Version}{Load()}\n\n");

    /// <summary>Adds a table.</summary>
    public void Add(MarkdownTable table) => _text.Append(table).Append('\n');

    /// <summary>Adds lines as a list.</summary>
    public void Add(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append("* ").Append(line).Append('\n');
        }

        _text.Append('\n');
    }

    /// <summary>Prints the report, and adds it to a file.</summary>
    public void Write(FileInfo? file)
    {
        Console.WriteLine(_text);
        if (file is not null)
        {
            file.Directory?.Create();
            File.AppendAllText(file.FullName, _text.ToString());
        }
    }

    private static string Machine()
    {
        var processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() + ", "
            : "";
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(
            CultureInfo.InvariantCulture, $"{processor}{Environment.ProcessorCount} cores, {memory:0} GB, {RuntimeInformation.OSDescription}");
    }

    // Others' work on the machine is in the wall times; a reader should know.
    private static string Load() => File.Exists("/proc/loadavg") ? ", load " + File.ReadAllText("/proc/loadavg").Split(' ')[0] + " at the start" : "";
}
