using System.CommandLine;
using System.Globalization;

using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Reports;
using Galley.Benchmarks.Startup;

namespace Galley.Benchmarks.Commands;

/// <summary><c>startup</c>: from the start of a process to one article, compiled at run time and ahead of time.</summary>
internal static class StartupCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var articles = CommonOptions.Articles();
        var runs = new Option<int>("--runs") { Description = "How often each program is started.", DefaultValueFactory = _ => 50 };
        var output = CommonOptions.Output();
        var package = CommonOptions.Package();
        var work = CommonOptions.Work();
        var limit = CommonOptions.Limit();
        var command = new Command("startup", "Builds programs that look one article up by slug, and times them from start to end.")
        {
            articles, runs, output, package, work, limit,
        };
        command.SetAction(parsed =>
        {
            var report = new Report(string.Create(
                CultureInfo.InvariantCulture, $"startup --articles {parsed.GetValue(articles)} --runs {parsed.GetValue(runs)}"));
            using var workspace = new Workspace(parsed.GetValue(work), TimeSpan.FromMinutes(parsed.GetValue(limit)), parsed.GetValue(package));
            new StartupContest(workspace, parsed.GetValue(articles), Math.Max(1, parsed.GetValue(runs))).Run(report);
            report.Write(parsed.GetValue(output));
            return 0;
        });
        return command;
    }
}
