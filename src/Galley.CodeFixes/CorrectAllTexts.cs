using Galley.Generators.Analyzers;
using Galley.Reading.Problems.Fixes;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>Corrects all texts of a file, a project or a solution. Roslyn's own provider knows C# files alone.</summary>
internal sealed class CorrectAllTexts : FixAllProvider
{
    public static readonly CorrectAllTexts Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => FixableDiagnostics.Scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        foreach (var project in FixableDiagnostics.ProjectsOf(fixAllContext))
        {
            foreach (var file in (await FixableDiagnostics.OfAsync(fixAllContext, project).ConfigureAwait(false)).GroupBy(FixableDiagnostics.PathOf, StringComparer.Ordinal))
            {
                if (project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is { } document)
                {
                    solution = await CorrectAsync(solution, document, file, fixAllContext.CancellationToken).ConfigureAwait(false);
                }
            }
        }

        return solution == fixAllContext.Solution
            ? null
            : CodeAction.Create("Correct all texts", _ => Task.FromResult(solution), nameof(CorrectAllTexts));
    }

    private static async Task<Solution> CorrectAsync(
        Solution solution, TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var characters = text.ToString();
        var edits = diagnostics.Select(diagnostic => FixProperties.Read(diagnostic, characters))
            .Where(fix => fix is not null)
            .Select(fix => fix!.Edit)
            .ToList();
        return edits.Count == 0
            ? solution
            : solution.WithAdditionalDocumentText(document.Id, text.Replace(0, text.Length, TextEdit.Apply(characters, edits)));
    }
}
