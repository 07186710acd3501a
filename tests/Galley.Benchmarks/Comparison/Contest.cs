using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>Runs contenders one after the other, each on its own copy of the same corpus.</summary>
/// <param name="workspace">Where to work.</param>
/// <param name="articles">How many articles.</param>
/// <param name="runs">How many first runs; the one with the median processor time counts.</param>
internal sealed class Contest(Workspace workspace, int articles, int runs)
{
    /// <summary>All contenders, in the order of the table.</summary>
    public static IEnumerable<Contender> All() =>
    [
        new EmptyProject(),
        new GalleyProject(ComparisonTable.Bare, GalleyProject.DataAlone),
        new GalleyProject(ComparisonTable.Plain, GalleyProject.WithoutAnnotation),
        new GalleyProject(ComparisonTable.Full, ""),
        new HugoContender(),
        new NodeContender("velite", ["node_modules/velite/bin/velite.js", "build", "--clean"], ".velite/posts.json", [".velite", "public"]),
        new NodeContender(
            "content-collections", ["node_modules/@content-collections/cli/dist/index.js", "build"],
            ".content-collections/generated/allPosts.js", [".content-collections"]),
        new NodeContender("markdown-it", ["build.mjs"], "posts.json", ["posts.json"]),
        new MarkdigContender(),
    ];

    /// <summary>Runs contenders and says on the standard error stream how far it is.</summary>
    public List<Row> Run(IEnumerable<Contender> contenders)
    {
        var rows = new List<Row>();
        foreach (var contender in contenders)
        {
            Console.Error.WriteLine($"{contender.Name}: preparing");
            if (contender.Prepare(workspace) is { } reason)
            {
                Console.Error.WriteLine(reason);
                rows.Add(new Row(contender.Name, Step.Cold, null, "cannot run: " + reason.Split('\n')[0]));
                continue;
            }

            if (contender.HasCorpus)
            {
                Workspace.WriteCorpus(contender.Folder, articles);
            }

            rows.Add(RunCold(contender));
            if (rows[^1].IsComplete)
            {
                rows.Add(RunOnce(contender, Step.Again));
                contender.Edit(articles);
                rows.Add(RunOnce(contender, Step.Edited));
            }
        }

        return rows;
    }

    private Row RunCold(Contender contender)
    {
        var rows = new List<Row>();
        for (var run = 0; run < runs; run++)
        {
            contender.Clear();
            rows.Add(RunOnce(contender, Step.Cold));
            if (!rows[^1].IsComplete)
            {
                return rows[^1];
            }
        }

        return rows.OrderBy(row => row.Measurement!.Processor ?? row.Measurement.Wall).ElementAt(runs / 2);
    }

    private Row RunOnce(Contender contender, Step step)
    {
        var result = MeasuredCommand.Run(contender.Command, workspace.Limit);
        Console.Error.WriteLine($"{contender.Name}, {step}: {result.Wall.TotalSeconds:0.0} s, CPU {result.Processor?.TotalSeconds:0.0} s {result.Failure}");
        if (result.Failure is not null)
        {
            Console.Error.WriteLine(result.Output.Length > 4000 ? result.Output[^4000..] : result.Output);
            return new Row(contender.Name, step, result, result.Failure + ": " + Failures.Summarize(result.Output));
        }

        try
        {
            return new Row(contender.Name, step, result, contender.Check(articles));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return new Row(contender.Name, step, result with { Failure = exception.Message }, Failures.Summarize(exception.Message));
        }
    }
}
