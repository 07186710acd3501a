using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>Texts of front matter: those that stand in the article letter by letter are not stored again.</summary>
public sealed class ValueSliceTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Galley;

        [ArticleCollection("*.md")]
        internal partial record Post(string Title, string[] Tags, Uri? Home = null, Dictionary<string, string>? Notes = null);

        static class Uses
        {
            public static string Show()
            {
                var post = Post.All[0];
                return string.Join("|", new[] { post.Title }.Concat(post.Tags).Append(post.Home?.OriginalString ?? "-")
                    .Concat((post.Notes ?? new Dictionary<string, string>()).Select(pair => pair.Key + "=" + pair.Value)));
            }
        }
        """;

    [Theory]
    [InlineData("title: Spring arrives\ntags: [weather, season]", "Spring arrives|weather|season|-", "Spring", "weather")]
    [InlineData("title: 'Spring arrives'\ntags: [\"weather\"]", "Spring arrives|weather|-", "Spring", "weather")]
    [InlineData("tags:\n  - früh\n  - 春が来た\ntitle: Der Frühling 🌱 kommt", "Der Frühling 🌱 kommt|früh|春が来た|-", "Frühling", "春が来た")]
    [InlineData("title: Spring\ntags: []\nhome: https://example.org/spring\nnotes: { first: some words, second: more of them }",
        "Spring|https://example.org/spring|first=some words|second=more of them", "example.org", "some words")]
    public void A_text_that_stands_in_the_article_is_not_stored_again(string frontMatter, string expected, string first, string second)
    {
        foreach (var (mark, end) in new[] { ("", "\n"), ("", "\r\n"), ("\uFEFF", "\n"), ("", "\r") })
        {
            var project = OfArticle(mark + $"---\n{frontMatter}\n---\n\nText.\n".Replace("\n", end, StringComparison.Ordinal));

            Assert.Equal(expected, project.Load().Call("Uses", "Show"));
            Assert.DoesNotContain(first, Values(project), StringComparison.Ordinal);
            Assert.DoesNotContain(second, Values(project), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("title: \"Spring \\u2014 at last\"\ntags: []", "Spring \u2014 at last|-")]
    [InlineData("title: 'Spring''s here'\ntags: []", "Spring's here|-")]
    [InlineData("title: Spring\n  arrives\ntags: []", "Spring arrives|-")]
    [InlineData("title: >\n  Spring\n  arrives\ntags: []", "Spring arrives\n|-")]
    [InlineData("title: |\n  Spring\n  arrives\ntags: []", "Spring\narrives\n|-")]
    public void A_text_that_is_written_in_another_way_is_stored(string frontMatter, string expected)
    {
        var project = OfArticle($"---\n{frontMatter}\n---\n\nText.\n");

        Assert.Equal(expected, project.Load().Call("Uses", "Show"));
        Assert.Contains("Spring", Values(project), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_stands_in_for_a_key_is_stored()
    {
        var project = OfArticle("---\ntags: []\n---\n# Spring *arrives*\n\nText.\n");

        Assert.Equal("Spring arrives|-", project.Load().Call("Uses", "Show"));
    }

    [Fact]
    public void A_change_below_the_front_matter_moves_no_value()
    {
        const string Head = "---\ntitle: Spring arrives\ntags: []\n---\n\n";

        Assert.Equal(Values(OfArticle(Head + "Text.\n")), Values(OfArticle(Head + "Text, and more.\n\nMore.\n")));
    }

    private static Project OfArticle(string text) => new() { Code = Code, Files = [new TestFile("/project/seeds/post.md", text)] };

    private static string Values(Project project) =>
        project.GenerateFiles()["Seeds.post.g.cs"].Split('\n').Single(line => line.Contains(" Values => ", StringComparison.Ordinal));
}
