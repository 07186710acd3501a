using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Diagnostics as a build prints them, with paths relative to the project.</summary>
internal static class CompilerLine
{
    private const string ProjectDirectory = "/project/";

    /// <summary>As MSBuild prints it: <c>seeds/story.txt(7,2): error GAL2002: …</c>.</summary>
    public static string Of(Diagnostic diagnostic) =>
        Place(diagnostic, line => $"({line.StartLinePosition.Line + 1},{line.StartLinePosition.Character + 1})") + Text(diagnostic);

    /// <summary>With the end of the place too: <c>seeds/story.txt(7,2)-(7,9): error GAL2002: …</c>.</summary>
    public static string WithEnd(Diagnostic diagnostic) => Place(diagnostic, Range) + Text(diagnostic);

    private static string Range(FileLinePositionSpan line) =>
        $"({line.StartLinePosition.Line + 1},{line.StartLinePosition.Character + 1})-({line.EndLinePosition.Line + 1},{line.EndLinePosition.Character + 1})";

    private static string Place(Diagnostic diagnostic, Func<FileLinePositionSpan, string> print)
    {
        if (diagnostic.Location == Location.None)
        {
            return "CSC : ";
        }

        var line = diagnostic.Location.GetLineSpan();
        Assert.StartsWith(ProjectDirectory, line.Path);
        return $"{line.Path[ProjectDirectory.Length..]}{print(line)}: ";
    }

    // The test project treats warnings as errors; what is asserted is what Galley says by itself.
    private static string Text(Diagnostic diagnostic)
    {
        var severity = diagnostic.IsWarningAsError ? DiagnosticSeverity.Warning : diagnostic.Severity;
        return $"{severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
