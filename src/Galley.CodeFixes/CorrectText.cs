using System.Collections.Immutable;
using System.Composition;

using Galley.Generators.Analyzers;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Galley.CodeFixes;

/// <summary>Writes what a problem in an article or in the registry leaves no doubt about: the word that was meant, the mark that fits.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CorrectText),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".txt", ".md", ".yml", ".yaml"])]
[Shared]
public sealed class CorrectText : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        FixProperties.Fixable.OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Corrects all texts of a file or a project.</summary>
    public override FixAllProvider? GetFixAllProvider() => CorrectAllTexts.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FixProperties.Read(diagnostic, text.ToString()) is not { } fix)
            {
                continue;
            }

            var change = new TextChange(new TextSpan(fix.Edit.Span.Start, fix.Edit.Span.Length), fix.Edit.Text);
            context.RegisterCodeFix(
                CodeAction.Create(
                    fix.Title,
                    _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change))),
                    EquivalenceKey.Of(diagnostic.Id, document)),
                diagnostic);
        }
    }
}
