using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Generation;

/// <summary>Article text is data: nothing in it becomes code, and nothing of it is lost.</summary>
public sealed class SafetyTests
{
    public static TheoryData<string> Attacks() =>
    [
        "\"\"\"",
        "\"\"\"u8; } public static int Injected => 1; //",
        "\"\"\"\"\"\"\"\"\"\"",
        "\"\"\"\n\"\"\"u8;",
        "*/ public static int Injected => 1; /*",
        "\\u0022; public static int Injected => 1; //",
        "\\",
        "\\\"",
        "#line 1 \"other.cs\"",
        "\n#line hidden\n#error Injected\n#endif\n",
        "</summary><summary>Injected</summary>",
        "</remarks>\n/// <inheritdoc/>",
        "<see cref=\"Injected\"/> &amp; &lt; ]]>",
        "{0} {Injected} {{ }} $\"{1}\"",
        "\0",
        "a\0b\u0001\u001b[31mc",
        "\u202E}; public static int Injected => 1;\u202C",
        "\u2028public static int Injected => 1;\u2029\u0085",
        "\u200B\u200D\uFEFF\u00AD",
        "👩‍👩‍👧‍👦 \U000E0041 𝒳",
        "@class \"string\" // comment",
        "a\tb\vc\fd",
        "  leading and trailing  ",
        "\r\rmac\r",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_text_ends_its_literal(string attack)
    {
        foreach (var text in new[] { attack, attack + "\n\n" + attack, "Headline " + attack + "\n\nA paragraph with " + attack + " in it.\n" })
        {
            AssertUnharmed(text);
        }
    }

    [Fact]
    public void Long_lines_are_no_trouble()
    {
        AssertUnharmed("Headline\n\n" + new string('x', 100_000) + "\n\n" + new string('"', 100_000) + "\n");
        AssertUnharmed(new string('é', 100_000));
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        var article = Assert.Single(Project.OfArticle("Head\uD800line\n\nText \uDC00.\n").Load().Articles);

        Assert.Equal("Head\uFFFDline\n\nText \uFFFD.\n", article.Source);
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("string", "String")]
    [InlineData("🎉", "Article8a0db460")]
    [InlineData("🎉 party", "Party")]
    [InlineData("2019-in-review", "_2019InReview")]
    [InlineData("articles", "Articles2")]
    [InlineData("All", "All2")]
    [InlineData("try-get", "TryGet2")]
    [InlineData("ToString", "Tostring2")]
    [InlineData("東京", "東京")]
    [InlineData("हिन्दी की", "हिन्दीकी")]
    [InlineData("𝒜lpha", "Lpha")]
    [InlineData("galley-catalog", "GalleyCatalog2")]
    [InlineData("Élysée-Palace", "ElyseePalace")]
    [InlineData("a'b \"c\" {d} $e;", "AbCDE")]
    [InlineData("x*+/y", "XY")]
    public void Any_file_name_gives_a_name(string name, string identifier)
    {
        var assembly = Project.OfArticle("Headline\n\nText.\n", name + ".txt").Load();

        Assert.Equal([identifier], assembly.Accessors("Articles"));
        Assert.Equal("Headline", assembly.Article(identifier).Headline);
    }

    [Fact]
    public void Names_of_files_have_characters_that_every_system_takes()
    {
        var names = new[] { "𝒜lpha", new string('東', 90), new string('a', 300), "Ünder_score", "a.b" };
        var files = Project.Of([.. names.Select(name => new TestFile($"/project/seeds/{name}.txt", "Headline\n\nText.\n"))]).GenerateFiles();

        Assert.Equal(names.Length, files.Keys.Count(name => name.StartsWith("Seeds.", StringComparison.Ordinal)));
        Assert.All(files.Keys, name => Assert.Matches("^[A-Za-z0-9._-]{1,130}$", name));
    }

    [Fact]
    public void Half_a_character_in_a_name_is_no_compile_error()
    {
        var registry = new TestFile("/project/seeds/entities.yml", "entities:\n  - { kind: person, name: \"Jo \\uD800hn\" }\n  - { kind: person, name: \"Jane \uD800Doe\" }\n");

        Project.Of(new TestFile("/project/seeds/a\uDC00b.txt", "Headline\n\nJane \uD800Doe came.\n"), registry).Load();
    }

    [Fact]
    public async Task A_fault_of_ours_is_a_problem_of_its_file_alone()
    {
        var project = Project.Of(
            new TestFile("/project/seeds/bad.txt", new FaultyText()),
            new TestFile("/project/seeds/good.txt", "Headline\n\nText.\n"));

        Assert.Equal(["Bad", "Good"], project.Load().Accessors("Articles"));
        Assert.Equal(
            ["GAL1006: Galley failed on this file: NotSupportedException: The disk is on fire. The other articles are not affected. Please report this with the file."],
            (await project.AnalyzeAsync()).Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    [Fact]
    public void Names_of_entities_cannot_break_out_either()
    {
        var registry = new TestFile("/project/seeds/entities.yml", """
            entities:
              - { kind: person, name: "\"; } class Injected { } //", id: "person/a\"b" }
              - { kind: person, name: "All" }
              - { kind: person, name: "Ids" }
              - { kind: person, name: "People" }
              - { kind: place, name: "\u202Ehidden\u202C</summary>" }
              - { kind: organization, name: "🎉" , id: organization/party }
            """);
        var assembly = (Project.OfArticle("Headline\n\nText.\n") with { }).Files is [var article]
            ? Project.Of(article, registry).Load()
            : throw new InvalidOperationException();

        Assert.Contains("Ids2", assembly.Accessors("People"));
        Assert.Contains("All2", assembly.Accessors("People"));
        Assert.Contains("People2", assembly.Accessors("People"));
        Assert.DoesNotContain(assembly.Accessors("People"), name => name == "Injected");
    }

    // A text that can be located but not read.
    private sealed class FaultyText : Microsoft.CodeAnalysis.Text.SourceText
    {
        public override System.Text.Encoding? Encoding => null;

        public override int Length => 4;

        public override char this[int position] => 'x';

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            Array.Fill(destination, 'x', destinationIndex, count);

        public override string ToString(Microsoft.CodeAnalysis.Text.TextSpan span) => throw new NotSupportedException("The disk is on fire.");
    }

    private static void AssertUnharmed(string text)
    {
        foreach (var language in new[] { LanguageVersion.Latest, LanguageVersion.CSharp7_3 })
        {
            var assembly = (Project.OfArticle(text) with { Language = language }).Load();

            Assert.Equal(["Story"], assembly.Accessors("Articles"));
            Assert.Equal(
                text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n'),
                assembly.Article("Story").Source);
        }
    }
}
