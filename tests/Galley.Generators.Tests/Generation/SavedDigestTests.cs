using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Compiling.Saved;
using Galley.Generators.Reading;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Markdown;
using Galley.Reading.Names;

namespace Galley.Generators.Tests.Generation;

/// <summary>What the build compiled beforehand changes no byte of the output and no problem; it is only there sooner.</summary>
public sealed class SavedDigestTests
{
    private const string Code = """
        using Galley;
        [ArticleCollection("posts/**/*.md")]
        internal partial record Post(string Title, System.DateOnly Date, Post? Sequel = null);
        """;

    private static readonly TestFile[] Posts =
    [
        new("/project/seeds/posts/first.md", "---\ntitle: First\ndate: 2024-05-01\nsequel: second\n---\n# One\n\nSee [the second](second.md#two) and ![a map](map.png), Jane Doe said in Paris on May 3.\n"),
        new("/project/seeds/posts/second.md", "---\ntitle: Second\ndate: 2024-05-02\n---\n## Two\n\n“It is done,” Jane Doe said. A note[^1].\n\n[^1]: Small.\n"),
        new("/project/seeds/posts/second.de.md", "---\ntitle: Zweiter\ndate: 2024-05-02\n---\nText.\r\n"),
        new("/project/seeds/draft.md", "---\ndraft: true\n---\n# Draft\n\nNot yet.\n"),
        new("/project/seeds/empty.txt", ""),
        new("/project/seeds/🎈.txt", "Balloon\n\nA “balloon” rose over Ghent on Tuesday.\n"),
    ];

    private static readonly TestFile[] Faulty =
    [
        .. Posts,
        new("/project/seeds/posts/faulty.md", "---\ntitle: [a, b]\ndate: tomorrow\nsequel: secnd\nunknown: 1\n---\n[gone](gone.md) [no](second.md#three) <b>raw</b>\n\n“Open\n"),
        new("/project/seeds/posts/broken.md", "---\ntitle: \"open\n---\nText\n"),
        new("/project/seeds/posts/off.md", "---\ntitle: Off\ndate: 2024-01-01\ngalley-disable: [GAL4004]\n---\n[gone](gone.md)\n"),
        new("/project/seeds/credit.txt", "Senate passes budget\n\nThe Senate met in Boston.\n\n(Reporting by Jane Roe; Editting by John Roe)\n"),
        new("/project/seeds/posts/FIRST.md", "---\ntitle: Same\ndate: 2024-01-01\nslug: posts/second\n---\nJane  Doe and Jane Döe.\n"),
        new("/project/seeds/posts/lone.fr.md", "---\ntitle: Seul\nlang: de\ndate: 2024-01-01\n---\nTexte.\n"),
    ];

