using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Galley.Benchmarks.Measuring;

/// <summary>Runs commands, one at a time, and measures each with all that it starts.</summary>
internal static class MeasuredCommand
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="command">The command.</param>
    /// <param name="limit">After how long it is stopped, which counts as a failure.</param>
    public static Measurement Run(Invocation command, TimeSpan limit)
    {
        ChildTimes.ReapOrphans();
        var isKnown = ChildTimes.IsKnown;
        var before = isKnown ? ChildTimes.Read() : TimeSpan.Zero;
        var output = new StringBuilder();
        var memory = new ProcessTree();
        var clock = Stopwatch.StartNew();
        using var process = Start(command, output);
        var isLate = false;
        while (!process.WaitForExit(Between))
        {
            if (isKnown)
            {
                memory.Sample();
            }

            if (clock.Elapsed > limit && !isLate)
            {
                isLate = true;
                process.Kill(entireProcessTree: true);
            }
        }

        var wall = clock.Elapsed;
        process.WaitForExit();
        var failure = isLate ? string.Create(CultureInfo.InvariantCulture, $"not done after {limit.TotalMinutes:0} min")
            : process.ExitCode == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}");
        if (isKnown)
        {
            AwaitOrphans(memory);
        }

        lock (output)
        {
            return new Measurement(wall, isKnown ? ChildTimes.Read() - before : null, memory.TreePeak, memory.ProcessPeak, failure, output.ToString());
        }
    }

    private static Process Start(Invocation command, StringBuilder output)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Build servers outlive the command, and their time would be nobody's.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        var process = new Process { StartInfo = start };
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (output)
            {
                output.AppendLine(line.Data);
            }
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    // What a command leaves running belongs to it; what does not end by itself is left alone after a while.
    private static void AwaitOrphans(ProcessTree memory)
    {
        for (var attempt = 0; attempt < 200 && memory.Sample() > 0; attempt++)
        {
            Thread.Sleep(Between);
        }

        ChildTimes.ReapOrphans();
    }
}
