using Galley.Generators.Tests.Infrastructure;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Generation;

/// <summary>Drafts are there for those who work on a site, and nowhere in what they publish.</summary>
public sealed class DraftTests
{
    private static readonly TestFile Published = new("/project/seeds/bridge.txt", "City opens bridge\n\nKari Nordmann came.\n");
    private static readonly TestFile Draft = new(
        "/project/seeds/tunnel.txt", "---\ndraft: true\n---\nCity plans tunnel\nBy Zoe Quillon\n\nThe tunnel is secret.\n");

    [Theory]
    [InlineData("include")]
    [InlineData("")]
    public void An_included_draft_says_that_it_is_one(string drafts)
    {
        var assembly = Of(drafts).Load();

        Assert.True(assembly.Article("Tunnel").IsDraft);
        Assert.False(assembly.Article("Bridge").IsDraft);
        Assert.Equal("Zoe Quillon", assembly.Entity("People", "ZoeQuillon").Name);
    }

    [Theory]
    [InlineData("exclude")]
    [InlineData("Exclude")]
    public void An_excluded_draft_leaves_no_trace(string drafts)
    {
        var files = Of(drafts).GenerateFiles();

        Assert.Equal((Project.Of(Published) with { Options = new TestOptions() }).GenerateFiles(), files);
        Assert.All(files, file => Assert.DoesNotContain("unnel", file.Key + file.Value, StringComparison.OrdinalIgnoreCase));
        Assert.All(files, file => Assert.DoesNotContain("Quillon", file.Value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_is_wrong_with_an_excluded_draft_is_still_reported()
    {
        var broken = new TestFile(Draft.Path, Draft.GetText() + "\n(Editting by Carol White)\n");
        var project = Project.Of(Published, broken) with { Options = new TestOptions().Set("GalleyDrafts", "exclude") };

        Assert.Equal("GAL2002", Assert.Single(await project.AnalyzeAsync()).Id);
    }

    [Fact]
    public void A_draft_that_is_published_prints_itself_and_the_index()
    {
        var project = Of("exclude");
        var compilation = project.Compilation;
        var done = new TestFile(Draft.Path, Draft.GetText().ToString().Replace("draft: true", "draft: false", StringComparison.Ordinal));
        var result = project.NewDriver().RunGenerators(compilation).ReplaceAdditionalText(Draft, done).RunGenerators(compilation).GetRunResult();

        Assert.Equal([New, Unchanged], Steps.Reasons(result, TrackingNames.Shard).Order());
        Assert.Contains(result.Results.Single().GeneratedSources, file => file.HintName == "Seeds.tunnel.g.cs");
    }

    private static Project Of(string drafts) =>
        Project.Of(Published, Draft) with { Options = new TestOptions().Set("GalleyDrafts", drafts) };
}