    public static TheoryData<string> Projects => ["posts", "drafts", "faulty", "seed", "wikinews"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void They_give_the_same_files(string name)
    {
        var project = ProjectOf(name);
        var asked = project with { Options = project.Options.With("_GalleyTextResource", "true") };

        Assert.Equal(Sorted(asked), Sorted(TestResource.Of(project).Handed(project)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task They_give_the_same_problems(string name)
    {
        var project = ProjectOf(name);

        Assert.Equal(
            (await project.AnalyzeAsync()).Select(problem => problem + string.Concat(problem.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))),
            (await TestResource.Of(project).Handed(project).AnalyzeAsync())
                .Select(problem => problem + string.Concat(problem.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal))));
    }

    [Fact]
    public async Task The_faulty_project_has_many_problems() => Assert.True((await ProjectOf("faulty").AnalyzeAsync()).Select(problem => problem.Id).Distinct().Count() >= 14);

    [Fact]
    public void No_text_and_no_table_is_made_in_the_compiler()
    {
        var project = ProjectOf("posts");

        Assert.False(TestResource.Of(project).Handed(project).Generate().Results.Single().TrackedSteps.ContainsKey(TrackingNames.Content));
        Assert.True(project.Generate().Results.Single().TrackedSteps.ContainsKey(TrackingNames.Content));
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("seed")]
    [InlineData("wikinews")]
    public void What_the_build_has_just_read_the_compiler_does_not_read_again(string name)
    {
        var project = ProjectOf(name);
        var handed = TestResource.Of(project).Handed(project);
        var unread = handed with { Files = [.. handed.Files.Select(file => file.Path.Contains("/obj/") || file.Path.EndsWith(".yml") ? file : new UnreadFile(file.Path))] };

        Assert.Equal(Sorted(handed), Sorted(unread));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----------------------")]
    public void The_index_of_other_texts_is_not_taken(string index)
    {
        var project = ProjectOf("posts");
        var edited = project with { Files = [Edited(Posts[0], "Jane Doe", "John Doe"), .. Posts.Skip(1)] };
        var handed = TestResource.Of(project).Handed(edited);
        var asked = edited with { Options = edited.Options.With("_GalleyTextResource", "true") };

        Assert.Equal(Sorted(asked), Sorted(handed with { Options = handed.Options.With("_GalleyTextIndex", index) }));
    }

    [Fact]
    public void An_editor_takes_no_index()
    {
        var project = ProjectOf("posts");
        var edited = project with { Files = [Edited(Posts[0], "Jane Doe", "John Doe"), .. Posts.Skip(1)] };
        var handed = TestResource.Of(project).Handed(edited);

        Assert.Equal(
            Sorted(edited with { Options = edited.Options.With("DesignTimeBuild", "true") }),
            Sorted(handed with { Options = handed.Options.With("DesignTimeBuild", "true") }));
    }

    [Fact]
    public void The_whole_runs()
    {
        var project = ProjectOf("posts");
        var made = TestResource.Of(project);
        var assembly = CompiledAssembly.Load(made.Handed(project).Compile(), made.Resource);
        var expected = project.Load();

        Assert.Equal(expected.Articles.Select(article => article.Html), assembly.Articles.Select(article => article.Html));
        Assert.Equal(expected.Articles.Select(article => article.Source), assembly.Articles.Select(article => article.Source));
        Assert.Equal(expected.Articles.SelectMany(article => article.Mentions).Select(mention => mention.ToString()),
            assembly.Articles.SelectMany(article => article.Mentions).Select(mention => mention.ToString()));
        Assert.Equal(2, assembly.Articles.Single(article => article.Slug == "posts/second").Translations.Count);
    }

    [Fact]
    public void What_has_not_changed_is_neither_read_nor_made_again()
    {
        var project = ProjectOf("posts");
        var first = TestResource.Of(project);
        Assert.Equal((6, 6), (first.Read, first.Made));

        var again = TestResource.Of(project, first);
        Assert.Equal((0, 0), (again.Read, again.Made));
        AssertSame(first, again);
    }

    [Fact]
    public void An_edit_reads_and_makes_its_article_alone()
    {
        var project = ProjectOf("posts");
        var edited = project with { Files = [Edited(Posts[0], "Jane Doe", "John Doe"), .. Posts.Skip(1)] };
        var updated = TestResource.Of(edited, TestResource.Of(project));

        Assert.Equal((1, 1), (updated.Read, updated.Made));
        AssertSame(TestResource.Of(edited), updated);
    }

    [Fact]
    public void A_slug_that_changes_makes_the_articles_that_link_to_it_again()
    {
        var project = ProjectOf("posts");
        var edited = project with { Files = [Posts[0], Edited(Posts[1], "title: Second", "title: Second\nslug: other"), .. Posts.Skip(2)] };
        var updated = TestResource.Of(edited, TestResource.Of(project));

        Assert.Equal((1, 2), (updated.Read, updated.Made));
        AssertSame(TestResource.Of(edited), updated);
    }

    [Fact]
    public void A_setting_that_counts_reads_all_again()
    {
        var project = ProjectOf("posts");
        var first = TestResource.Of(project);

        Assert.Equal(6, TestResource.Of(project with { Options = project.Options.With("GalleyQuotations", "false") }, first).Read);
        Assert.Equal(6, TestResource.Of(project with { Options = project.Options.With("GalleyEntityMinimumMentions", "2") }, first).Read);
        Assert.Equal(0, TestResource.Of(project with { Options = project.Options.With("GalleyVisibility", "public") }, first).Read);
    }

    [Fact]
    public void Damage_changes_nothing()
    {
        var project = ProjectOf("posts");
        var made = TestResource.Of(project);
        var half = made.Resource[..(made.Resource.Length / 2)];
        var wrong = made.Resource.Select(b => b == (byte)'e' ? (byte)'a' : b).ToArray();
        foreach (var last in new[]
        {
            made with { Resource = [] },
            made with { Resource = half },
            made with { Resource = wrong },
            made with { Saved = made.Saved[..(made.Saved.Length / 2)] },
            made with { Saved = made.Saved.Replace('a', 'b') },
            made with { Saved = "" },
        })
        {
            AssertSame(made, TestResource.Of(project, last));
            Assert.Equal(Sorted(made.Handed(project)), Sorted(last.Handed(project)));
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Digests_come_back_as_they_were(string name)
    {
        foreach (var digest in Digests(ProjectOf(name)))
        {
            var text = DigestCodec.Write(digest);
            var back = DigestCodec.Read(text);

            Assert.Equal(digest.Model, back.Model);
            Assert.Equal(digest.Facts.Problems.Select(problem => (problem.ToString(), problem.Suggestion, problem.Severity)),
                back.Facts.Problems.Select(problem => (problem.ToString(), problem.Suggestion, problem.Severity)));
            Assert.Equal(text, DigestCodec.Write(back));
        }
    }

    [Fact]
    public void Text_that_is_no_digest_is_refused()
    {
        var text = DigestCodec.Write(Digests(ProjectOf("posts")).First());
        for (var length = 0; length < text.Length; length++)
        {
            Assert.Throws<FormatException>(() => DigestCodec.Read(text[..length]));
        }
    }

    private static IEnumerable<ArticleDigest> Digests(Project project)
    {
        foreach (var file in project.Files)
        {
            var article = new ArticleFile(
                file, ArticleItem.Plain(file.Path["/project/".Length..], "story"), new ArticleSettings(EntityOptions.Default, MarkdownOptions.Default));
            yield return ArticleReading.Of(article, EntityRegistry.Empty, default)!.Digest;
        }
    }

    // New files each time: texts that were read are remembered by their object.
    private static Project ProjectOf(string name) => name switch
    {
        "posts" => Project.Of([.. Posts.Select(Fresh)]) with { Code = Code },
        "drafts" => Project.Of([.. Posts.Select(Fresh)]) with { Code = Code, Options = new TestOptions().Set("GalleyDrafts", "exclude") },
        "faulty" => Project.Of([.. Faulty.Select(Fresh)]) with { Code = Code },
        "seed" => Project.OfSeed() with { Files = [Fresh(TestFile.Seed), TestFile.SeedRegistry] },
        _ => Project.Of([.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews"), "*.txt").Order(StringComparer.Ordinal).Take(12)
            .Select(file => new TestFile("/project/seeds/" + Path.GetFileName(file), File.ReadAllText(file)))]),
    };

    private static TestFile Fresh(TestFile file) => new(file.Path, file.GetText().ToString());

    private static TestFile Edited(TestFile file, string old, string replacement) => new(file.Path, file.GetText().ToString().Replace(old, replacement, StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Sorted(Project project) =>
        project.GenerateFiles().OrderBy(file => file.Key, StringComparer.Ordinal);

    private static void AssertSame(TestResource expected, TestResource actual)
    {
        Assert.Equal(Convert.ToBase64String(expected.Resource), Convert.ToBase64String(actual.Resource));
        Assert.Equal(expected.Saved, actual.Saved);
    }
}
