using System.CommandLine;
using System.Globalization;

using Galley.Benchmarks.Corpora;

namespace Galley.Benchmarks.Commands;

/// <summary><c>corpus</c>: writes a corpus to a folder.</summary>
internal static class CorpusCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var articles = CommonOptions.Articles();
        var format = new Option<CorpusFormat>("--format") { Description = "markdown or wire." };
        var seed = new Option<ulong>("--seed") { Description = "The same seed makes the same bytes.", DefaultValueFactory = _ => CorpusMaker.DefaultSeed };
        var folder = new Option<DirectoryInfo>("--output", "-o") { Description = "The folder to write to.", Required = true };
        var command = new Command("corpus", "Makes invented articles of 4 to 5 KB.") { articles, format, seed, folder };
        command.SetAction(parsed =>
        {
            var maker = new CorpusMaker(parsed.GetValue(format), parsed.GetValue(seed));
            var hash = maker.Write(parsed.GetValue(articles), parsed.GetValue(folder)!.FullName);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(articles)} articles, sha256 {hash}"));
            return 0;
        });
        return command;
    }
}
