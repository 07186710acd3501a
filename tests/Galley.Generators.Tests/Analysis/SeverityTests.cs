using System.Collections.Immutable;

using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Users decide how grave a problem is: for a project, for some files, or in one article.</summary>
public sealed class SeverityTests
{
    private const string Faults = "Senate passes budget\n\nBudgets are “hard, he said.\n\n(Reporting by Jane Doe; Editting by John Roe)\n";
    private const string Path = "/project/seeds/story.txt";

    [Theory]
    [InlineData("none", new[] { "error GAL2002" })]
    [InlineData("silent", new[] { "error GAL2002" })]
    [InlineData("suggestion", new[] { "error GAL2002", "info GAL5001" })]
    [InlineData("warning", new[] { "error GAL2002", "warning GAL5001" })]
    [InlineData("error", new[] { "error GAL2002", "error GAL5001" })]
    [InlineData(" Error ", new[] { "error GAL2002", "error GAL5001" })]
    [InlineData("loud", new[] { "error GAL2002", "warning GAL5001" })]
    [InlineData("", new[] { "error GAL2002", "warning GAL5001" })]
    public async Task The_severity_of_a_warning_in_some_files(string value, string[] expected) =>
        Assert.Equal(expected, await Settings.None.AnalyzeAsync(With(new TestOptions().SetForFile(Path, "galley.GAL5001.severity", value))));

    [Theory]
    [InlineData("none", new[] { "warning GAL5001" })]
    [InlineData("suggestion", new[] { "info GAL2002", "warning GAL5001" })]
    [InlineData("warning", new[] { "warning GAL2002", "warning GAL5001" })]
    [InlineData("error", new[] { "error GAL2002", "warning GAL5001" })]
    [InlineData("loud", new[] { "error GAL2002", "warning GAL5001" })]
    public async Task The_severity_of_an_error_in_some_files(string value, string[] expected) =>
        Assert.Equal(expected, await Settings.None.AnalyzeAsync(With(new TestOptions().SetForFile(Path, "galley.GAL2002.severity", value))));

    [Fact]
    public async Task Silent_problems_stay_with_the_editor()
    {
        var project = With(new TestOptions().SetForFile(Path, "galley.GAL5001.severity", "silent"));

        Assert.Equal(
            [("GAL5001", DiagnosticSeverity.Hidden), ("GAL2002", DiagnosticSeverity.Error)],
            (await project.AnalyzeAsync()).Select(diagnostic => (diagnostic.Id, diagnostic.Severity)));
    }

    [Fact]
    public async Task The_severity_in_one_file_leaves_the_others_alone()
    {
        var other = new TestFile("/project/seeds/other.txt", Faults);
        var project = With(new TestOptions().SetForFile(Path, "galley.GAL2002.severity", "none")) with { Files = [new TestFile(Path, Faults), other] };

        Assert.Equal(
            ["seeds/other.txt(3,13)", "seeds/other.txt(5,25)", "seeds/story.txt(3,13)"],
            (await project.AnalyzeAsync()).Select(CompilerLine.Of).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("[GAL5001]", new[] { "error GAL2002" })]
    [InlineData("[GAL2002, GAL5001]", new string[0])]
    [InlineData("GAL2002", new[] { "warning GAL5001" })]
    [InlineData("\n- GAL2002\n- GAL1001", new[] { "warning GAL5001" })]
    [InlineData("[]", new[] { "error GAL2002", "warning GAL5001" })]
    [InlineData("[GAL3002, x]", new[] { "error GAL2002", "warning GAL5001" })]
    public async Task An_article_can_turn_rules_off_for_itself(string ids, string[] expected)
    {
        var article = new TestFile(Path, $"---\ngalley-disable: {ids}\n---\n{Faults}");

        Assert.Equal(expected, await Settings.None.AnalyzeAsync(Project.Of(article)));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, new[] { "error GAL2002" })]
    [InlineData(ReportDiagnostic.Error, new[] { "error GAL2002", "error GAL5001" })]
    [InlineData(ReportDiagnostic.Warn, new[] { "error GAL2002", "warning GAL5001" })]
    [InlineData(ReportDiagnostic.Info, new[] { "error GAL2002", "info GAL5001" })]
    public async Task The_severity_of_a_warning_in_a_project(ReportDiagnostic severity, string[] expected)
    {
        Assert.Equal(expected, await (Settings.None with { Specific = Only("GAL5001", severity) }).AnalyzeAsync(With(new TestOptions())));
        Assert.Equal(expected, await (Settings.None with { GlobalConfig = Only("GAL5001", severity) }).AnalyzeAsync(With(new TestOptions())));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, new[] { "warning GAL5001" })]
    [InlineData(ReportDiagnostic.Warn, new[] { "warning GAL2002", "warning GAL5001" })]
    public async Task The_severity_of_an_error_in_a_project(ReportDiagnostic severity, string[] expected)
    {
        Assert.Equal(expected, await (Settings.None with { Specific = Only("GAL2002", severity) }).AnalyzeAsync(With(new TestOptions())));
        Assert.Equal(expected, await (Settings.None with { GlobalConfig = Only("GAL2002", severity) }).AnalyzeAsync(With(new TestOptions())));
    }

    [Fact]
    public async Task Warnings_as_errors_stop_the_build() => Assert.Equal(
        ["error GAL2002", "error GAL5001"],
        await (Settings.None with { General = ReportDiagnostic.Error }).AnalyzeAsync(With(new TestOptions())));

    [Fact]
    public async Task Warnings_as_errors_take_what_a_file_made_a_warning_too() => Assert.Equal(
        ["error GAL2002", "error GAL5001"],
        await (Settings.None with { General = ReportDiagnostic.Error })
            .AnalyzeAsync(With(new TestOptions().SetForFile(Path, "galley.GAL2002.severity", "warning"))));

    [Fact]
    public async Task A_problem_of_the_whole_project_follows_the_project()
    {
        var project = Project.Of() with { Options = new TestOptions().Set("GalleyVisibility", "privat") };

        Assert.Equal(["error GAL6003", "warning GAL6001"], await Settings.None.AnalyzeAsync(project));
        Assert.Equal(["error GAL6003"], await (Settings.None with { Specific = Only("GAL6001", ReportDiagnostic.Suppress) }).AnalyzeAsync(project));
        Assert.Equal(["warning GAL6001"], await (Settings.None with { GlobalConfig = Only("GAL6003", ReportDiagnostic.Suppress) }).AnalyzeAsync(project));
    }

    private static Project With(TestOptions options) => Project.Of(new TestFile(Path, Faults)) with { Options = options };

    private static ImmutableDictionary<string, ReportDiagnostic> Only(string id, ReportDiagnostic severity) =>
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, severity);
}
