using System.Diagnostics;

using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Corpora;
using Galley.Benchmarks.Measuring;
using Galley.Benchmarks.Reports;

namespace Galley.Benchmarks.Startup;

/// <summary>Builds the programs, and starts them in turn, so that what else happens on the machine happens to all of them.</summary>
/// <param name="workspace">Where to work.</param>
/// <param name="articles">How many articles they hold.</param>
/// <param name="runs">How often each is started.</param>
internal sealed class StartupContest(Workspace workspace, int articles, int runs)
{
    private const int InsideRuns = 11;

    private readonly string _first = SlugOf(articles / 2);
    private readonly string _second = SlugOf(articles / 3);

    /// <summary>Runs everything and says what came out.</summary>
    public void Run(Report report)
    {
        if (Prepare() is { } reason)
        {
            report.Add(["cannot run: " + reason]);
            return;
        }

        foreach (var isNative in new[] { false, true })
        {
            Console.Error.WriteLine(isNative ? "NativeAOT" : "JIT");
            var programs = StartupProgram.Names.Select(name => new StartupProgram(name, isNative)).ToList();
            var failures = programs.Select(program => program.Publish(workspace)).ToList();
            if (failures.Find(failure => failure is not null) is { } failure)
            {
                report.Add([(isNative ? "NativeAOT" : "JIT") + " cannot run: " + failure]);
                continue;
            }

            FillDatabases(isNative);
            var times = Start(programs);
            report.Add(StartupTable.Of(programs, times));
            report.Add(StartupTable.Goals(isNative, times));
            var inside = new StartupProgram(StartupProgram.Galley, isNative, IsInside: true);
            report.Add(inside.Publish(workspace) is { } missing ? ["The program's own figures are missing: " + missing] : StartupTable.Inside(Inside(inside)));
        }
    }

    private string? Prepare()
    {
        foreach (var name in StartupProgram.Names)
        {
            workspace.Lay(name, "startup/" + name);
        }

        if (GalleyReference.Prepare(workspace, out var reference) is { } failure)
        {
            return failure;
        }

        var folder = Path.Combine(workspace.Folder, StartupProgram.Galley);
        var project = Path.Combine(folder, "program.csproj");
        File.WriteAllText(project, reference.Write(File.ReadAllText(project)));
        Workspace.WriteCorpus(folder, articles);

        // The data of the other programs comes from the same articles.
        var reader = new MarkdigContender();
        if (reader.Prepare(workspace) is { } reason)
        {
            return reason;
        }

        Workspace.WriteCorpus(reader.Folder, articles);
        return MeasuredCommand.Run(reader.Command, workspace.Limit).Failure;
    }

    private void FillDatabases(bool isNative)
    {
        var posts = Path.Combine(workspace.Folder, "markdig", "posts.json");
        var sqlite = new StartupProgram("sqlite", isNative);
        File.Delete(Path.Combine(sqlite.Output(workspace), "posts.db"));
        if (MeasuredCommand.Run(sqlite.Call(workspace, "--make", posts), workspace.Limit) is { Failure: { } failure } result)
        {
            throw new InvalidOperationException($"The database could not be made: {failure} {result.Output}");
        }

        File.Copy(posts, Path.Combine(new StartupProgram("json", isNative).Output(workspace), "posts.json"), overwrite: true);
    }

    private List<StartupTimes> Start(List<StartupProgram> programs)
    {
        var calls = programs
            .Select(program => program.Call(workspace, program.Name == StartupProgram.Galley ? "posts/" + _first : _first))
            .Select(call => new ProcessStartInfo(call.Program, call.Arguments) { WorkingDirectory = call.Folder })
            .ToList();
        var times = programs.ConvertAll(program => new StartupTimes(program.Name, []));
        for (var run = -2; run < runs; run++)
        {
            for (var index = 0; index < calls.Count; index++)
            {
                var start = Stopwatch.GetTimestamp();
                using var process = Process.Start(calls[index])!;
                process.WaitForExit();
                if (process.ExitCode != 0)
                {
                    throw new InvalidOperationException($"{programs[index].Name} did not find its article.");
                }

                // The first two rounds warm the file cache.
                if (run >= 0)
                {
                    times[index].Milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        return times;
    }

    // The times vary from start to start; the bytes do not.
    private string[] Inside(StartupProgram program) =>
        Enumerable.Range(0, InsideRuns)
            .Select(_ => MeasuredCommand.Run(program.Call(workspace, "posts/" + _first, "posts/" + _second), workspace.Limit)
                .Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .OrderBy(StartupTable.HeadlineTime)
            .ElementAt(InsideRuns / 2);

    private static string SlugOf(int number) => Story.Of(CorpusMaker.DefaultSeed, number).Path;
}
