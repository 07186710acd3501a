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
    private const string FileName = "entities.yml";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleText.UndeclaredEntity.Id);

    /// <summary>None: each entity is a decision of its own, because it may be an alias of another.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

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

            var registry = FindRegistry(project);
            var text = registry is null ? SourceText.From("") : await registry.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            if (RegistryEdit.Add(text.ToString(), id, name) is not { } edited)
            {
                continue;
            }

            var changed = text.Replace(0, text.Length, edited);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add '{name}' to {registry?.Name ?? FileName}",
                    _ => Task.FromResult(registry is null ? Create(project, changed) : project.Solution.WithAdditionalDocumentText(registry.Id, changed)),
                    equivalenceKey: id),
                diagnostic);
        }
    }

    // The plain name goes before people.entities.yml, and then the first path.
    private static TextDocument? FindRegistry(Project project) =>
        project.AdditionalDocuments
            .Where(document => IsRegistry(document.Name))
            .OrderBy(document => document.Name.Length)
            .ThenBy(document => document.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool IsRegistry(string name) =>
        name.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) || name.EndsWith("entities.yaml", StringComparison.OrdinalIgnoreCase);

    private static Solution Create(Project project, SourceText text)
    {
        var folder = Path.GetDirectoryName(project.FilePath);
        return project.Solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project.Id),
            FileName,
            text,
            filePath: folder is null ? FileName : Path.Combine(folder, FileName));
    }
}
