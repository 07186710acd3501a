using System.Globalization;

using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Comparison;

/// <summary>How the cost of a build grows with the number of articles.</summary>
internal static class ScaleTable
{
    /// <summary>The table.</summary>
    public static MarkdownTable Of(Row empty, IEnumerable<ScalePoint> points)
    {
        var table = new MarkdownTable(["articles", "run", "wall s", "CPU s", "CPU above empty s", "ms an article", "memory MB", "largest process MB", "comes out"]);
        foreach (var point in points)
        {
            foreach (var row in point.Rows)
            {
                var above = row.Step is Step.Cold ? Above(empty, row) : null;
                table.Add([
                    Format(point.Articles, "#,0"), row.Step.ToString().ToLowerInvariant(), Format(row.Measurement?.Wall.TotalSeconds, "0.00"),
                    Format(row.Measurement?.Processor?.TotalSeconds, "0.00"), Format(above, "0.00"), Format(above * 1000 / point.Articles, "0.00"),
                    Format(row.Measurement?.TreePeak / 1e6, "0"), Format(row.Measurement?.ProcessPeak / 1e6, "0"), row.Note,
                ]);
            }
        }

        return table;
    }

    /// <summary>The cost of one more article between each size and the next, and between the first and the last.</summary>
    public static IEnumerable<string> Slopes(Row empty, IReadOnlyList<ScalePoint> points)
    {
        var done = points.Where(point => point.Cold.IsComplete && Above(empty, point.Cold) is not null).ToList();
        foreach (var (before, after) in done.Zip(done.Skip(1)))
        {
            var slope = (Above(empty, after.Cold) - Above(empty, before.Cold)) * 1000 / (after.Articles - before.Articles);
            yield return string.Create(CultureInfo.InvariantCulture, $"from {before.Articles:#,0} to {after.Articles:#,0}: {slope:0.00} ms CPU an article");
        }

        if (done.Count >= 2 && Above(empty, done[^1].Cold) is { } last && Above(empty, done[0].Cold) is { } first)
        {
            var slope = (last - first) * 1000 / (done[^1].Articles - done[0].Articles);
            yield return string.Create(
                CultureInfo.InvariantCulture, $"over all: {slope:0.00} ms CPU an article, and {first - (slope * done[0].Articles / 1000):0.00} s whatever their number");
        }
    }

    private static double? Above(Row empty, Row row) =>
        row.IsComplete ? (row.Measurement!.Processor - empty.Measurement?.Processor)?.TotalSeconds : null;

    private static string Format(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
