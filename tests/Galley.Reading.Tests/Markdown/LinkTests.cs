namespace Galley.Reading.Tests.Markdown;

/// <summary>Where links lead: out of the project, to files of it, or nowhere because it is not safe.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("b.md", "seeds/posts/b.md", "", "")]
    [InlineData("./b.md#c", "seeds/posts/b.md", "", "c")]
    [InlineData("../b%20c.md?x=1#d%C3%A9", "seeds/b c.md", "", "dé")]
    [InlineData("../../../b.md", "../b.md", "", "")]
    [InlineData("c//d/./b.png", "seeds/posts/c/d/b.png", "", "")]
    [InlineData("b%2Fc.md", "seeds/posts/b%2Fc.md", "", "")]
    [InlineData("b%FF.md", "seeds/posts/b%FF.md", "", "")]
    [InlineData("c\\\\b.md", "seeds/posts/c\\b.md", "", "")]
    [InlineData("%2e%2e/b.md", "seeds/b.md", "", "")]
    [InlineData("slug:b/c#d", "", "b/c", "d")]
    [InlineData("SLUG:/b/", "", "b", "")]
    public void Local_addresses_are_resolved_against_the_documents_folder(string url, string path, string slug, string fragment)
    {
        var document = MarkdownText.ReadBody($"[a](<{url}>)");
        var target = Assert.Single(document.Targets);
        Assert.Equal((path, slug, fragment, false), (target.Path, target.Slug, target.Fragment, target.IsImage));
        Assert.Equal(url, document.Source[target.Span]);
        Assert.Equal(0, Assert.Single(document.Html.Holes));
        Assert.Equal("<p><a href=\"x&quot;y\">a</a></p>\n", document.Html.Render(_ => "x\"y"));
    }

    [Fact]
    public void Fragments_are_targets_but_need_no_address()
    {
        var document = MarkdownText.ReadBody("[a](#b%20c)");
        Assert.Equal(("", "", "b c"), (document.Targets[0].Path, document.Targets[0].Slug, document.Targets[0].Fragment));
        Assert.Empty(document.Html.Holes);
        Assert.Equal("<p><a href=\"#b%20c\">a</a></p>\n", document.Html());
    }

    [Theory]
    [InlineData("https://a.b/c?d=e&f=g", "https://a.b/c?d=e&amp;f=g")]
    [InlineData("//a.b/c", "//a.b/c")]
    [InlineData("/about", "/about")]
    [InlineData("mailto:a@b.c", "mailto:a@b.c")]
    [InlineData("tel:+1-2", "tel:+1-2")]
    [InlineData("?a", "?a")]
    [InlineData("", "")]
    [InlineData("/ä'[b]", "/%C3%A4&#39;%5Bb%5D")]
    public void Other_addresses_are_printed(string url, string printed)
    {
        var document = MarkdownText.ReadBody($"[a](<{url}>)");
        Assert.Empty(document.Targets);
        Assert.Empty(document.Problems);
        Assert.Equal($"<p><a href=\"{printed}\">a</a></p>\n", document.Html());
    }

    [Fact]
    public void An_image_is_a_target()
    {
        var document = MarkdownText.ReadBody("![a \"b\" *c*](../d.png 'e<')");
        Assert.True(Assert.Single(document.Targets).IsImage);
        Assert.Equal("<p><img src=\"{seeds/d.png#}\" alt=\"a &quot;b&quot; c\" title=\"e&lt;\" /></p>\n", document.Html());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("javascript%3Aalert(1)")]
    [InlineData("javascript%253Aalert(1)")]
    [InlineData("&#1;javascript:alert(1)")]
    [InlineData("&#x200B;javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:x")]
    [InlineData("unknown:x")]
    [InlineData("https://a.b/&#x202E;c")]
    public void Unsafe_addresses_are_reported_and_left_out(string url)
    {
        var document = MarkdownText.ReadBody($"[a *b*](<{url}>)");
        Assert.Equal([$"GAL1008 «{url}»"], document.Faults());
        Assert.Equal("<p>a <em>b</em></p>\n", document.Html());
        Assert.DoesNotContain(document.Inlines, inline => inline.Kind == InlineKind.Link);
        Assert.Empty(document.Targets);
    }

    [Fact]
    public void The_message_says_what_is_allowed() => Assert.Equal(
        ["[23..37) GAL1008: The address 'data:image/png' is not safe to open, so only the text of the link stays. "
            + "Images may have the schemes http, https, or the path of a file."],
        MarkdownText.ReadBody("![a](data:image/png)").Problems.Select(problem => problem.ToString()));

    [Fact]
    public void Raw_html_is_escaped_unless_it_is_allowed()
    {
        const string Text = "# A\n\nb <i>c</i> <!-- d -->\n\n<div>\n*e*\n</div>\n\n<!-- f -->\n";
        var document = MarkdownText.Read(Text);
        Assert.Equal(["GAL1007 «<i>»", "GAL1007 «</i>»", "GAL1007 «<div>\n*e*\n</div>»"], document.Faults());
        Assert.Equal("<p>b &lt;i&gt;c&lt;/i&gt; </p>\n<p>&lt;div&gt;\n*e*\n&lt;/div&gt;</p>\n", document.Html());
        var allowed = MarkdownText.Read(Text, allowRawHtml: true);
        Assert.Empty(allowed.Problems);
        Assert.Equal("<p>b <i>c</i> <!-- d --></p>\n<div>\n*e*\n</div>\n<!-- f -->\n", allowed.Html());
    }

    [Fact]
    public void A_comment_that_nothing_closes_hides_nothing()
    {
        var document = MarkdownText.ReadBody("<!-- a\n\nb");
        Assert.Equal(["GAL1007 «<!-- a\n\nb»"], document.Faults());
        Assert.Equal("<p>&lt;!-- a\n\nb</p>\n", document.Html());
    }
}
