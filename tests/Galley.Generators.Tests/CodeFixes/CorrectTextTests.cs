using Galley.CodeFixes;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Problems.Fixes;

namespace Galley.Generators.Tests.CodeFixes;

/// <summary>Texts are corrected where there is only one way to.</summary>
public sealed class CorrectTextTests
{
    private const string Code = """
        using Galley;
        using System;
        public enum Mood { Dry, Cheerful }
        [ArticleCollection("posts/**/*.md")]
        public partial record Post(string Title, Mood Mood, bool Listed = true, Post? Sequel = null);
        """;

    private static (string, string) Post(string name, string frontMatter, string body = "Text.") =>
        ($"/project/seeds/posts/{name}.md", $"---\n{frontMatter}\n---\n{body}\n");

    public static TheoryData<string, string, string> SingleFixes => new()
    {
        { "title: A\nmoood: dry", "Change to 'mood'", "title: A\nmood: dry" },
        { "title: A\nmood: cherful", "Change to 'cheerful'", "title: A\nmood: cheerful" },
        { "title: A\nmood: 'cherful' # so", "Change to 'cheerful'", "title: A\nmood: 'cheerful' # so" },
        { "title: A\nmood: dry\nlisted: no", "Change to 'false'", "title: A\nmood: dry\nlisted: false" },
        { "title: A\nmood: dry\nsequel: secnd", "Change to 'second'", "title: A\nmood: dry\nsequel: second" },
    };

    [Theory]
    [MemberData(nameof(SingleFixes))]
    public async Task Front_matter(string text, string title, string expected)
    {
        var (path, fixedText) = Post("first", expected);
        using var workspace = new FixedWorkspace(new(), Code, Post("first", text), Post("second", "title: B\nmood: dry"));

        var diagnostic = Assert.Single(await workspace.FindAsync(new CorrectText()));
        var action = Assert.Single(await workspace.OfferAsync(new CorrectText(), diagnostic));

        Assert.Equal(title, action.Title);
        Assert.Equal(new Dictionary<string, string> { [path] = fixedText }, await workspace.ApplyAsync(action));
    }

    [Theory]
    [InlineData("[a](secnd.md#part)", "[a](second.md#part)")]
    [InlineData("[a](second.md#prat)", "[a](second.md#part)")]
    [InlineData("[a](slug:posts/secnd)", "[a](slug:posts/second)")]
    [InlineData("[a][b]\n\n[b]: secnd.md \"T\"", "[a][b]\n\n[b]: second.md \"T\"")]
    public async Task Links(string body, string expected)
    {
        var (path, fixedText) = Post("first", "title: A\nmood: dry", expected);
        using var workspace = new FixedWorkspace(
            new(), Code, Post("first", "title: A\nmood: dry", body), Post("second", "title: B\nmood: dry", "## Part\n\nText."));

        var diagnostic = Assert.Single(await workspace.FindAsync(new CorrectText()));

        Assert.Equal(
            new Dictionary<string, string> { [path] = fixedText },
            await workspace.ApplyAsync(Assert.Single(await workspace.OfferAsync(new CorrectText(), diagnostic))));
    }

    [Theory]
    [InlineData("title: A\nmood: blue")]
    [InlineData("title: A\nmood: dry\nlisted: \"no\"")]
    [InlineData("title: A\nmood: dry\nmoood: dry")]
    [InlineData("title: A\nmood: dry\nsequel: \"sec\\u006Ed1\"")]
    public async Task Where_it_is_not_certain_nothing_is_offered(string text)
    {
        using var workspace = new FixedWorkspace(new(), Code, Post("first", text), Post("second", "title: B\nmood: dry"));

        var diagnostic = Assert.Single(await workspace.FindAsync(new CorrectText()));

        Assert.Empty(await workspace.OfferAsync(new CorrectText(), diagnostic));
    }

    [Fact]
    public async Task A_registry_is_corrected_too()
    {
        using var workspace = new FixedWorkspace(new(), "", ("/project/entities.yml", "entities:\r\n- kind: preson\r\n  name: Jane Doe\r\n"));

        var diagnostic = Assert.Single(await workspace.FindAsync(new CorrectText()));
        var action = Assert.Single(await workspace.OfferAsync(new CorrectText(), diagnostic));

        Assert.Equal("Change to 'person'", action.Title);
        Assert.Equal("entities:\r\n- kind: person\r\n  name: Jane Doe\r\n", (await workspace.ApplyAsync(action))["/project/entities.yml"]);
    }

    [Fact]
    public async Task Line_ends_stay_as_they_are()
    {
        using var workspace = new FixedWorkspace(new(), "", ("/project/seeds/a.txt", "Vote\r\n\r\n“We won,\" she said.\r\n\r\n“It was late.”\r\n"));

        var diagnostic = Assert.Single(await workspace.FindAsync(new CorrectText()));
        var action = Assert.Single(await workspace.OfferAsync(new CorrectText(), diagnostic));

        Assert.Equal("Change \" to ”", action.Title);
        Assert.Equal("Vote\r\n\r\n“We won,” she said.\r\n\r\n“It was late.”\r\n", (await workspace.ApplyAsync(action))["/project/seeds/a.txt"]);
    }

    [Fact]
    public async Task A_diagnostic_of_an_older_text_is_passed_over()
    {
        using var older = new FixedWorkspace(new(), "", ("/project/seeds/a.txt", "Vote\n\nIt met on Wednesday, Feb. 21, 2019.\n"));
        using var newer = new FixedWorkspace(new(), "", ("/project/seeds/a.txt", "Vote\n\nIt met there on Monday, Feb. 21, 2019.\n"));

        var diagnostic = Assert.Single(await older.FindAsync(new CorrectText()));

        Assert.Single(await older.OfferAsync(new CorrectText(), diagnostic));
        Assert.Empty(await newer.OfferAsync(new CorrectText(), diagnostic));
    }

    [Fact]
    public void All_rules_with_fixes_are_known_and_no_others() => Assert.Equal(
        ProblemFixes.Fixable.Select(rule => rule.Id).Order(StringComparer.Ordinal), new CorrectText().FixableDiagnosticIds);

    // Readers look for fixes on the page of a rule.
    [Fact]
    public void The_pages_of_these_rules_say_so() => Assert.Equal(
        ProblemFixes.Fixable.Select(rule => rule.Id).Concat(new DeclareEntity().FixableDiagnosticIds).Order(StringComparer.Ordinal),
        Directory.GetFiles(Analysis.RulePage.Folder, "GAL*.md")
            .Where(file => File.ReadAllText(file).Contains("`galley fix`", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal));
}
