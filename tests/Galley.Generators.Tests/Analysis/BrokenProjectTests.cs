using System.Reflection;

using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Problems;

namespace Galley.Generators.Tests.Analysis;

/// <summary>However much is wrong, everything is said at once, and nothing that is right goes missing.</summary>
public sealed class BrokenProjectTests
{
    // One is a fault of Galley's own; the others need a project that is strict, and a registry without faults.
    private static readonly string[] Apart = [RuleText.ReaderFault.Id, RuleText.UndeclaredEntity.Id, RuleText.UnusedEntity.Id];

    [Fact]
    public void It_breaks_every_rule_that_can_be_broken_beside_the_others()
    {
        var rules = typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<Rule>();

        Assert.Equal(
            rules.Select(rule => rule.Id).Except(Apart).Order(StringComparer.Ordinal),
            BrokenProject.Create().Problems.Select(IdOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task All_problems_of_all_files_are_reported_in_one_run() => await BrokenProject.Create().AssertAsync();

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var broken = BrokenProject.Create();
        var project = broken.Project with { Files = [.. broken.Project.Files.Reverse()] };

        Assert.Equal(broken.Problems, (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_broken_article_still_compiles_and_gets_its_member()
    {
        var assembly = BrokenProject.Create().Project.Load();

        Assert.Equal(BrokenProject.Articles.Length, assembly.Articles.Count);
        Assert.Equal(
            BrokenProject.Articles.Select(name => $"seeds/{name}").Order(StringComparer.Ordinal),
            assembly.Articles.Select(article => article.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_could_be_read_of_a_broken_article_is_kept()
    {
        var assembly = BrokenProject.Create().Project.Load();

        Assert.Equal("", assembly.Article("Empty").Source);
        Assert.Equal("", assembly.Article("Empty").Headline);
        Assert.Empty(assembly.Article("Empty").Paragraphs);
        Assert.Equal("", assembly.Article("Nameless").Headline);
        Assert.Equal("Jane Doe", Assert.Single(assembly.Article("Nameless").Byline!.Authors).Name);
        Assert.Equal("Caf\u00E9 opens", assembly.Article("Bytes").Headline);
        Assert.Equal(
            [("Jane Doe", CreditRole.Reporting), ("John Roe", CreditRole.Unknown)],
            assembly.Article("Credits").Credits.Select(credit => (credit.Name, credit.Role)));
        Assert.Equal("Saul Loeb", assembly.Article("Caption").Caption!.Credit!.Photographer);
        Assert.Equal("Reuters", assembly.Article("Dateline").Dateline?.Agency ?? assembly.Article("Dateline2").Dateline!.Agency);
        Assert.Equal("2019-02", assembly.Article("Timestamp").Timestamp!.Date.ToString());
        Assert.Equal("budget-2", assembly.Article("Budget2").Slug);
        Assert.Null(assembly.Article("Budget2").Published);
        Assert.Null(assembly.Article("Meta").Published);
        Assert.Equal("The Senate met.", Assert.Single(assembly.Article("Front").Paragraphs).Text);
    }

    [Fact]
    public async Task A_seed_with_three_faults_gets_exactly_three_diagnostics()
    {
        var text = TestFile.Seed.GetText().ToString();
        text = Replace(text, "(AFP / SAUL LOEB)", "(AFP / SAUL LOEB");
        text = Replace(text, "on the other side.”", "on the other side.");
        text = Replace(text, "Editing by", "Editting by");
        var project = Project.Of(new TestFile(TestFile.Seed.Path, text), TestFile.SeedRegistry) with { Options = TestOptions.ForSeed() };

        Assert.Equal(
            [
                "seeds/days-before-summit.txt(2,112)-(2,113): error GAL2003: The caption's credit is malformed: The bracket that opens here is not closed. Write ')' after the photographer's name.",
                "seeds/days-before-summit.txt(10,80)-(10,81): warning GAL5001: The quotation mark “ has no partner in this paragraph. Add a closing ”, or delete it.",
                "seeds/days-before-summit.txt(38,193)-(38,201): error GAL2002: Credit role 'Editting' is not known. Did you mean 'Editing'?",
            ],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
        Assert.Equal(8, project.Load().Article("DaysBeforeSummit").Credits.Count);
    }

    private static string IdOf(string line) => line.Substring(line.IndexOf("GAL", StringComparison.Ordinal), 7);

    private static string Replace(string text, string old, string replacement)
    {
        var parts = text.Split(old);
        Assert.Equal(2, parts.Length);
        return string.Join(replacement, parts);
    }
}
