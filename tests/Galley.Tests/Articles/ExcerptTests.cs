using CsCheck;

using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class ExcerptTests
{
    [Fact]
    public void A_paragraph_before_a_subhead_is_the_excerpt() =>
        Assert.Equal("🚀 Kim met Trump in Zürich.", Launch.Catalog().Articles[1].Excerpt);

    [Fact]
    public void An_article_without_paragraphs_has_an_empty_one() =>
        Assert.Equal("", Launch.Catalog().Articles[0].Excerpt);

    [Fact]
    public void Markdown_gives_its_text_without_markup_up_to_the_first_list() =>
        Assert.Equal("Kim met Donald Trump in Zürich.", Guide.Catalog().Articles[0].Excerpt);

    [Fact]
    public void Line_breaks_are_spaces() => Assert.Equal("One two three four", Of("One\ntwo", "three\t\n four"));

    [Fact]
    public void A_long_body_is_cut_between_two_words()
    {
        string excerpt = Of(string.Concat(Enumerable.Repeat("seven, ", 40)));

        Assert.Equal(string.Concat(Enumerable.Repeat("seven, ", 27)) + "seven…", excerpt);
        Assert.Equal(195, excerpt.Length);
    }

    [Fact]
    public void A_word_that_just_fits_stays()
    {
        string words = new string('a', 99) + " " + new string('b', 99);

        Assert.Equal(words + " " + "!", Of(words + " !")[..199] + " !");
        Assert.Equal(words + "…", Of(words + " and more"));
        Assert.Equal(200, Of(words + " and more").Length);
    }

    [Fact]
    public void Scripts_without_spaces_are_cut_between_characters()
    {
        Assert.Equal(new string('漢', 199) + "…", Of(new string('漢', 300)));
        Assert.Equal(string.Concat(Enumerable.Repeat("🚀", 99)) + "…", Of(string.Concat(Enumerable.Repeat("🚀", 150))));
        Assert.Equal(string.Concat(Enumerable.Repeat("e\u0301\u0301", 66)) + "…", Of(string.Concat(Enumerable.Repeat("e\u0301\u0301", 150))));
    }

    [Fact]
    public void An_excerpt_is_never_longer_than_200_nor_cut_in_a_character() => Gen.String[Gen.Char["a ,é漢\n\u0301"], 0, 500].Sample(text =>
    {
        string excerpt = Of(text);

        Assert.True(excerpt.Length <= 200, excerpt);
        Assert.DoesNotContain("  ", excerpt);
        if (excerpt.EndsWith('…'))
        {
            string line = string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            Assert.StartsWith(excerpt[..^1], line, StringComparison.Ordinal);
        }
    });

    private static string Of(params string[] paragraphs)
    {
        string text = string.Join("\n\n", paragraphs);
        var writer = new ArticleWriter("story", text);
        writer.Head().None(6).Count(paragraphs.Length);
        int start = 0;
        foreach (string paragraph in paragraphs)
        {
            writer.Count(0).Span(Mark.At(text, start, paragraph.Length));
            start += paragraph.Length + 2;
        }

        writer.None(2);
        return new TestCatalog([writer], []).Articles[0].Excerpt;
    }
}
