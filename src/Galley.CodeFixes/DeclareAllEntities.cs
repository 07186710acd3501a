using Galley.Generators.Analyzers;
using Galley.Reading.Names;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>
/// Adds all entities that a file, a project or a solution names and does not declare, each once, ordered by the first article
/// that names them and their places in it.
/// </summary>
internal sealed class DeclareAllEntities : FixAllProvider
{
    public static readonly DeclareAllEntities Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => FixableDiagnostics.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        foreach (var project in FixableDiagnostics.ProjectsOf(fixAllContext))
        {
            var entities = new List<(string, string)>();
            foreach (var diagnostic in await FixableDiagnostics.OfAsync(fixAllContext, project).ConfigureAwait(false))
            {
                if (diagnostic.Properties.TryGetValue(LocatedProblem.IdProperty, out var id) && id is not null
                    && diagnostic.Properties.TryGetValue(LocatedProblem.NameProperty, out var name) && name is not null)
                {
                    entities.Add((id, name));
                }
            }

            var registry = RegistryDocument.Of(project);
            var text = registry is null ? SourceText.From("") : await registry.GetTextAsync(fixAllContext.CancellationToken).ConfigureAwait(false);
            if (RegistryEdit.AddAll(text.ToString(), entities) is { } edited)
            {
                solution = RegistryDocument.Write(solution, project, registry, text.Replace(0, text.Length, edited));
            }
        }

        return solution == fixAllContext.Solution
            ? null
            : CodeAction.Create("Add all undeclared entities to the registry", _ => Task.FromResult(solution), nameof(DeclareAllEntities));
    }
}
