using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Generation;

/// <summary>Which steps run again after which edit.</summary>
public sealed class IncrementalTests
{
    private static readonly TestFile First = Story("first", "Alice Smith opened the bridge.");
    private static readonly TestFile Second = Story("second", "Bob Jones closed the bridge.");
    private static readonly TestFile Third = Story("third", "Nobody crossed the bridge.");
    private static readonly TestFile Registry = new(
        "/project/seeds/entities.yml", "entities:\n  - { kind: person, name: Alice Smith }\n  - { kind: person, name: Bob Jones }\n");

    [Fact]
    public void A_second_run_is_cached() => Steps.AssertAllCached(Rerun(driver => driver));

    [Fact]
    public void Every_step_can_be_watched()
    {
        var watched = Rerun(driver => driver).Results.Single().TrackedSteps.Keys.Where(name => name.StartsWith("Galley.", StringComparison.Ordinal));

        // Where analyzers run, the generator has no problems to report; without a resource nobody asks for what lies in it, and without
        // schemas nothing is left of what was bound.
        string[] unseen = [TrackingNames.Problems, TrackingNames.ArticleKey, TrackingNames.ShardHash, TrackingNames.BindingSource, TrackingNames.Binding];
        Assert.Equal(Steps.Names.Except(unseen).Order(StringComparer.Ordinal), watched.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unrelated_edit_of_code_runs_nothing()
    {
        var project = Project.Of(First, Second, Third, Registry);
        var compilation = project.Compilation;
        var driver = project.NewDriver().RunGenerators(compilation);
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }", project.ParseOptions));

        Steps.AssertAllCached(driver.RunGenerators(edited).GetRunResult());
    }

    [Fact]
    public void An_edit_of_a_paragraph_prints_its_article_alone()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(Second, Story("second", "Bob Jones closed the bridge at noon.")));

        AssertOne(Modified, Steps.Reasons(result, TrackingNames.Article), 3);
        Assert.All(Steps.Reasons(result, TrackingNames.Summary), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Layout));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Resolver));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Catalog));
        Assert.Equal([Unchanged], Steps.Reasons(result, TrackingNames.Dates));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Timeline));
        AssertOne(Modified, Steps.Reasons(result, TrackingNames.Shard), 3);
        Assert.All(Steps.Reasons(result, TrackingNames.Entities), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void Another_date_prints_its_article_and_the_timeline()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(Second, Story("second", "Bob Jones closed the bridge on March 5, 2018.")));

        Assert.Equal([Modified], Steps.Reasons(result, TrackingNames.Dates));
        Assert.Equal([Modified], Steps.Reasons(result, TrackingNames.Timeline));
        Assert.All(Steps.Reasons(result, TrackingNames.Summary), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Layout));
        Assert.Equal(2, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_date_that_moves_within_its_article_leaves_the_timeline()
    {
        var dated = Story("second", "Bob Jones closed the bridge on March 5, 2018.");
        var project = Project.Of(First, dated, Registry);
        var compilation = project.Compilation;
        var driver = project.NewDriver().RunGenerators(compilation);

        var result = driver.ReplaceAdditionalText(dated, Story("second", "“No,” said Bob Jones, who had closed the bridge on March 5, 2018."))
            .RunGenerators(compilation).GetRunResult();

        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Timeline));
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void An_edit_of_a_Markdown_paragraph_prints_its_article_alone()
    {
        static TestFile Post(string name, string paragraph) => new(
            $"/project/seeds/{name}.md", $"---\ntitle: A *post* & more\n---\n\n## Heading\n\n{paragraph} See [the other](other.md).\n");

        var (first, other) = (Post("first", "One."), Post("other", "Two."));
        var project = Project.Of(first, other, Registry);
        var compilation = project.Compilation;
        var driver = project.NewDriver().RunGenerators(compilation);
        var result = driver.ReplaceAdditionalText(first, Post("first", "One *more*.")).RunGenerators(compilation).GetRunResult();

        AssertOne(Modified, Steps.Reasons(result, TrackingNames.Article), 2);
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Layout));
        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Catalog));
        AssertOne(Modified, Steps.Reasons(result, TrackingNames.Shard), 2);
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void One_more_mention_of_a_known_person_prints_its_article_alone()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(Second, Story("second", "Bob Jones saw Bob Jones.")));

        Assert.Equal([Cached], Steps.Reasons(result, TrackingNames.Catalog));
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_new_mention_prints_the_article_and_the_index()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(Third, Story("third", "Alice Smith crossed the bridge.")));

        AssertOne(Modified, Steps.Reasons(result, TrackingNames.Summary), 3);
        Assert.Equal([Modified], Steps.Reasons(result, TrackingNames.Catalog));
        Assert.Equal(2, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_new_article_leaves_the_others_as_they_are()
    {
        var result = Rerun(driver => driver.AddAdditionalTexts([Story("zebra", "A zebra crossed the bridge.")]));

        Assert.Equal(1, Steps.Reasons(result, TrackingNames.Article).Count(reason => reason == New));
        Assert.Equal([Unchanged], Steps.Reasons(result, TrackingNames.Timeline));
        Assert.Equal(1, Steps.Reasons(result, TrackingNames.Shard).Count(reason => reason == New));
        Assert.Equal(0, Steps.Reasons(result, TrackingNames.Shard).Count(reason => reason == Modified));
        Assert.Equal(2, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_line_break_that_moves_nothing_prints_nothing()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(
            Second, new TestFile(Second.Path, Second.GetText().ToString().Replace("\n", "\r\n"))));

        Assert.Equal(0, Steps.PrintedFiles(result));
    }

    [Fact]
    public void A_comment_in_the_registry_reads_articles_again_and_prints_nothing()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(
            Registry, new TestFile(Registry.Path, Registry.GetText() + "# nothing\n")));

        Assert.Equal(0, Steps.PrintedFiles(result));
    }

    [Fact]
    public void Other_additional_files_are_nothing_to_it()
    {
        var result = Rerun(driver => driver.AddAdditionalTexts([new TestFile("/project/stylecop.json", "{}")]));

        Assert.Equal(0, Steps.PrintedFiles(result));
    }

    private static GeneratorDriverRunResult Rerun(Func<GeneratorDriver, GeneratorDriver> edit)
    {
        var project = Project.Of(First, Second, Third, Registry) with
        {
            Code = "[Galley.ArticleCollection(\"nothing/*.md\")] partial record Post;",
        };
        var compilation = project.Compilation;
        return edit(project.NewDriver().RunGenerators(compilation)).RunGenerators(compilation).GetRunResult();
    }

    private static void AssertOne(IncrementalStepRunReason wanted, IReadOnlyList<IncrementalStepRunReason> reasons, int outOf)
    {
        Assert.Equal(outOf, reasons.Count);
        Assert.Equal(1, reasons.Count(reason => reason == wanted));
        Assert.Equal(outOf - 1, reasons.Count(reason => reason is Cached or Unchanged));
    }

    private static TestFile Story(string name, string paragraph) =>
        new($"/project/seeds/{name}.txt", $"Headline of {name}\n\n{paragraph}\n");
}
