using System.CommandLine;
using System.Text;
using Spectre.Console;

namespace Galley.Tool.Commands;

/// <summary><c>galley annotate</c>: names in JSON lines from standard input, or in colour in files.</summary>
internal static class AnnotateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Text files to show in colour. Without any, JSON lines are read from standard input.", Arity = ArgumentArity.ZeroOrMore };
        var jobs = new Option<int>("--jobs") { Description = "How many texts to annotate at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--jobs must be at least 1.");
            }
        });
        var command = new Command("annotate", "Finds people, places and organisations in English news text.") { files, jobs };
        command.SetAction(parsed => parsed.GetValue(files) is { Length: > 0 } given
            ? Show(given)
            : Stream(parsed.GetValue(jobs)));
        return command;
    }

    private static int Stream(int jobs)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
        using var output = Console.OpenStandardOutput();
        return new AnnotationStream(input, output, Console.Error, jobs).Run() == 0 ? 0 : 1;
    }

    private static int Show(FileInfo[] files)
    {
        var failures = 0;
        foreach (var file in files)
        {
            try
            {
                ColouredText.Write(AnsiConsole.Console, TextAnnotation.Of(File.ReadAllText(file.FullName)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{file}: {exception.Message}");
                failures++;
            }
        }

        return failures == 0 ? 0 : 1;
    }
}
