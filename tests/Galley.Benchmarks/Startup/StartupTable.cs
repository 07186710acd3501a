using System.Globalization;

using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Startup;

/// <summary>Times from start to answer as a table, with the goals below it.</summary>
internal static class StartupTable
{
    /// <summary>The table.</summary>
    public static MarkdownTable Of(List<StartupProgram> programs, List<StartupTimes> times)
    {
        var table = new MarkdownTable(["program", "median ms", "lower quartile ms", "÷ empty", "ms above empty", "compiled"]);
        var empty = times[0].Median;
        for (var index = 0; index < times.Count; index++)
        {
            var time = times[index];
            table.Add([
                time.Name, Format(time.Median), Format(time.Quantile(0.25)), Format(time.Median / empty), Format(time.Median - empty),
                programs[index].IsNative ? "ahead of time" : "at run time",
            ]);
        }

        return table;
    }

    /// <summary>What the goals are, each with its figures.</summary>
    public static IEnumerable<string> Goals(bool isNative, List<StartupTimes> times)
    {
        var (empty, galley, sqlite) = (Of("empty"), Of(StartupProgram.Galley), Of("sqlite"));
        yield return isNative
            ? Goal("one article by slug within 1.5 ms of an empty program", Format(galley - empty) + " ms above it", galley - empty <= 1.5)
            : Goal("one article by slug within 1.3 times an empty program", Format(galley / empty) + " times", galley <= 1.3 * empty);
        yield return Goal("ahead of SQLite by slug", $"{Format(galley)} ms against {Format(sqlite)} ms", galley < sqlite);

        double Of(string name) => times.First(time => time.Name == name).Median;
    }

    /// <summary>What the program with Galley measured inside itself.</summary>
    public static IEnumerable<string> Inside(string[] figures)
    {
        if (figures is not [var one, var next, var headlines, ..])
        {
            return ["The program's own figures could not be read: " + string.Join(' ', figures)];
        }

        var (first, second, milliseconds) = (Number(one), Number(next), Number(headlines));
        return
        [
            Goal("one article, headline and HTML, allocates under 64 KB", $"{first / 1024:0.0} KB the first, {second / 1024:0.0} KB the next", first < 65536),
            Goal("the headlines of all articles are listed in under 20 ms", Format(milliseconds) + " ms", milliseconds < 20),
        ];
    }

    /// <summary>How long all headlines took, in milliseconds; without end if the program did not say.</summary>
    /// <param name="figures">What the program said.</param>
    public static double HeadlineTime(string[] figures) => figures is [_, _, var headlines, ..] ? Number(headlines) : double.PositiveInfinity;

    private static string Goal(string text, string figures, bool isMet) => $"{(isMet ? "met" : "MISSED")}: {text} ({figures})";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Format(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
