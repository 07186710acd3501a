using System.Collections.Immutable;

using Galley.Generators.Analyzers;
using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.CodeFixes;

/// <summary>A project in a workspace, as an editor has it, in which code fixes are applied.</summary>
internal sealed class FixedWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly TestOptions _options;
    private readonly Microsoft.CodeAnalysis.Project _project;

    public FixedWorkspace(TestOptions options, string code, params (string Path, string Text)[] files)
    {
        _options = options;
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Demo", "Demo", LanguageNames.CSharp, "/project/Demo.csproj",
            metadataReferences: Target.Net10.References));
        var solution = project.Solution.AddDocument(DocumentId.CreateNewId(project.Id), "Code.cs", code, filePath: "/project/Code.cs");
        foreach (var (path, text) in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        _project = solution.GetProject(project.Id)!;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What the analyzers report and a provider knows, ordered by path and place.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(CodeFixProvider provider)
    {
        var options = new AnalyzerOptions(_project.AnalyzerOptions.AdditionalFiles, _options);
        var compilation = await _project.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([new ArticleAnalyzer(), new CatalogAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found
            .Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The actions that are offered for a diagnostic.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var path = diagnostic.Location.GetLineSpan().Path;
        var document = _project.AdditionalDocuments.Single(document => document.FilePath == path);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The action for all diagnostics like one.</summary>
    public async Task<CodeAction?> OfferAllAsync(CodeFixProvider provider, Diagnostic like, FixAllScope scope)
    {
        var key = (await OfferAsync(provider, like))[0].EquivalenceKey;
        var context = new FixAllContext(
            _project, provider, scope, key, [like.Id], new Found([.. (await FindAsync(provider)).Reverse()]), CancellationToken.None);
        return await provider.GetFixAllProvider()!.GetFixAsync(context);
    }

    /// <summary>The files that an action changes or adds, by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ApplyAsync(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        var changes = operation.ChangedSolution.GetChanges(_project.Solution).GetProjectChanges().Single();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in changes.GetAddedAdditionalDocuments().Concat(changes.GetChangedAdditionalDocuments()))
        {
            var changed = operation.ChangedSolution.GetAdditionalDocument(id)!;
            files.Add(changed.FilePath!, (await changed.GetTextAsync()).ToString());
        }

        return files;
    }

    // Hosts give the diagnostics of a project in whatever order.
    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
