using System.Collections.Immutable;
using System.Composition;

using Galley.Generators.Analyzers;
using Galley.Reading.Names;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>Adds an entity that an article names to the registry. Makes the registry if there is none.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(DeclareEntity),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md"])]
[Shared]
public sealed class DeclareEntity : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleText.UndeclaredEntity.Id);

    /// <summary>Declares all entities of a file or a project. What is an alias of another can be moved there afterwards.</summary>
    public override FixAllProvider? GetFixAllProvider() => DeclareAllEntities.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LocatedProblem.IdProperty, out var id) || id is null
                || !diagnostic.Properties.TryGetValue(LocatedProblem.NameProperty, out var name) || name is null)
            {
                continue;
            }

            var registry = RegistryDocument.Of(project);
            var text = registry is null ? SourceText.From("") : await registry.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            if (RegistryEdit.Add(text.ToString(), id, name) is not { } edited)
            {
                continue;
            }

            var changed = text.Replace(0, text.Length, edited);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add '{name}' to {registry?.Name ?? RegistryDocument.FileName}",
                    _ => Task.FromResult(RegistryDocument.Write(project.Solution, project, registry, changed)),
                    EquivalenceKey.Of(id, context.TextDocument)),
                diagnostic);
        }
    }
}
