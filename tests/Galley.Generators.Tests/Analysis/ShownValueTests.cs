namespace Galley.Generators.Tests.Analysis;

/// <summary>What people read of the front matter has a shape, unless a schema gives the key another meaning.</summary>
public sealed class ShownValueTests
{
    [Theory]
    [InlineData("title: ⟦[a, b]⟧", "error GAL3002: 'a list' is not a valid value for 'title': it must be text, not a list")]
    [InlineData("headline: ⟦{ a: b }⟧", "error GAL3002: 'a mapping' is not a valid value for 'headline': it must be text, not a mapping")]
    [InlineData("title: a\nsummary:\n  ⟦- b⟧", "error GAL3002: 'a list' is not a valid value for 'summary': it must be text, not a list")]
    [InlineData("title: a\nauthor: ⟦{ name: b }⟧", "error GAL3002: 'a mapping' is not a valid value for 'author': it must be a name, or a list of names, not a mapping")]
    [InlineData("title: a\nauthors: [b, ⟦[c]⟧, d]", "error GAL3002: 'a list' is not a valid value for 'authors': it must be a name, or a list of names, not a list")]
    [InlineData("title: 2024\nauthors: [b, 7]\nauthor:\ndescription: ~")]
    public async Task A_shape_that_is_not_understood_is_reported(string marked, params string[] problems)
    {
        var project = new MarkedProject().Add("seeds/a.md", "---\n" + marked + "\n---\n\nText.\n", problems);

        await project.AssertAsync();
        Assert.Single(project.Project.Load().Articles);
    }

    [Fact]
    public async Task A_schema_may_want_another_shape() => await new MarkedProject
    {
        Code = """
            internal record Writer(string Name);
            [Galley.ArticleCollection("*.md")]
            internal partial record Post(string Title, Writer Author);
            """,
    }
        .Add("seeds/a.md", "---\ntitle: a\nauthor: { name: b }\n---\n\nText.\n")
        .Add(
            "seeds/b.md", "---\ntitle: ⟦[b]⟧\nauthor: ⟦c⟧\n---\n\n# B\n\nText.\n",
            "error GAL3005: 'title' must be text, not a list.",
            "error GAL3005: 'author' must be a mapping with the keys of Writer, not the text 'c'.")
        .AssertAsync();

    [Fact]
    public async Task Links_to_footnotes_lead_somewhere() => await new MarkedProject()
        .Add(
            "seeds/a.md", "# A\n\nText[^n]. [note](#fn:1) [back](#fnref:1) [no](⟦#fn:2⟧)\n\n[^n]: Note.\n",
            "error GAL4005: 'seeds/a.md' has no heading '#fn:2'. Did you mean '#fn:1'?")
        .AssertAsync();
}
