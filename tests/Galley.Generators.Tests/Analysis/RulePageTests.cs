using System.Collections.Immutable;

using Galley.Generators.Analyzers;
using Galley.Generators.Reading;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Problems;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>Every rule has a page, and what the pages say is true: they are run.</summary>
public sealed class RulePageTests
{
    // Only an exception within Galley breaks GAL1006, and no text is known that causes one. Its page has no example.
    private const string Unprovoked = RuleText.ReaderFault.Id;

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        new ArticleAnalyzer().SupportedDiagnostics.Concat(new CatalogAnalyzer().SupportedDiagnostics).ToImmutableDictionary(rule => rule.Id);

    public static TheoryData<string> Rules() => [.. Descriptors.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> ProvokedRules() => [.. Descriptors.Keys.Where(id => id != Unprovoked).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() => Assert.Equal(
        Descriptors.Keys.Append("README").Order(StringComparer.Ordinal),
        Directory.GetFiles(RulePage.Folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_page_agrees_with_the_rule(string id)
    {
        var rule = Descriptors[id];
        var page = RulePage.Read(id);

        Assert.Equal($"# {id}: {rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)}", page.Heading);
        Assert.Equal(["Category", "Default severity", "Since"], page.Table.Keys);
        Assert.Equal(rule.Category, page.Table["Category"]);
        Assert.Equal(rule.DefaultSeverity.ToString(), page.Table["Default severity"]);
        Assert.True(Version.TryParse(page.Table["Since"], out _));
        Assert.Equal([RulePage.Cause, RulePage.Example, RulePage.Fix, RulePage.Off], page.Sections.Select(section => section.Heading));
        Assert.All(page.Sections, section => Assert.Contains(section.Lines, line => line.Length > 0));
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task The_example_gives_the_output(string id)
    {
        var blocks = RulePage.Read(id).Blocks(RulePage.Example);
        var output = Assert.Single(blocks, block => block.Language == "output").Lines;

        var found = Shown(await new PageProject(blocks).ToProject().AnalyzeAsync(), id);

        Assert.Equal(output, found.Select(CompilerLine.Of));
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Fact]
    public void The_example_that_cannot_be_provoked_is_what_a_fault_would_print()
    {
        var fault = ArticleReading.FaultOf(new InvalidOperationException("\u2026"));
        var file = new TestFile("/project/seeds/story.txt", "Senate passes budget\n");

        var diagnostic = new LocatedProblem(fault, file).ToDiagnostic(new SeveritySettings(new TestOptions()), CancellationToken.None);

        Assert.Equal([CompilerLine.Of(diagnostic!)], Assert.Single(RulePage.Read(Unprovoked).Blocks(RulePage.Example)).Lines);
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task The_fix_leaves_nothing_to_report(string id)
    {
        var page = RulePage.Read(id);
        Assert.NotEmpty(page.Blocks(RulePage.Fix));

        var found = Shown(await new PageProject(page.Blocks(RulePage.Example)).Apply(page.Blocks(RulePage.Fix)).ToProject().AnalyzeAsync(), id);

        Assert.Empty(found.Select(CompilerLine.Of));
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task The_project_can_turn_it_off(string id)
    {
        var block = Assert.Single(RulePage.Read(id).Blocks(RulePage.Off), block => block.Name == ".globalconfig");
        var (key, value) = PageProject.KeyAndValue(block.Lines[1]);

        Assert.Equal(("is_global = true", $"dotnet_diagnostic.{id}.severity", "none"), (block.Lines[0], key, value));
        Assert.Empty(Shown(await (Settings.None with { GlobalConfig = Suppressed(id) }).AnalyzeAsync(ExampleOf(id).ToProject()), id));
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task A_project_file_can_turn_warnings_off(string id)
    {
        var block = RulePage.Read(id).Blocks(RulePage.Off).SingleOrDefault(block => block.Language == "xml");
        if (Descriptors[id].DefaultSeverity == DiagnosticSeverity.Warning)
        {
            Assert.Equal([$"<NoWarn>$(NoWarn);{id}</NoWarn>"], block?.Lines);
            Assert.Empty(Shown(await (Settings.None with { Specific = Suppressed(id) }).AnalyzeAsync(ExampleOf(id).ToProject()), id));
        }
        else
        {
            Assert.Null(block);
        }
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task Some_files_can_turn_it_off_where_the_page_says_so(string id)
    {
        var block = RulePage.Read(id).Blocks(RulePage.Off).SingleOrDefault(block => block.Name == ".editorconfig");
        if (block is not null)
        {
            Assert.Equal($"galley.{id}.severity = none", Assert.Single(block.Lines.Skip(1)));
            Assert.Empty(Shown(await ExampleOf(id).ApplyEditorConfig(block).ToProject().AnalyzeAsync(), id).Select(CompilerLine.Of));
        }
        else
        {
            Assert.All(
                Shown(await ExampleOf(id).ToProject().AnalyzeAsync(), id),
                diagnostic => Assert.True(diagnostic.Location == Location.None || diagnostic.Location.IsInSource));
        }
    }

    [Theory]
    [MemberData(nameof(ProvokedRules))]
    public async Task An_article_can_turn_it_off_where_the_page_says_so(string id)
    {
        var line = $"galley-disable: [{id}]";
        var block = RulePage.Read(id).Blocks(RulePage.Off).SingleOrDefault(block => block.Language == "yaml");
        var found = Shown(await ExampleOf(id).ApplyFrontMatter(line).ToProject().AnalyzeAsync(), id);

        if (block is not null)
        {
            Assert.Equal([line], block.Lines);
            Assert.Empty(found.Select(CompilerLine.Of));
        }
        else
        {
            Assert.Contains(id, found.Select(diagnostic => diagnostic.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_list_of_rules_has_it(string id)
    {
        var rule = Descriptors[id];

        Assert.Single(
            File.ReadAllLines(Path.Combine(RulePage.Folder, "README.md")),
            $"| [{id}]({id}.md) | {rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)} | {rule.Category} | {rule.DefaultSeverity} |");
    }

    [Fact]
    public void The_list_of_rules_has_no_other()
    {
        var listed = File.ReadAllLines(Path.Combine(RulePage.Folder, "README.md"))
            .Where(line => line.StartsWith("| [", StringComparison.Ordinal))
            .Select(line => line[3..10]);

        Assert.Equal(Descriptors.Keys.Order(StringComparer.Ordinal), listed);
    }

    [Fact]
    public void The_releases_list_every_rule_with_its_category_and_severity()
    {
        var released = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "releases"))
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("GAL", StringComparison.Ordinal))
            .Select(line => string.Join('|', line.Split('|').Take(3).Select(cell => cell.Trim())));

        Assert.Equal(
            Descriptors.Values.Select(rule => $"{rule.Id}|{rule.Category}|{rule.DefaultSeverity}").Order(StringComparer.Ordinal),
            released.Order(StringComparer.Ordinal));
    }

    // A build prints no infos, so that the page of one rule says nothing of another one's.
    private static IReadOnlyList<Diagnostic> Shown(IEnumerable<Diagnostic> found, string id) =>
        [.. found.Where(diagnostic => diagnostic.Id == id || diagnostic.Severity > DiagnosticSeverity.Info)];

    private static IReadOnlyList<string> Shown(IEnumerable<string> found, string id) =>
        [.. found.Where(line => line.EndsWith(id, StringComparison.Ordinal) || !line.StartsWith("info ", StringComparison.Ordinal))];

    private static PageProject ExampleOf(string id) => new(RulePage.Read(id).Blocks(RulePage.Example));

    private static ImmutableDictionary<string, ReportDiagnostic> Suppressed(string id) =>
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, ReportDiagnostic.Suppress);
}
