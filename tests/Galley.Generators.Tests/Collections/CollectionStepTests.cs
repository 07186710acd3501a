using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Galley.Generators.Tests.Collections;

/// <summary>Which steps of collections run again after which edit.</summary>
public sealed class CollectionStepTests
{
    private const string Code = "namespace Demo; [Galley.ArticleCollection(\"*.md\")] partial record Post(string Title, int Order = 0);";

    private static readonly TestFile First = Post("First", "One.");
    private static readonly TestFile Second = Post("Second", "Two.");

    [Fact]
    public void An_edit_of_the_body_prints_one_article_and_no_collection()
    {
        var result = Rerun(driver => driver.ReplaceAdditionalText(First, new TestFile(First.Path, First.GetText() + "More.\n")), compilation => compilation);

        Assert.All(Steps.Reasons(result, TrackingNames.Binding), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(Steps.Reasons(result, TrackingNames.Collection), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal(1, Steps.PrintedFiles(result));
    }

    [Fact]
    public void An_edit_of_a_title_prints_the_article_and_its_collection()
    {
        var edited = new TestFile(First.Path, First.GetText().ToString().Replace("title: First", "title: Other"));
        var result = Rerun(driver => driver.ReplaceAdditionalText(First, edited), compilation => compilation);

        Assert.Equal(2, Steps.PrintedFiles(result));
    }

    [Fact]
    public void An_edit_of_the_schema_reads_no_text()
    {
        var result = Rerun(driver => driver, compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(),
            CSharpSyntaxTree.ParseText(Code.Replace("int Order = 0", "int Order = 0, string? Deck = null"), new Project().ParseOptions, "/project/Code.cs")));

        Assert.All(Steps.Reasons(result, TrackingNames.Article), reason => Assert.Equal(Cached, reason));
        Assert.All(Steps.Reasons(result, TrackingNames.Binding), reason => Assert.Equal(Modified, reason));
    }

    [Fact]
    public void A_new_method_prints_nothing()
    {
        var result = Rerun(driver => driver, compilation => compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("class Added { void Method() { } }", new Project().ParseOptions)));

        Assert.All(Steps.Reasons(result, TrackingNames.Schema), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.All(Steps.Reasons(result, TrackingNames.Binding), reason => Assert.Equal(Cached, reason));
        Assert.Equal(0, Steps.PrintedFiles(result));
    }

    private static GeneratorDriverRunResult Rerun(
        Func<GeneratorDriver, GeneratorDriver> edit, Func<CSharpCompilation, CSharpCompilation> editCode)
    {
        var project = new Project { Files = [First, Second], Code = Code };
        var compilation = project.Compilation;
        return edit(project.NewDriver().RunGenerators(compilation)).RunGenerators(editCode(compilation)).GetRunResult();
    }

    private static TestFile Post(string name, string body) =>
        new($"/project/seeds/{name.ToLowerInvariant()}.md", $"---\ntitle: {name}\norder: 1\n---\n\n{body}\n");
}
