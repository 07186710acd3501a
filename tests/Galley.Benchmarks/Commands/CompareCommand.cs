using System.CommandLine;
using System.Globalization;

using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Commands;

/// <summary><c>compare</c>: one table of Galley and its peers, in one run.</summary>
internal static class CompareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var articles = CommonOptions.Articles();
        var peers = new Option<string[]>("--peers")
        {
            Description = "Which to run, by parts of their names: hugo, velite, content-collections, markdown-it, markdig, galley, annotation, everything. "
                + "The empty project always runs. All unless given; separate them with commas.",
            CustomParser = result => result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToArray(),
            AllowMultipleArgumentsPerToken = true,
        };
        var runs = new Option<int>("--runs") { Description = "How many cold runs of each; the median counts.", DefaultValueFactory = _ => 1 };
        var output = CommonOptions.Output();
        var package = CommonOptions.Package();
        var work = CommonOptions.Work();
        var limit = CommonOptions.Limit();
        var command = new Command("compare", "Compares Galley with its peers: the same articles, front matter by a schema, Markdown to HTML, data out.")
        {
            articles, peers, runs, output, package, work, limit,
        };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(articles);
            var wanted = parsed.GetValue(peers) ?? [];
            var report = new Report(string.Create(
                CultureInfo.InvariantCulture, $"compare --articles {count}{(wanted is [] ? "" : " --peers " + string.Join(',', wanted))}"));
            using var workspace = new Workspace(parsed.GetValue(work), TimeSpan.FromMinutes(parsed.GetValue(limit)), parsed.GetValue(package));
            var rows = new Contest(workspace, count, Math.Max(1, parsed.GetValue(runs))).Run(Contest.All().Where(contender => IsWanted(contender, wanted)));
            report.Add(ComparisonTable.Of(rows));
            report.Add(ComparisonTable.Goals(rows));
            report.Write(parsed.GetValue(output));
            return 0;
        });
        return command;
    }

    private static bool IsWanted(Contender contender, string[] wanted) =>
        wanted is [] || contender is EmptyProject || wanted.Any(name => contender.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
}
