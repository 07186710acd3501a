using System.Globalization;

using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>Where the accessors of many entries stand: in a base type, if the collection's type can have one.</summary>
public sealed class AccessorBaseTests
{
    // More than the number up to which accessors stand in the type itself.
    private const int Many = 257;

    [Theory]
    [InlineData("internal partial record Post(string Title)")]
    [InlineData("public sealed partial record Post(string Title)")]
    [InlineData("public partial class Post(string title) { public string Title { get; } = title; } public class Other")]
    [InlineData("internal partial record Post(string Title, Post? Next = null)")]
    [InlineData("internal sealed partial record Post(string Title, Post? Next = null)")]
    public void Many_entries_stand_in_a_base_type(string declaration)
    {
        var assembly = Project(declaration, Many).Load();

        Assert.Equal("GalleyPost", assembly.Type("Post").BaseType!.Name);
        Assert.Equal("0123 0256 257", assembly.Call("Uses", "Show"));
    }

    [Theory]
    [InlineData("internal partial record Post(string Title)", Many - 1)]
    [InlineData("internal partial record Post { public required string Title { get; init; } }", Many)]
    [InlineData("internal partial record Post(string Title) { protected virtual bool PrintMembers(System.Text.StringBuilder text) => false; }", Many)]
    [InlineData("internal partial record Post(string Title) { protected virtual System.Type EqualityContract => typeof(Post); }", Many)]
    [InlineData("internal partial record Post(string Title) { protected Post(Post other) { Title = other.Title; } }", Many)]
    [InlineData("internal partial record Post(string Title); internal class GalleyPost;", Many)]
    public void Accessors_stand_in_a_type_that_needs_no_base_or_can_have_none(string declaration, int count)
    {
        var assembly = Project(declaration, count).Load();

        Assert.Equal(typeof(object), assembly.Type("Post").BaseType);
        Assert.StartsWith("0123 ", (string)assembly.Call("Uses", "Show")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_with_a_base_of_its_own_keeps_it()
    {
        var assembly = Project("internal partial record Post(string Title) : Page", Many, "internal abstract record Page;").Load();

        Assert.Equal("Page", assembly.Type("Post").BaseType!.Name);
        Assert.StartsWith("0123 ", (string)assembly.Call("Uses", "Show")!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_copied_compared_and_shown_as_without_a_base()
    {
        const string Uses = """
            static class Record
            {
                public static string Show() => $"{Post._0001} {Post._0001 with { Title = "b" }} {Post._0001 == Post._0001 with { }} {Post._0001 == Post._0002}";
            }
            """;
        var assembly = Project("internal sealed partial record Post(string Title, int Number = 1)", Many, Uses).Load();

        Assert.Equal(
            "Post { Title = 0001, Number = 1 } Post { Title = b, Number = 1 } True False", assembly.Call("Record", "Show"));
    }

    [Fact]
    public void The_type_may_be_private_within_another_and_an_article_have_the_name_of_its_base()
    {
        var files = Files(Many).Append(new TestFile("/project/seeds/posts/galley-post.md", "---\ntitle: x\n---\n\nText.\n"));
        var assembly = new Project
        {
            Code = """
                namespace Site
                {
                    internal partial class Outer
                    {
                        [Galley.ArticleCollection("posts/*.md")]
                        private partial record Post(string Title);

                        public static string Show() => Post._0123.Title + " " + Post.GalleyPost2.Title + " " + typeof(Post).BaseType!.FullName;
                    }
                }
                """,
            Files = [.. files],
        }.Load();

        Assert.Equal("0123 x Site.Outer+GalleyPost", assembly.Call("Outer", "Show"));
    }

    private static Project Project(string declaration, int count, string code = "") => new()
    {
        Code = $$"""
            #pragma warning disable CS1591
            [Galley.ArticleCollection("posts/*.md")] {{declaration}}{{(declaration[^1] is '}' or ';' ? "" : ";")}}
            static class Uses { public static string Show() => $"{Post._0123.Title} {(Post.TryGet("0256", out var post) ? post.Title : "")} {Post.All.Count}"; }
            {{code}}
            """,
        Files = [.. Files(count)],
    };

    private static IEnumerable<TestFile> Files(int count) => Enumerable.Range(0, count).Select(number =>
    {
        var name = number.ToString("D4", CultureInfo.InvariantCulture);
        return new TestFile($"/project/seeds/posts/{name}.md", $"---\ntitle: \"{name}\"\n---\n\nText.\n");
    });
}
