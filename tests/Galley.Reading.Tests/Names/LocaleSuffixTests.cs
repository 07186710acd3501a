using Galley.Reading.Names;

namespace Galley.Reading.Tests.Names;

public sealed class LocaleSuffixTests
{
    [Theory]
    [InlineData("post.de.md", "post", "de")]
    [InlineData("seeds/posts/hello.de.md", "seeds/posts/hello", "de")]
    [InlineData("post.zh-Hant.md", "post", "zh-Hant")]
    [InlineData("post.ZH-hant-tw.md", "post", "zh-Hant-TW")]
    [InlineData("post.pt-br.txt", "post", "pt-BR")]
    [InlineData("post.es-419.md", "post", "es-419")]
    [InlineData("post.fil.md", "post", "fil")]
    [InlineData("1.2.de.md", "1.2", "de")]
    [InlineData("post.md", "post", "")]
    [InlineData("notes.v2.md", "notes.v2", "")]
    [InlineData("notes.min.md", "notes.min", "")]
    [InlineData("notes.de-.md", "notes.de-", "")]
    [InlineData("notes.de-AT-1996.md", "notes.de-AT-1996", "")]
    [InlineData("notes.de_AT.md", "notes.de_AT", "")]
    [InlineData("de.md", "de", "")]
    [InlineData(".de.md", ".de", "")]
    [InlineData("v1.de/post.md", "v1.de/post", "")]
    [InlineData("", "", "")]
    public void The_last_segment_before_the_ending_may_be_a_language(string path, string stem, string language) =>
        Assert.Equal(new LocaleSuffix(stem, language), LocaleSuffix.Of(path));

    [Fact]
    public void A_path_without_its_ending_is_read_alike() =>
        Assert.Equal(new LocaleSuffix("posts/hello", "de"), LocaleSuffix.Of("posts/hello.de", hasExtension: false));
}
