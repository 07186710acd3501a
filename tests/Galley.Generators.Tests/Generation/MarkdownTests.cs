using System.Text;

using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Generators.Tests.Generation;

/// <summary>A Markdown article with every kind of block and inline, compiled, run, and compared with what it says.</summary>
public sealed class MarkdownTests
{
    private const string Guide = """"
        ---
        title: "A *guide* to “Hanoi” & beyond 🎈"
        description: What to see
        author: Zoë Martín
        published: 2024-02-29
        ---

        Kim Jong Un *met* **Donald [Trump](https://example.org/?a=1&b=2 "A title")** in Hanoi.[^n]

        ## The *view*

        3. First
        4. - [x] Done
           - [ ] Open

        > ### Said
        > Kim Jong Un ~~again~~,  
        > and `code < more`

        ```csharp run
        var x = 1 < 2 && "漢" != null;
        ```

        | City | Count |
        |:-----|------:|
        | Hanoi | 1 |

        ***

        ## Ways

        ![A bridge](img/bridge.png) or [other](other.md#top), <https://example.org>.

        [^n]: A note on Donald Trump.
        """";

    private const string Other = "# Other\n\n## Top\n\nNothing *here*.\n";

    private const string Registry = """
        entities:
          - { kind: person, name: Kim Jong Un }
          - { kind: person, name: Donald Trump }
          - { kind: place, name: Hanoi }
        """;

    private static readonly Project Site = Project.Of(
        new TestFile("/project/seeds/guide.md", Guide),
        new TestFile("/project/seeds/other.md", Other),
        new TestFile("/project/seeds/entities.yml", Registry));

