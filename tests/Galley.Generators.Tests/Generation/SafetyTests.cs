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
