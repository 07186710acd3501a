using System.CommandLine;
using System.Globalization;

using Galley.Reading.Problems.Fixes;
using Galley.Reading.Text;
using Galley.Tool.Fixing;

namespace Galley.Tool.Commands;

/// <summary><c>galley fix</c>: what the compiler reports and only one change can mend, mended in the files.</summary>
internal static class FixCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "A project or its folder, or article files (.txt, .md) and registries. The present folder unless given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be changed, and change nothing." };
        var rules = new Option<string[]>("--rule") { Description = "The rules to mend, such as GAL5022. All that have fixes unless given.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("fix", "Corrects articles and the entity registry where there is only one way to.") { paths, dryRun, rules };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], parsed.GetValue(dryRun), parsed.GetValue(rules) ?? [], Console.Out, Console.Error));
        return command;
    }

    /// <summary>Runs the command.</summary>
    /// <param name="paths">Folders of projects, and files.</param>
    /// <param name="dryRun">Whether nothing is written.</param>
    /// <param name="rules">The ids of the rules to mend; all if there is none.</param>
    /// <param name="output">Takes a line for each fix.</param>
    /// <param name="errors">Takes what went wrong.</param>
    /// <returns>The exit code: 0, or 1 if something could not be read or written.</returns>
    public static int Run(IReadOnlyList<string> paths, bool dryRun, IReadOnlyList<string> rules, TextWriter output, TextWriter errors)
    {
        var wanted = rules.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var succeeded = true;
        paths = [.. paths.Select(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && Path.GetDirectoryName(path) is { } folder
            ? folder.Length == 0 ? "." : folder
            : path)];
        var files = paths.Where(path => !Directory.Exists(path)).ToList();
        try
        {
            foreach (var folder in paths.Where(Directory.Exists))
            {
                succeeded &= Fix(FixedProject.OfFolder(folder), folder, dryRun, wanted, output, errors);
            }

            if (files.Count > 0)
            {
                succeeded &= Fix(FixedProject.OfFiles(files), null, dryRun, wanted, output, errors);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine("galley fix: " + exception.Message);
            return 1;
        }

        return succeeded ? 0 : 1;
    }

    private static bool Fix(FixedProject project, string? folder, bool dryRun, HashSet<string> rules, TextWriter output, TextWriter errors)
    {
        foreach (var (path, reason) in project.Refused)
        {
            errors.WriteLine($"{Shown(path, project, folder)}: {reason} It is left as it is.");
        }

        var registry = project.Registry();
        var schemas = folder is null ? [] : CollectionSchemas.ModelsOf([folder]);
        var fixes = new FixFinder(project, schemas).Find(rules, registry, out var declared);
        foreach (var fix in fixes)
        {
            var (line, column) = new LineMap(fix.File.Text).Position(fix.Position);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Shown(fix.File.Path, project, folder)}({line + 1},{column + 1}): {fix.Rule}: {fix.Title}"));
        }

        if (!dryRun)
        {
            foreach (var file in fixes.Where(fix => fix.Edit is not null).GroupBy(fix => fix.File))
            {
                file.Key.Write(TextEdit.Apply(file.Key.Text, file.Select(fix => fix.Edit!.Value)));
            }

            if (declared is not null)
            {
                registry.Write(declared);
            }
        }

        return project.Refused.IsEmpty;
    }

    // Below the folder that was named, or below the present one; whole if it lies elsewhere.
    private static string Shown(string path, FixedProject project, string? folder)
    {
        var relative = Path.GetRelativePath(project.Folder, path);
        var shown = folder is null && relative.StartsWith("..", StringComparison.Ordinal) ? path
            : folder is null or "." ? relative
            : Path.Combine(folder, relative);
        return shown.Replace('\\', '/');
    }
}
