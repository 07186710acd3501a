using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>A project that turns analyzers off must not ship what an error would have stopped: then the generator reports.</summary>
public sealed class GeneratorReportTests
{
    [Fact]
    public void Where_analyzers_run_the_generator_reports_nothing() => Assert.Empty(Reported(BrokenProject.Create().Project));

    [Fact]
    public void Where_no_analyzer_runs_the_generator_reports_the_errors_and_no_warning()
    {
        var broken = BrokenProject.Create(runAnalyzers: false);

        Assert.Equal(broken.Problems.Where(IsError), Reported(broken.Project));
        Assert.Contains(broken.Problems, line => !IsError(line));
    }

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzers", "False")]
    [InlineData("RunAnalyzersDuringBuild", "false")]
    public void Every_way_to_turn_analyzers_off_counts(string property, string value) => Assert.Equal(
        ["seeds/story.txt(1,1)-(1,1): error GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles."],
        Reported(Project.OfArticle("") with { Options = new TestOptions().Set(property, value) }));

    [Theory]
    [InlineData("RunAnalyzers", "true")]
    [InlineData("RunAnalyzers", "")]
    [InlineData("RunAnalyzersDuringBuild", "true")]
    public void Other_values_leave_the_report_to_the_analyzers(string property, string value) =>
        Assert.Empty(Reported(Project.OfArticle("") with { Options = new TestOptions().Set(property, value) }));

    [Theory]
    [MemberData(nameof(ArticleFaults.All), MemberType = typeof(ArticleFaults))]
    public void The_generator_says_of_articles_what_the_analyzer_says(string marked, string[] diagnostics)
    {
        var project = Unwatched().Add("seeds/story.txt", marked, diagnostics);

        Assert.Equal(project.Problems.Where(IsError), Reported(project.Project));
    }

    [Theory]
    [MemberData(nameof(CatalogAnalyzerTests.Registries), MemberType = typeof(CatalogAnalyzerTests))]
    public void The_generator_says_of_registries_what_the_analyzer_says(string marked, string[] problems)
    {
        var project = Unwatched().Add("seeds/story.txt", "Senate passes budget\n\nThe Senate met.\n").Add("seeds/entities.yml", marked, problems);

        Assert.Equal(project.Problems, Reported(project.Project));
    }

    [Fact]
    public void Every_broken_article_of_the_table_gets_its_member()
    {
        var project = new MarkedProject();
        foreach (var row in ArticleFaults.All())
        {
            // Each in a folder of its own, so that a slug that the front matter states is all that two can share.
            project.Add($"seeds/{project.Project.Files.Count}/story.txt", (string)row[0], (string[])row[1]);
        }

        var assembly = project.Project.Load();

        Assert.Equal(project.Project.Files.Count, assembly.Articles.Count);
        Assert.Equal(project.Project.Files.Count, assembly.Accessors("Articles").Count);
    }

    [Fact]
    public async Task Settings_of_files_and_articles_count_for_the_generator_too()
    {
        var options = new TestOptions().Set("RunAnalyzers", "false")
            .SetForFile("/project/seeds/a.txt", "galley.GAL1003.severity", "error")
            .SetForFile("/project/seeds/b.txt", "galley.GAL1001.severity", "none");
        var project = Project.Of(
            new TestFile("/project/seeds/a.txt", "Senate passes budget\n"),
            new TestFile("/project/seeds/b.txt", ""),
            new TestFile("/project/seeds/c.txt", "---\ngalley-disable: GAL1001\n---\n")) with { Options = options };

        Assert.Equal(["error GAL1003"], Settings.None.Generate(project));
        Assert.Equal(["error GAL1003"], await Settings.None.AnalyzeAsync(project));
    }

    private static MarkedProject Unwatched() => new() { Options = new TestOptions().Set("RunAnalyzers", "false") };

    private static bool IsError(string line) => line.Contains(": error GAL", StringComparison.Ordinal);

    private static IEnumerable<string> Reported(Project project)
    {
        project.NewDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out _, out var found);
        return found.Select(CompilerLine.WithEnd).Order(StringComparer.Ordinal);
    }
}
