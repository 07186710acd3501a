using System.CommandLine;

using BenchmarkDotNet.Running;

using Galley.Benchmarks.Commands;

// dotnet run -c Release --project tests/Galley.Benchmarks -- --filter '*'          benchmarks inside this process
// dotnet run -c Release --project tests/Galley.Benchmarks -- compare               one table against peers
var root = new RootCommand("Makes corpora, and measures Galley on them. Any other arguments are BenchmarkDotNet's: --filter '*' runs its benchmarks.")
{
    CorpusCommand.Create(),
    CompareCommand.Create(),
    ScaleCommand.Create(),
    StartupCommand.Create(),
};
if (args is [var first, ..] && root.Subcommands.Any(command => command.Name == first))
{
    return root.Parse(args).Invoke();
}

BenchmarkSwitcher.FromAssembly(typeof(CorpusCommand).Assembly).Run(args);
return 0;
