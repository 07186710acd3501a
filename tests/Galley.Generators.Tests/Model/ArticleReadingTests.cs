using Galley.Compiling.Options;
using Galley.Generators.Reading;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading.Markdown;
using Galley.Reading.Names;

namespace Galley.Generators.Tests.Model;

public class ArticleReadingTests
{
    private static readonly TestFile File = new("/project/seeds/a.md", "# Head\n\n<b>bold</b>\n");

    [Fact]
    public void A_text_is_read_once() => Assert.Same(Read("a.md", new MarkdownOptions()).Document, Read("a.md", new MarkdownOptions()).Document);

    [Fact]
    public void Another_path_is_another_reading() => Assert.Equal("b.md", Read("b.md", new MarkdownOptions()).Document.Source.Path);

    [Fact]
    public void What_becomes_of_raw_HTML_is_part_of_the_reading()
    {
        var escaped = Read("a.md", new MarkdownOptions()).Document;
        var allowed = Read("a.md", new MarkdownOptions(AllowRawHtml: true)).Document;

        Assert.Equal("<p>&lt;b&gt;bold&lt;/b&gt;</p>\n", escaped.Html.Render(_ => ""));
        Assert.Equal("<p><b>bold</b></p>\n", allowed.Html.Render(_ => ""));
        Assert.Equal(["GAL1007", "GAL1007"], escaped.Problems.Select(problem => problem.Rule.Id));
        Assert.Empty(allowed.Problems);
    }

    private static ArticleReading Read(string path, MarkdownOptions markdown) => ArticleReading.Of(
        new ArticleFile(File, ArticleItem.Plain(path, "a"), new ArticleSettings(EntityOptions.Default, markdown)),
        EntityRegistry.Empty,
        default)!;
}
