using Galley.CodeFixes;
using Galley.Generators.Analyzers;
using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.CodeFixes;

/// <summary>An undeclared entity is added to the registry.</summary>
public sealed class DeclareEntityTests
{
    private const string Story = "Budget passed\n\nThe budget was passed on time.\n\n(Reporting by Jane Doe)\n";

    [Fact]
    public async Task An_entity_is_added_to_the_registry() => Assert.Equal(
        ("Add 'Jane Doe' to entities.yml", "/project/seeds/entities.yml", "entities:\n- kind: person\n  name: John Roe\n- kind: person\n  name: Jane Doe\n"),
        await FixAsync(("/project/seeds/entities.yml", "entities:\n- kind: person\n  name: John Roe\n")));

    [Fact]
    public async Task Without_a_registry_one_is_made() => Assert.Equal(
        ("Add 'Jane Doe' to entities.yml", "/project/entities.yml", "entities:\n  - kind: person\n    name: Jane Doe\n"),
        await FixAsync());

    [Fact]
    public async Task The_plain_registry_goes_before_others() => Assert.Equal(
        "/project/seeds/entities.yml",
        (await FixAsync(("/project/a.entities.yml", ""), ("/project/seeds/entities.yml", "")))!.Value.Path);

    [Fact]
    public async Task A_registry_that_cannot_be_read_is_left_alone() => Assert.Null(await FixAsync(("/project/entities.yml", "entities: [\n")));

    [Fact]
    public async Task The_fix_leaves_nothing_to_report()
    {
        var (_, path, text) = (await FixAsync())!.Value;
        Assert.Empty(await (Project.Of(new TestFile("/project/seeds/story.txt", Story), new TestFile(path, text)) with { Options = Strict }).AnalyzeAsync());
    }

    private static TestOptions Strict => new TestOptions().Set("GalleyEntities", "Strict");

    private static async Task<(string Title, string Path, string Text)?> FixAsync(params (string Path, string Text)[] registries)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(
            ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Demo", "Demo", LanguageNames.CSharp, "/project/Demo.csproj"));
        var solution = Add(project.Solution, project.Id, "/project/seeds/story.txt", Story);
        foreach (var (path, text) in registries)
        {
            solution = Add(solution, project.Id, path, text);
        }

        project = solution.GetProject(project.Id)!;
        var options = new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, Strict);
        var compilation = await project.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([new ArticleAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        var diagnostic = Assert.Single(found);
        var actions = new List<CodeAction>();
        var story = project.AdditionalDocuments.Single(document => document.FilePath == "/project/seeds/story.txt");
        await new DeclareEntity().RegisterCodeFixesAsync(
            new CodeFixContext(story, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        var action = Assert.Single(actions);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        var changes = operation.ChangedSolution.GetChanges(solution).GetProjectChanges().Single();
        var id = changes.GetAddedAdditionalDocuments().Concat(changes.GetChangedAdditionalDocuments()).Single();
        var changed = operation.ChangedSolution.GetAdditionalDocument(id)!;
        return (action.Title, changed.FilePath!, (await changed.GetTextAsync()).ToString());
    }

    private static Solution Add(Solution solution, ProjectId project, string path, string text) =>
        solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text), filePath: path);
}
