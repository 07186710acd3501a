using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Tests;

public class ComparisonTableTests
{
    private static readonly Row[] Rows =
    [
        Row("empty project", Step.Cold, 2), Row("empty project", Step.Edited, 1), Row(ComparisonTable.Plain, Step.Cold, 12),
        Row(ComparisonTable.Plain, Step.Edited, 4), Row(ComparisonTable.Full, Step.Cold, 22), Row("hugo", Step.Cold, 8), Row("velite", Step.Cold, 50),
        new("content-collections", Step.Cold, null, "cannot run"),
    ];

    [Fact]
    public void Galley_is_compared_by_what_it_adds_to_the_empty_project()
    {
        var line = ComparisonTable.Of(Rows).ToString().Split('\n').Single(line => line.Contains(ComparisonTable.Plain) && line.Contains("cold"));
        var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
        Assert.Equal(["cold", "12.00", "12.00", "10.00", "500", "300", "1.25", "0.20", "", ""], cells[2..12]);
    }

    [Fact]
    public void Goals_are_stated_with_their_figures() => Assert.Equal(
        [
            "MISSED: a cold build without annotation, less the empty project's, takes at most Hugo's CPU (1.25 of it)",
            "met: a cold build with everything takes at most half of velite's CPU (0.40 of it)",
            "met: peak memory is under 1.2 GB (500 MB in all processes together)",
            $"MISSED: a build after one edit ({ComparisonTable.Plain}) takes at most 1.5 times the touched empty project's, and 2 s (4.00 s of 3.50 s)",
        ],
        ComparisonTable.Goals(Rows));

    private static Row Row(string name, Step step, double seconds) => new(
        name, step, new Measurement(TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds), 500_000_000, 300_000_000, null, ""), "");
}
