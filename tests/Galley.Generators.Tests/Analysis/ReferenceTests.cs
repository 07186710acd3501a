using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Analysis;

/// <summary>References that lead nowhere, each at its own place.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Assets = ["seeds/img/bridge.png 640 480", "seeds/data/table.csv", "seeds/notes.md"];

    /// <summary>Lines of <c>seeds/posts/story.md</c> with their marked problems.</summary>
    public static TheoryData<string, string[]> Lines() => new()
    {
        // All is well.
        { "[a](other.md) [b](./other.md#second-part) [c](../wire.txt) [d](slug:posts/other) [e](slug:wire) [f](#own-part) [g](#) [h](#top)", [] },
        { "![a](../img/bridge.png) [b](../data/table.csv) [c](../notes.md) [d](https://example.org/x.md#y) [e](/about) [f](mailto:a@b.org)", [] },
        { "[a](other.md#:~:text=word) [b](other.md?x=1#second-part) [c](%6Fther.md) [d][ref]\n\n[ref]: other.md", [] },
        { "[to a list](other.md#in-a-list) and [a quotation](other.md#in-a-quotation)", [] },

        // GAL4004
        { "[a](⟦othr.md⟧)", [UnknownArticle("seeds/posts/othr.md", " Did you mean 'other.md'?")] },
        { "[a](⟦Other.md⟧)", [UnknownArticle("seeds/posts/Other.md", " Did you mean 'other.md'?")] },
        { "[a](⟦wire.txt⟧)", [UnknownArticle("seeds/posts/wire.txt", " Did you mean '../wire.txt'?")] },
        { "[a](⟦../wire.md⟧)", [UnknownArticle("seeds/wire.md", "")] },
        { "[a](⟦nowhere.md#part⟧)", [UnknownArticle("seeds/posts/nowhere.md", "")] },
        { "[a](⟦../../../out.md⟧)", [UnknownArticle("../out.md", "")] },
        { "[a](⟦slug:posts/othr⟧)", [UnknownArticle("slug:posts/othr", " Did you mean 'slug:posts/other'?")] },
        { "[a](<⟦slug:Posts/Other⟧>)", [UnknownArticle("slug:Posts/Other", " Did you mean 'slug:posts/other'?")] },
        { "[a][ref]\n\n[ref]: ⟦othr.md⟧ \"A title\"", [UnknownArticle("seeds/posts/othr.md", " Did you mean 'other.md'?")] },
        { "[a](⟦one.md⟧) [b](⟦two.md⟧)", [UnknownArticle("seeds/posts/one.md", ""), UnknownArticle("seeds/posts/two.md", "")] },

        // GAL4005
        { "[a](⟦other.md#secnd-part⟧)", [UnknownHeading("seeds/posts/other.md", "secnd-part", " Did you mean '#second-part'?")] },
        { "[a](⟦other.md#Second-Part⟧)", [UnknownHeading("seeds/posts/other.md", "Second-Part", " Did you mean '#second-part'?")] },
        { "[a](⟦slug:posts/other#nothing⟧)", [UnknownHeading("seeds/posts/other.md", "nothing", "")] },
        { "[a](⟦#own-prt⟧)", [UnknownHeading("seeds/posts/story.md", "own-prt", " Did you mean '#own-part'?")] },
        { "[a](⟦../wire.txt#part⟧)", [UnknownHeading("seeds/wire.txt", "part", " It has no headings that links can name.")] },

        // GAL4006
        { "![a](⟦../img/brigde.png⟧)", [MissingFile("seeds/img/brigde.png", " Did you mean '../img/bridge.png'?")] },
        { "![a](⟦bridge.png⟧)", [MissingFile("seeds/posts/bridge.png", " Did you mean '../img/bridge.png'?")] },
        { "![a](⟦../img/Bridge.png⟧)", [MissingFile("seeds/img/Bridge.png", " Did you mean '../img/bridge.png'?")] },
        { "[a](⟦other⟧)", [MissingFile("seeds/posts/other", " Did you mean 'other.md'?")] },
        { "[a](⟦report.pdf⟧)", [MissingFile("seeds/posts/report.pdf", "")] },
        { "[![a](⟦x.png⟧)](⟦y.md⟧)", [MissingFile("seeds/posts/x.png", ""), UnknownArticle("seeds/posts/y.md", "")] },

        // GAL4007
        { "[a](⟦draft.md⟧) [b](⟦slug:posts/draft#part⟧)", [Draft, Draft] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task What_leads_nowhere_is_reported_at_its_address(string line, string[] problems) =>
        await Project(line, problems).AssertAsync();

    [Fact]
    public async Task A_draft_may_refer_to_drafts_and_is_checked_otherwise() => await Project("Nothing.", [])
        .Add("seeds/posts/second.md", "---\ndraft: true\n---\n# Second\n\n[a](draft.md) [b](⟦othr.md⟧)\n", UnknownArticle("seeds/posts/othr.md", " Did you mean 'other.md'?"))
        .AssertAsync();

    [Fact]
    public async Task A_reference_to_a_draft_is_an_error_in_releases_too()
    {
        var project = Project("[a](⟦draft.md⟧)", [Draft]);
        project.Options.Set("GalleyDrafts", "exclude");
        await project.AssertAsync();
    }

    [Fact]
    public async Task Files_are_not_checked_in_a_project_that_does_not_say_which_there_are()
    {
        var project = new MarkedProject().Add(
            "seeds/story.md", "# Story\n\n![a](x.png) [b](y.pdf) [c](⟦z.md⟧)\n", UnknownArticle("seeds/z.md", ""));
        await project.AssertAsync();
    }

    [Fact]
    public async Task An_article_may_turn_it_off() => await Project("Nothing.", [])
        .Add("seeds/posts/second.md", "---\ngalley-disable: [GAL4004, GAL4006]\n---\n# Second\n\n[a](nowhere.md) ![b](nowhere.png)\n")
        .AssertAsync();

    [Fact]
    public async Task Links_go_to_the_variant_in_the_own_language_and_its_headings() => await new MarkedProject()
        .Add("seeds/a.md", "# A\n\n[b](b.md#one)\n")
        .Add("seeds/a.de.md", "# A\n\n[b](b.md#eins) [b](⟦b.md#one⟧) [b](slug:b#one)\n", UnknownHeading("seeds/b.de.md", "one", ""))
        .Add("seeds/b.md", "# B\n\n## One\n\nText.\n")
        .Add("seeds/b.de.md", "# B\n\n## Eins\n\nText.\n")
        .AssertAsync();

    [Fact]
    public async Task A_variant_without_a_base_is_told() => await new MarkedProject()
        .Add("seeds/a.de.md", "⟦⟧# A\n\nText.\n", "info GAL4008: 'seeds/a.de.md' is a variant in the language 'de', but there is no article 'seeds/a.md' that it is a variant of. Add it, or set 'slug' and rename the file if 'de' is no language here.")
        .Add("seeds/b.de.md", "# B\n\nText.\n")
        .Add("seeds/b.txt", "B\n\nText.\n")
        .Add("seeds/c.de.md", "---\ngalley-disable: GAL4008\n---\n# C\n\nText.\n")
        .AssertAsync();

    [Fact]
    public async Task Front_matter_may_not_contradict_the_name() => await new MarkedProject()
        .Add("seeds/a.md", "---\nlanguage: en\n---\n# A\n\nText.\n")
        .Add("seeds/a.de.md", "---\nlanguage: ⟦fr⟧\n---\n# A\n\nText.\n", "error GAL3002: 'fr' is not a valid value for 'language': the file's name says 'de'")
        .Add("seeds/a.pt-BR.md", "---\nlang: ⟦pt⟧\n---\n# A\n\nText.\n", "error GAL3002: 'pt' is not a valid value for 'lang': the file's name says 'pt-BR'")
        .Add("seeds/a.zh.md", "---\nlanguage: zh-Hant\n---\n# A\n\nText.\n")
        .AssertAsync();

    [Fact]
    public async Task Variants_clash_like_other_articles() => await new MarkedProject()
        .Add("seeds/a.md", "# A\n\nText.\n")
        .Add("seeds/a.de.md", "# A\n\nText.\n")
        .Add("seeds/de/a.md", "⟦⟧# A\n\nText.\n", "error GAL4001: The slug 'de/a' of 'seeds/de/a.md' is also the slug of 'seeds/a.de.md'. Give one of them another slug.")
        .AssertAsync();

    private const string Draft =
        "error GAL4007: 'seeds/posts/draft.md' is a draft, so no published article can refer to it. Publish it, or take the reference out.";

    private static string UnknownArticle(string path, string advice) => $"error GAL4004: There is no article '{path}'.{advice}";

    private static string UnknownHeading(string path, string id, string advice) => $"error GAL4005: '{path}' has no heading '#{id}'.{advice}";

    private static string MissingFile(string path, string advice) =>
        $"error GAL4006: There is no file '{path}' among the project's article assets.{advice}";

    private static MarkedProject Project(string line, string[] problems) => new MarkedProject { Options = new TestOptions().SetAssets(Assets) }
        .Add("seeds/posts/story.md", $"# Story\n\nText.\n\n## Own part\n\n{line}\n", problems)
        .Add("seeds/posts/other.md", "# Other\n\nText.\n\n## Second part\n\n- ## In a list\n\n> ## In a quotation\n\nText.\n")
        .Add("seeds/posts/draft.md", "---\ndraft: true\n---\n# Draft\n\n## Part\n\nText.\n")
        .Add("seeds/wire.txt", "Wire story\n\nIt came.\n");
}
