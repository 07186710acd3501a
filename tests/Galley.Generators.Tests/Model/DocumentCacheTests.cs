using Galley.Generators.Reading;
using Galley.Reading.Markdown;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Model;

public class DocumentCacheTests
{
    private static readonly SourceText Text = SourceText.From("# Head\n\n<b>bold</b>\n");

    [Fact]
    public void A_text_is_read_once() =>
        Assert.Same(DocumentCache.Read(Text, "a.md", MarkdownOptions.Default), DocumentCache.Read(Text, "a.md", MarkdownOptions.Default));

    [Fact]
    public void What_becomes_of_raw_HTML_is_part_of_the_reading()
    {
        var escaped = DocumentCache.Read(Text, "a.md", MarkdownOptions.Default);
        var allowed = DocumentCache.Read(Text, "a.md", new MarkdownOptions(AllowRawHtml: true));

        Assert.Equal("<p>&lt;b&gt;bold&lt;/b&gt;</p>\n", escaped.Html.Render(_ => ""));
        Assert.Equal("<p><b>bold</b></p>\n", allowed.Html.Render(_ => ""));
        Assert.Equal(["GAL1007", "GAL1007"], escaped.Problems.Select(problem => problem.Rule.Id));
        Assert.Empty(allowed.Problems);
    }
}
