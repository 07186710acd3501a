using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

/// <summary>A Markdown article, from its table.</summary>
public class MarkdownArticleTests
{
    private static readonly Article Article = Guide.Catalog().Articles[0];

    [Fact]
    public void Its_head_is_read_at_once()
    {
        Assert.Equal("guide", Article.Slug);
        Assert.Equal(ArticleFormat.Markdown, Article.Format);
        Assert.Equal(31, Article.WordCount);
        Assert.Equal(TimeSpan.FromSeconds(61), Article.ReadingTime);
        Assert.Equal(new CalendarDate(2024, 2, 29), Article.Published);
    }

    [Fact]
    public void Its_plain_text_is_what_people_read()
    {
        Assert.Equal(Guide.Source, Article.Source);
        Assert.Equal(Guide.Prose, Article.PlainText);
        Assert.Equal(Guide.Prose, Encoding.UTF8.GetString(Article.PlainTextUtf8));
        Assert.Same(Article.PlainText, Article.PlainText);
        Assert.True(Article.PlainTextUtf8 == Article.PlainTextUtf8);
    }

    [Fact]
    public void Its_HTML_is_made_once()
    {
        Assert.Equal(Guide.Html, Article.Html);
        Assert.Equal(Guide.Html, Encoding.UTF8.GetString(Article.HtmlUtf8));
        Assert.Same(Article.Html, Article.Html);
        Assert.True(Article.HtmlUtf8 == Article.HtmlUtf8);
    }

    [Fact]
    public void Headline_and_deck_stand_in_the_front_matter()
    {
        Article article = Guide.Catalog().Articles[0];

        Assert.Equal("Kim’s 🚀 guide", article.Headline);
        Assert.Equal("All & sundry", article.Deck);
        Assert.Equal("Kim’s 🚀 guide", article[article.HeadlineSpan!.Value]);
        Assert.Equal("All & sundry", article[article.DeckSpan!.Value]);
        Assert.Equal("Kim’s 🚀 guide", Encoding.UTF8.GetString(article.HeadlineUtf8));
        Assert.Equal("All & sundry", Encoding.UTF8.GetString(article.DeckUtf8));
    }

    [Fact]
    public void Parts_have_a_place_in_the_source_and_one_in_the_plain_text() => Assert.All(
        Article.Paragraphs.Cast<ArticlePart>().Concat(Article.Headings).Concat(Article.Body).Concat(Article.Mentions).Concat(Article.Links),
        part =>
        {
            Assert.Equal(Article.PlainText.Substring(part.TextSpan.Start, part.TextSpan.Length), part.Text);
            Assert.Equal(part.Text, Encoding.UTF8.GetString(part.TextUtf8));
        });

    [Fact]
    public void Blocks_are_a_tree() => Assert.Equal(
        """
        Paragraph [Kim met Donald Trump in Zürich.]
        Heading 2 the-view [The view]
        ListBlock 3
          ListItem
            Paragraph [First]
          ListItem
            ListBlock
              ListItem True
                Paragraph [Done]
              ListItem False
                Paragraph [Open]
        BlockQuote
          Heading 3 said [Said]
          Paragraph [Kim again]
        CodeBlock csharp|csharp run [var 𝒳 = 1 < 2;]
        Table
          TableRow header
            TableCell Left
            TableCell Right
          TableRow
            TableCell Left
              Paragraph [Zürich]
            TableCell Right
        ThematicBreak []
        HtmlBlock [<div>raw</div>]
        Heading 1 top [Top]
        Paragraph [A bridge or other]
        Footnote n 1
          Paragraph [A note on Trump.]

        """,
        BlockTree.Print(Article.Body));