    private static readonly Lazy<Article> Newest = new(() => Site.Load().Article("Guide"));

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp7_3, LanguageVersion.CSharp11, LanguageVersion.Latest];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_version_gives_the_same_article(LanguageVersion language)
    {
        var article = (Site with { Language = language }).Load().Article("Guide");

        Assert.Equal(Newest.Value, article);
        Assert.Equal(Newest.Value.Html, article.Html);
        Assert.Equal(Newest.Value.PlainText, article.PlainText);
        Assert.Equal(Newest.Value.Body, article.Body);
    }

    [Fact]
    public void The_head_comes_from_the_front_matter()
    {
        var article = Newest.Value;

        Assert.Equal(ArticleFormat.Markdown, article.Format);
        Assert.Equal("A *guide* to “Hanoi” & beyond 🎈", article.Headline);
        Assert.Equal("What to see", article.Deck);
        Assert.Equal("Zoë Martín", Assert.Single(article.Byline!.Authors).Name);
        Assert.Equal(new CalendarDate(2024, 2, 29), article.Published);
        Assert.Equal("Kim Jong Un met Donald Trump in Hanoi.", article.Excerpt);
        Assert.InRange(article.WordCount, 25, 45);
        Assert.InRange(article.ReadingTime, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Blocks_are_a_tree() => Assert.Equal(
        """
        Paragraph: Kim Jong Un met Donald Trump in Hanoi.
        Heading 2 #the-view: The view
        ListBlock 3
          ListItem
            Paragraph: First
          ListItem
            ListBlock
              ListItem True
                Paragraph: Done
              ListItem False
                Paragraph: Open
        BlockQuote
          Heading 3 #said: Said
          Paragraph: Kim Jong Un again,↵and code < more
        CodeBlock csharp|csharp run: var x = 1 < 2 && "漢" != null;
        Table
          TableRow header
            TableCell Left
              Paragraph: City
            TableCell Right
              Paragraph: Count
          TableRow
            TableCell Left
              Paragraph: Hanoi
            TableCell Right
              Paragraph: 1
        ThematicBreak
        Heading 2 #ways: Ways
        Paragraph: A bridge or other, https://example.org.
        Footnote n|1
          Paragraph: A note on Donald Trump.
        """,
        BlockTree.Print(Newest.Value.Body));

    [Fact]
    public void Html_is_what_the_reader_wrote()
    {
        var html = Newest.Value.Html;

        Assert.StartsWith("<p>Kim Jong Un <em>met</em> <strong>Donald <a href=\"https://example.org/?a=1&amp;b=2\" title=\"A title\">Trump</a></strong> in Hanoi.", html);
        Assert.Contains("<h2 id=\"the-view\">The <em>view</em></h2>", html);
        Assert.Contains("1 &lt; 2 &amp;&amp; &quot;漢&quot;", html);
        Assert.Equal(html, Encoding.UTF8.GetString(Newest.Value.HtmlUtf8));
    }

    [Fact]
    public void The_table_of_contents_nests()
    {
        var contents = Newest.Value.TableOfContents;

        Assert.Equal(["the-view", "ways"], contents.Select(entry => entry.Heading.Id));
        Assert.Equal("said", Assert.Single(contents[0].Children).Heading.Id);
    }

    [Fact]
    public void Inlines_are_attributed_text() => Assert.Equal(
        "Emphasis 12 'met'; Strong 16 'Donald Trump'; Link 23 'Trump'; FootnoteReference 38 ''; Emphasis 4 'view'; "
            + "Strikethrough 12 'again'; LineBreak 18 '\n'; Code 23 'code < more'; Image 0 'A bridge'; Link 12 'other'; Link 19 'https://example.org'",
        string.Join(
            "; ",
            Newest.Value.Paragraphs.Cast<Block>().Concat(Newest.Value.Headings)
                .OrderBy(block => block.Span)
                .SelectMany(block => block.Inlines)
                .Select(inline => $"{inline.Kind} {inline.Offset} '{inline.Text}'")));

    [Fact]
    public void Links_and_images_say_where_they_lead()
    {
        var links = Newest.Value.Links;
        var image = Assert.Single(Newest.Value.Images);

        Assert.Equal(["https://example.org/?a=1&b=2", "other.md#top", "https://example.org"], links.Select(link => link.Url));
        Assert.Equal(["A title", null, null], links.Select(link => link.Title));
        Assert.Equal("https://example.org/?a=1&b=2", Newest.Value[links[0].UrlSpan]);
        Assert.Equal([null, "top", null], links.Select(link => link.Fragment));
        Assert.Equal("seeds/other.md", links[1].Path);
        Assert.Equal(("A bridge", "img/bridge.png", "seeds/img/bridge.png"), (image.AlternativeText, image.Url, image.Path));
        Assert.Equal(1, Assert.Single(Newest.Value.Footnotes).Number);
    }

    [Fact]
    public void Mentions_stand_in_the_source_and_in_the_text()
    {
        Assert.Equal(
            ["Hanoi", "Zoë Martín", "Kim Jong Un", "Donald Trump", "Hanoi", "Kim Jong Un", "Hanoi", "Donald Trump"],
            Newest.Value.Mentions.Select(mention => mention.Text));
        Assert.Equal("Donald [Trump", Newest.Value[Newest.Value.Mentions[3].Span]);
        Assert.Same(Newest.Value.Paragraphs[0], Newest.Value.Mentions[3].Block);
        Assert.All(Newest.Value.Mentions, mention => Assert.Equal(
            mention.Text, Newest.Value.PlainText.Substring(mention.TextSpan.Start, mention.TextSpan.Length)));
    }

    [Fact]
    public void The_generated_code_is_as_approved() =>
        Snapshot.Match(Site.GenerateFiles()["Seeds.guide.g.cs"], "Markdown.Seeds.guide.g.cs");

    [Fact]
    public void Editors_get_no_html()
    {
        var project = Site with { Options = new TestOptions().Set("DesignTimeBuild", "true") };

        Assert.DoesNotContain("em>", project.GenerateFiles()["Seeds.guide.g.cs"]);
        project.Compile();
    }
}
