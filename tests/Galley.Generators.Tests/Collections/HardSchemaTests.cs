using Galley.Compiling.Model;
using Galley.Compiling.Values;
using Galley.Generators.Analyzers;
using Galley.Generators.Binding;
using Galley.Generators.Schemas;
using Galley.Generators.Tests.Analysis;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Names;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Collections;

/// <summary>Schemas that lead in circles, have no end or cannot be: each gets its diagnostic, and nothing stops.</summary>
public sealed class HardSchemaTests
{
    [Theory]
    [InlineData(
        "internal record Node(string Name, Node ⟦Next⟧);",
        "error GAL7001: 'Next' cannot be read from front matter: every Node requires another one through it, without end; make it Node? or a list")]
    [InlineData(
        "internal class Node { public required Leaf Leaf { get; set; } } internal class Leaf { public required Node ⟦Tree⟧ { get; set; } }",
        "error GAL7001: 'Tree' cannot be read from front matter: every Node requires another one through it, without end; make it Node? or a list")]
    [InlineData(
        "internal record Node(Node ⟦Left⟧, Node ⟦Right⟧, Node? Up, Node[] More);",
        "error GAL7001: 'Left' cannot be read from front matter: every Node requires another one through it, without end; make it Node? or a list",
        "error GAL7001: 'Right' cannot be read from front matter: every Node requires another one through it, without end; make it Node? or a list")]
    [InlineData("internal record Node(Node? Next, System.Collections.Generic.Dictionary<string, Node> More);")]
    public async Task A_type_that_requires_itself_is_reported(string node, params string[] problems)
    {
        const string Head = "[Galley.ArticleCollection(\"*.md\")] internal partial record Post(string Title, Node? Tree = null);\n";
        var marked = MarkedText.Read(Head + node);
        var project = new Project
        {
            Code = marked.Text,
            Files = [Story("a", ""), Story("b", "tree: { }"), Story("c", "tree: [ ]")],
        };

        Assert.Equal(
            marked.Places.Zip(problems, (place, what) => $"Code.cs{place}: {what}"),
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd).Where(line => line.Contains("GAL7", StringComparison.Ordinal)));
        Assert.Equal(3, project.Load().Articles.Count);
    }

    [Fact]
    public async Task A_type_of_ever_new_types_is_reported()
    {
        var project = new Project
        {
            Code = """
                [Galley.ArticleCollection("*.md")]
                internal partial record Post(string Title, Node<int>? Tree = null);
                internal record Node<T>(Node<Node<T>>? Next);
                """,
            Files = [Story("a", "tree: { next: { } }")],
        };

        Assert.Equal(
            ["Code.cs(2,25)-(2,29): error GAL7001: 'Post' cannot be read from front matter: its members lead to more than 256 types"],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
        project.Load();
    }

    [Theory]
    [InlineData("[Galley.FrontMatter(\"x\")] public static string? ⟦Motto⟧ { get; set; }", "it is static, so that no entry has a value of its own")]
    [InlineData("[Galley.FrontMatter(\"x\")] public string ⟦Motto⟧ => Title;", "it has no set or init accessor; add one, or take [FrontMatter] away")]
    public async Task A_key_for_a_property_that_cannot_be_set_is_reported(string marked, string fault)
    {
        var text = MarkedText.Read("[Galley.ArticleCollection(\"*.md\")] internal partial record Post(string Title) { " + marked + " }");
        var project = new Project { Code = text.Text, Files = [Story("a", "")] };

        Assert.Equal(
            [$"Code.cs{text.Places[0]}: error GAL7001: 'Motto' cannot be read from front matter: {fault}"],
            (await project.AnalyzeAsync()).Select(CompilerLine.WithEnd));
        project.Load();
    }

    [Fact]
    public async Task A_get_only_property_may_name_the_key_of_its_parameter()
    {
        var project = new Project
        {
            Code = """
                [Galley.ArticleCollection("*.md")]
                internal partial class Post(string motto) { [Galley.FrontMatter("x")] public string Motto { get; } = motto; }
                static class Uses { public static string Show() => Post.A.Motto; }
                """,
            Files = [Story("a", "x: y")],
        };

        Assert.Empty(await project.AnalyzeAsync());
        Assert.Equal("y", project.Load().Call("Uses", "Show"));
    }

    [Theory]
    [InlineData("struct Post { public string Title { get; init; } }")]
    [InlineData("record struct Post(string Title);")]
    [InlineData("interface Post { string Title { get; } }")]
    public void Only_classes_can_be_collections(string declaration)
    {
        var project = new Project { Code = "[Galley.ArticleCollection(\"*.md\")] partial " + declaration, Files = [Story("a", "")] };

        project.NewDriver().RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out var problems);

        Assert.Empty(problems);
        Assert.Equal(["CS0592"], compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id));
    }

    [Fact]
    public void Names_that_no_file_can_have_are_no_obstacle()
    {
        var project = new Project
        {
            Code = "[Galley.ArticleCollection(\"*.md\")] internal partial record Cafe\u0301(string Title); static class Uses { public static string Show() => Cafe\u0301.A.Title; }",
            Files = [Story("a", "")],
        };

        Assert.Equal("a", project.Load().Call("Uses", "Show"));
    }

    [Fact]
    public void A_fault_of_ours_in_reading_values_is_an_error_on_the_file_alone()
    {
        var type = new SchemaType(ValueKind.Object, "Missing", "", "Missing", false, false, null, 7);
        var member = new SchemaMember("Broken", "broken", type, MemberPlace.Argument, false, "default", null, Fallback.None, false, "");
        var schema = new SchemaModel(
            "Post", "", EquatableArray.Of("partial record Post"), EquatableArray.Of("*.md"), UnknownKeys.Error, new SchemaOrder(-1, false),
            EquatableArray.Of(new SchemaObject("Post", "Post", "", EquatableArray.Of(member))), EquatableArray<SchemaEnum>.Empty,
            EquatableArray<string>.Empty, EquatableArray<string>.Empty, null, "", CanEmit: true);

        var binding = SchemaBinder.Bind(schema, new BindingSource("seeds/a.md", "a.md", "a", "A", "", "", null), EntityRegistry.Empty);

        var problem = Assert.Single(binding.Problems);
        Assert.Equal("GAL1006", problem.Rule.Id);
        Assert.StartsWith("IndexOutOfRangeException: ", Assert.Single(problem.Arguments), StringComparison.Ordinal);
        Assert.Equal(("Post", ""), (binding.Entry.Values.SchemaId, binding.Entry.Values.Table));
        Assert.Contains(Descriptors.Of(problem.Rule), new ArticleAnalyzer().SupportedDiagnostics);
    }

    private static TestFile Story(string name, string keys) => new($"/project/seeds/{name}.md", $"---\ntitle: {name}\n{keys}\n---\n\nText.\n");
}
