using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Galley.CodeFixes;

/// <summary>Collects the diagnostics that a "fix all" is about.</summary>
internal static class FixableDiagnostics
{
    public static readonly FixAllScope[] Scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The projects that a context spans, in the order of their paths and names.</summary>
    public static IEnumerable<Project> ProjectsOf(FixAllContext context) => context.Scope == FixAllScope.Solution
        ? context.Solution.Projects.OrderBy(project => project.FilePath, StringComparer.Ordinal).ThenBy(project => project.Name, StringComparer.Ordinal)
        : [context.Project];

    /// <summary>The diagnostics in additional files of a project, ordered by path and place.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(FixAllContext context, Project project)
    {
        var found = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        var only = context.Scope == FixAllScope.Document ? EquivalenceKey.PathIn(context.CodeActionEquivalenceKey) ?? "" : null;
        return found
            .Where(diagnostic => PathOf(diagnostic) is { Length: > 0 } path && (only is null || path == only))
            .OrderBy(PathOf, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToList();
    }

    public static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path ?? "";
}
