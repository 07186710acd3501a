using System.CommandLine;

namespace Galley.Benchmarks.Commands;

/// <summary>Options that several commands have. Each command gets its own: an option belongs to one parser.</summary>
internal static class CommonOptions
{
    /// <summary>How many articles.</summary>
    public static Option<int> Articles()
    {
        var option = new Option<int>("--articles", "-n") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--articles must be at least 1.");
            }
        });
        return option;
    }

    /// <summary>A file that the table is written to as well.</summary>
    public static Option<FileInfo?> Output() => new("--output", "-o") { Description = "A file that the report is added to." };

    /// <summary>The package to measure.</summary>
    public static Option<FileInfo?> Package() =>
        new("--package") { Description = "Galley's nupkg. Without it, this repository's sources are built and measured." };

    /// <summary>Where to work.</summary>
    public static Option<DirectoryInfo?> Work() =>
        new("--work") { Description = "The folder to work in; it is kept. Without it, a folder for temporary files, which is deleted." };

    /// <summary>How long a command may take.</summary>
    public static Option<int> Limit() =>
        new("--limit") { Description = "After how many minutes a command is stopped.", DefaultValueFactory = _ => 30 };
}
