using System.Globalization;

using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Comparison;

/// <summary>Rows as the one table of a run, with the goals below it.</summary>
internal static class ComparisonTable
{
    /// <summary>The name of Galley without annotation and without members for articles.</summary>
    public const string Bare = "Galley with data alone";

    /// <summary>The name of Galley without annotation.</summary>
    public const string Plain = "Galley without annotation";

    /// <summary>The name of Galley with all that it does.</summary>
    public const string Full = "Galley with everything";

    private static readonly string[] Against = ["hugo", "velite", "content-collections"];

    /// <summary>The table.</summary>
    public static MarkdownTable Of(IReadOnlyList<Row> rows)
    {
        var table = new MarkdownTable(["", "run", "wall s", "CPU s", "CPU above empty s", "memory MB", "largest process MB", .. Against.Select(name => "÷ " + name), "comes out"]);
        foreach (var row in rows)
        {
            var measured = row.Measurement;
            table.Add([
                row.Name, row.Step.ToString().ToLowerInvariant(), Seconds(measured?.Wall), Seconds(measured?.Processor), Seconds(AboveEmpty(row, rows)),
                Megabytes(measured?.TreePeak), Megabytes(measured?.ProcessPeak), .. Against.Select(name => Ratio(row, Find(rows, name, row.Step), rows)), row.Note,
            ]);
        }

        return table;
    }

    /// <summary>What the goals are, each with its figures.</summary>
    public static IEnumerable<string> Goals(IReadOnlyList<Row> rows)
    {
        var plain = Find(rows, Plain, Step.Cold);
        var full = Find(rows, Full, Step.Cold);
        if (Ratio(plain, Find(rows, "hugo", Step.Cold), rows) is { Length: > 0 } toHugo)
        {
            yield return Goal("a cold build without annotation, less the empty project's, takes at most Hugo's CPU", toHugo + " of it", Number(toHugo) <= 1);
        }

        foreach (var peer in Against[1..])
        {
            if (Ratio(full, Find(rows, peer, Step.Cold), rows) is { Length: > 0 } ratio)
            {
                yield return Goal($"a cold build with everything takes at most half of {peer}'s CPU", ratio + " of it", Number(ratio) <= 0.5);
            }
        }

        if (full is { IsComplete: true, Measurement: { TreePeak: > 0 } memory })
        {
            yield return Goal("peak memory is under 1.2 GB", Megabytes(memory.TreePeak) + " MB in all processes together", memory.TreePeak < 1_200_000_000);
        }

        foreach (var name in new[] { Plain, Full })
        {
            if (Find(rows, name, Step.Edited) is { IsComplete: true } edited && Find(rows, "empty project", Step.Edited) is { IsComplete: true } touched)
            {
                var limit = (1.5 * touched.Measurement!.Wall) + TimeSpan.FromSeconds(2);
                yield return Goal(
                    $"a build after one edit ({name}) takes at most 1.5 times the touched empty project's, and 2 s",
                    $"{Seconds(edited.Measurement!.Wall)} s of {Seconds(limit)} s", edited.Measurement.Wall <= limit);
            }
        }
    }

    private static string Goal(string text, string figures, bool isMet) => $"{(isMet ? "met" : "MISSED")}: {text} ({figures})";

    private static Row? Find(IReadOnlyList<Row> rows, string name, Step step) => rows.FirstOrDefault(row => row.Name == name && row.Step == step);

    private static bool IsGalley(Row row) => row.Name is Bare or Plain or Full;

    private static TimeSpan? AboveEmpty(Row row, IReadOnlyList<Row> rows) =>
        IsGalley(row) && row.IsComplete ? row.Measurement!.Processor - Find(rows, "empty project", row.Step)?.Measurement?.Processor : null;

    // Galley's is the time above the empty project's build, which the peers do not have.
    private static string Ratio(Row? row, Row? other, IReadOnlyList<Row> rows)
    {
        if (row is not { IsComplete: true } || other is not { IsComplete: true })
        {
            return "";
        }

        var own = IsGalley(row) ? AboveEmpty(row, rows) : row.Name == "empty project" ? null : row.Measurement!.Processor;
        return own / other.Measurement!.Processor is { } ratio ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "";
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan? time) => time?.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Megabytes(long? bytes) => bytes is > 0 ? (bytes.Value / 1e6).ToString("0", CultureInfo.InvariantCulture) : "";
}
