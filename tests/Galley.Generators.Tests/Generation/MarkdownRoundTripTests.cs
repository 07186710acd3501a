using System.Text;

using Galley.Compiling.Model;
using Galley.Generators.Reading;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading;
using Galley.Reading.Documents;
using Galley.Reading.Markdown;

using CsCheck;

namespace Galley.Generators.Tests.Generation;

/// <summary>What the reader made of Markdown is what a compiled article gives.</summary>
public sealed class MarkdownRoundTripTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOf(
            "Trump met *Kim*.", "“No,” he said\nand left.", "“*Yes* &amp; `no`,” **Kim** said *in March* 2018. “On Feb\\. 3.”", "A 🎈 **rose [over](x.md#y \"title\") HANOI**.", "`code` &amp; &copy; \\*", "漢字 ~~消~~ 文", "![alt *text*](a.png)",
            "<https://example.org/é?a=1&b=2>", "a note[^1] here", "<b>raw</b>", "[ref][r]", "\"\"\"quoted\"\"\""),
        Gen.String[Gen.Char["aZ 0.*_`[]()<>&\\\"'é漢\u00A0{}|!#~"], 1, 40]);

    private static readonly Gen<string> Block = Words.SelectMany(words => Gen.OneOf(
        words,
        "## " + words.Replace('\n', ' '),
        "> " + words + "\n> > deeper",
        "- " + words + "\n- [x] done\n  1. inner\n",
        "7. " + words + "\n8. b",
        "```cs info\n" + words + "\n```",
        "| a | b |\n|---|:-:|\n| " + words.Replace('\n', ' ') + " | d |",
        "***",
        "<div>\n" + words + "\n</div>",
        "[^1]: " + words,
        "[r]: /there 'A title'"));

    private static readonly Gen<string> Page = Gen.Select(
        Gen.OneOf("", "---\ntitle: A \"title\" & more\ndescription: Käse 🎈\nauthors: [Zoë Martín, Kim]\n---\n", "# Head *line*\n"),
        Block.Array[0, 7],
        Gen.OneOf("\n", "\r\n", "\r"),
        (head, blocks, lineEnd) => (head + "\n" + string.Join("\n\n", blocks) + "\n").Replace("\n", lineEnd));

    [Fact]
    public void Compiled_pages_are_what_was_read()
    {
        Page.Array[150].Sample(AssertCompiledAsRead, seed: "0000KOIPe036", iter: 1);
        Page.Array[250].Sample(AssertCompiledAsRead, iter: 1);
    }

    private static void AssertCompiledAsRead(string[] pages)
    {
        var files = pages.Select((text, number) => new TestFile($"/project/seeds/s{number:000}.md", text)).ToArray();
        var asWritten = new TestOptions().SetEncoded("_GalleyEncodedAssetFormat", "{url}");
        var articles = (Project.Of([.. files, TestFile.SeedRegistry]) with { Options = asWritten }).Load().Articles;

        Assert.Equal(files.Length, articles.Count);
        for (var i = 0; i < files.Length; i++)
        {
            AssertSame(DocumentReader.Read(SourceTextDecoder.Decode(files[i].GetText(), $"seeds/s{i:000}.md"), MarkdownOptions.Default), articles[i]);
        }
    }

    private static void AssertSame(Document document, Article article)
    {
        Assert.Equal(document.Prose.Text, article.PlainText);
        Assert.Equal(document.Html.Render(i => UrlText.Escape(document.Targets[i].Url)), article.Html);
        Assert.Equal(document.Headline is null ? "" : TextOf(document, document.Headline), article.Headline);
        Assert.Equal(document.Deck is null ? null : TextOf(document, document.Deck), article.Deck);
        AnnotationAssert.SameAsFound(document, article);
        Assert.Equal(document.Body.Select(block => TextOf(document, block)), article.Body.Select(block => block.Text));
        Assert.Equal(
            document.Inlines.OfType<LinkNode>().Select(link => (link.Url, link.Title?.ReplaceLineEndings("\n"), TextOf(document, link))),
            article.Links.Select(link => (link.Url, link.Title, link.Text)));
        Assert.Equal(
            document.Inlines.OfType<ImageNode>().Select(image => (image.Url, TextOf(document, image))),
            article.Images.Select(image => (image.Url, image.AlternativeText)));
        Assert.All(
            BlockTree.All(article.Body).Cast<ArticlePart>().Concat(article.Mentions).Concat(article.Quotations).Concat(article.Statements).Concat(article.Dates).Concat(BlockTree.All(article.Body).SelectMany(block => block.Inlines)),
            part =>
            {
                Assert.Equal(article.PlainText.Substring(part.TextSpan.Start, part.TextSpan.Length), part.Text);
                Assert.Equal(part.Text, Encoding.UTF8.GetString(part.TextUtf8));
                Assert.True(part.Span.End <= article.Source.Length);
            });
        Assert.All(
            BlockTree.All(article.Body).SelectMany(block => block.Inlines.Select(inline => (block, inline))),
            pair => Assert.True(pair.inline.Offset + pair.inline.Text.Length <= pair.inline.Block!.Text.Length || pair.inline.Text.Length == 0));
    }

    private static string TextOf(Document document, Node node)
    {
        var span = document.Prose.ToProse(node.Span);
        return document.Prose.Text.Substring(span.Start, span.Length);
    }
}