    [Fact]
    public void Paragraphs_and_headings_are_found_at_any_depth()
    {
        Assert.Equal(
            ["Kim met Donald Trump in Zürich.", "First", "Done", "Open", "Kim again", "Zürich", "A bridge or other", "A note on Trump."],
            Article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(Enumerable.Range(0, 8), Article.Paragraphs.Select(paragraph => paragraph.Index));
        Assert.Equal(["The view", "Said", "Top"], Article.Headings.Select(heading => heading.Text));
        Assert.Equal("var 𝒳 = 1 < 2;", Assert.Single(Article.CodeBlocks).Code);
        Assert.Equal("n", Assert.Single(Article.Footnotes).Label);
    }

    [Fact]
    public void The_table_of_contents_nests_headings()
    {
        Assert.Equal(["The view", "Top"], Article.TableOfContents.Select(entry => entry.ToString()));
        TocEntry said = Assert.Single(Article.TableOfContents[0].Children);
        Assert.Equal("said", said.Heading.Id);
        Assert.Empty(said.Children);
        Assert.Equal(Guide.Catalog().Articles[0].TableOfContents, Article.TableOfContents);
        Assert.Same(Article.TableOfContents, Article.TableOfContents);
        Assert.NotEqual(Article.TableOfContents[0], Article.TableOfContents[1]);
    }

    [Fact]
    public void A_table_has_a_header_and_rows()
    {
        Table table = Article.Body.OfType<Table>().Single();

        Assert.True(table.Header!.IsHeader);
        Assert.Equal(["City", "Count"], table.Header.Cells.Select(cell => cell.Text));
        Assert.Equal(["Zürich", "1"], Assert.Single(table.Rows).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Inlines_are_flat_over_the_text_of_their_block()
    {
        Assert.Equal(
            [
                (InlineKind.Emphasis, 4, "met"),
                (InlineKind.Strong, 8, "Donald Trump"),
                (InlineKind.Link, 15, "Trump"),
                (InlineKind.FootnoteReference, 31, ""),
            ],
            Article.Paragraphs[0].Inlines.Select(inline => (inline.Kind, inline.Offset, inline.Text)));
        Assert.All(Article.Paragraphs[0].Inlines, inline => Assert.Same(Article.Paragraphs[0], inline.Block));
        Assert.Equal("view", Assert.Single(Article.Headings[0].Inlines).Text);
        Assert.Empty(Article.CodeBlocks[0].Inlines);
        var reference = (FootnoteReference)Article.Paragraphs[0].Inlines[3];
        Assert.Equal(1, reference.Number);
        Assert.Same(Article.Footnotes[0], reference.Footnote);
    }

    [Fact]
    public void Links_know_where_they_lead()
    {
        Link web = Article.Links[0];
        Link local = Article.Links[1];

        Assert.Equal(2, Article.Links.Count);
        Assert.Equal("https://example.org/t?a=1", web.Url);
        Assert.Equal("A title", web.Title);
        Assert.Equal("https://example.org/t?a=1", Article[web.UrlSpan]);
        Assert.Null(web.Target);
        Assert.Null(web.Fragment);
        Assert.Null(web.Path);
        Assert.Equal("other.md#view", local.Url);
        Assert.Null(local.Title);
        Assert.Equal("other", local.Target!.Slug);
        Assert.Equal("view", local.Fragment);
        Assert.Equal("seeds/other.md", local.Path);
        Assert.Equal("other", local.ToString());
    }

    [Fact]
    public void Images_have_alternative_text_and_size()
    {
        Image image = Assert.Single(Article.Images);

        Assert.Equal("A bridge", image.AlternativeText);
        Assert.Equal("img/bridge.png", image.Url);
        Assert.Equal("seeds/img/bridge.png", image.Path);
        Assert.Equal((640, 480), (image.Width, image.Height));
        Assert.Null(image.Title);
    }

    [Fact]
    public void Mentions_belong_to_the_innermost_block()
    {
        Assert.Equal(["Kim", "Kim", "Donald Trump", "Kim", "Trump"], Article.Mentions.Select(mention => mention.Text));
        Assert.Equal("Donald [Trump", Article[Article.Mentions[2].Span]);
        Assert.Null(Article.Mentions[0].Block);
        Assert.Same(Article.Paragraphs[0], Article.Mentions[2].Block);
        Assert.Same(Article.Paragraphs[4], Article.Mentions[3].Block);
        Assert.Equal(["Kim"], Article.Body[3].Mentions.Select(mention => mention.Text));
        Assert.Empty(Article.CodeBlocks[0].Mentions);
    }

    [Fact]
    public void Bound_values_are_found_by_the_hash_of_their_schema()
    {
        Assert.Equal("seven"u8.ToArray(), Article.BoundValues(7).ToArray());
        Assert.True(Article.BoundValues(ulong.MaxValue).IsEmpty);
        Assert.True(Article.BoundValues(8).IsEmpty);
    }

    [Fact]
    public void An_article_or_catalog_without_bound_values_has_none()
    {
        Assert.True(Guide.Catalog().Articles[1].BoundValues(7).IsEmpty);
        Assert.True(Launch.Catalog().Articles[0].BoundValues(7).IsEmpty);
    }

    [Fact]
    public void Lists_of_parts_say_what_they_are() => Assert.Equal(
        "0 code blocks, 0 footnotes, 0 links, 0 images, 0 inlines, 0 rows, 0 cells, 0 entries",
        string.Join(", ", PartList<CodeBlock>.Empty, PartList<Footnote>.Empty, PartList<Link>.Empty, PartList<Image>.Empty, PartList<Inline>.Empty, PartList<TableRow>.Empty, PartList<TableCell>.Empty, PartList<TocEntry>.Empty));

    [Fact]
    public void Parts_of_equal_articles_are_equal()
    {
        Article other = Guide.Catalog().Articles[0];

        Assert.Equal(Article, other);
        Assert.Equal(Article.Body, other.Body);
        Assert.Equal(Article.Links, other.Links);
        Assert.NotEqual(Article.Links[0], (ArticlePart)other.Links[1]);
    }
}
