using Galley.Reading.Documents;

namespace Galley.Reading.Tests.Markdown;

/// <summary>What markup says of a stretch of text, and how that reads.</summary>
public class InlineTests
{
    [Theory]
    [InlineData("a *b **c*** d", "Emphasis «*b **c***» → b c", "Strong «**c**» → c")]
    [InlineData("~~a~~ _b_ __c__", "Strikethrough «~~a~~» → a", "Emphasis «_b_» → b", "Strong «__c__» → c")]
    [InlineData("`` a`b `` ` `", "Code «`` a`b ``» → a`b", "Code «` `» →  ")]
    [InlineData("[a *b*](/c \"d\")", "Link «[a *b*](/c \"d\")» → a b /c «/c» d", "Emphasis «*b*» → b")]
    [InlineData("[a](</b c>)", "Link «[a](</b c>)» → a /b c «/b c»")]
    [InlineData("[a][B] [b]\n\n[b]: /c 'd'", "Link «[a][B]» → a /c «/c» d", "Link «[b]» → b /c «/c» d")]
    [InlineData("![a *b*](/c.png)", "Image «![a *b*](/c.png)» → a b /c.png «/c.png»", "Emphasis «*b*» → b")]
    [InlineData("<https://a.b/c> <d@e.f>", "Link «<https://a.b/c>» → https://a.b/c https://a.b/c «https://a.b/c»", "Link «<d@e.f>» → d@e.f mailto:d@e.f «d@e.f»")]
    [InlineData("See https://a.b/c, www.d.e.", "Link «https://a.b/c» → https://a.b/c https://a.b/c «https://a.b/c»", "Link «www.d.e» → www.d.e http://www.d.e «www.d.e»")]
    [InlineData("a  \nb\\\nc", "LineBreak «  \n» → \n", "LineBreak «\\\n» → \n")]
    [InlineData("a <b>c</b>", "Html «<b>» → <b>", "Html «</b>» → </b>")]
    [InlineData("a[^1]\n\n[^1]: b", "FootnoteReference «[^1]» → ")]
    [InlineData("a <!-- b --> c")]
    public void Inlines_know_where_they_stand(string text, params string[] inlines)
    {
        var document = MarkdownText.ReadBody(text);
        Assert.Equal(inlines, document.Inlines.Select(inline => Line(document, inline)));
    }

    [Theory]
    [InlineData("a &amp; b &copy; &#x41; \\* \\a", "a & b © A * \\a")]
    [InlineData("a\n  b", "a\nb")]
    [InlineData("[a [b](/c)", "[a b")]
    [InlineData("a * b _c **d", "a * b _c **d")]
    [InlineData("`a\nb`", "a b")]
    [InlineData("![a & b\nc](/d)", "a & b\nc")]
    [InlineData("a|b\nc", "a|b\nc")]
    public void Markup_is_no_prose(string text, string prose)
    {
        var document = MarkdownText.ReadBody(text);
        Assert.Equal("A\n\n" + prose, document.Prose.Text);
        Assert.Equal(prose, document.Prose(Assert.Single(document.Body)));
    }

    private static string Line(Document document, InlineNode inline)
    {
        var line = $"{inline.Kind} «{document.Source(inline)}» → {document.Prose(inline)}";
        return inline switch
        {
            LinkNode link => $"{line} {link.Url} «{document.Source[link.UrlSpan]}»{(link.Title is null ? "" : " " + link.Title)}",
            ImageNode image => $"{line} {image.Url} «{document.Source[image.UrlSpan]}»{(image.Title is null ? "" : " " + image.Title)}",
            _ => line,
        };
    }
}
