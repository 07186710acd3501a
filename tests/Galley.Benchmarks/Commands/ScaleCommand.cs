using System.CommandLine;
using System.Globalization;

using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Commands;

/// <summary><c>scale</c>: builds of more and more articles, and what one more article costs.</summary>
internal static class ScaleCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var sizes = new Option<int[]>("--sizes")
        {
            Description = "The numbers of articles, separated by commas.",
            DefaultValueFactory = _ => [100, 1000, 10_000, 50_000],
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(size => int.Parse(size, CultureInfo.InvariantCulture))],
            AllowMultipleArgumentsPerToken = true,
        };
        var plain = new Option<bool>("--plain") { Description = "Without names, quotations and dates." };
        var output = CommonOptions.Output();
        var package = CommonOptions.Package();
        var work = CommonOptions.Work();
        var limit = CommonOptions.Limit();
        var command = new Command("scale", "Builds corpora of several sizes, and says how the cost grows.") { sizes, plain, output, package, work, limit };
        command.SetAction(parsed =>
        {
            var isPlain = parsed.GetValue(plain);
            var report = new Report($"scale --sizes {string.Join(',', parsed.GetValue(sizes)!)}{(isPlain ? " --plain" : "")}");
            using var workspace = new Workspace(parsed.GetValue(work), TimeSpan.FromMinutes(parsed.GetValue(limit)), parsed.GetValue(package));
            var empty = new Contest(workspace, 0, 1).Run([new EmptyProject()])[0];
            var points = new List<ScalePoint>();
            foreach (var size in parsed.GetValue(sizes)!)
            {
                var project = isPlain
                    ? new GalleyProject(ComparisonTable.Plain, GalleyProject.WithoutAnnotation)
                    : new GalleyProject(ComparisonTable.Full, "");
                points.Add(new ScalePoint(size, [.. new Contest(workspace, size, 1).Run([project])]));
            }

            report.Add(ScaleTable.Of(empty, points));
            report.Add(ScaleTable.Slopes(empty, points));
            report.Write(parsed.GetValue(output));
            return 0;
        });
        return command;
    }
}
