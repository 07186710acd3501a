using System.Text;

using Galley.Benchmarks.Corpora;
using Galley.Reading;
using Galley.Reading.Text;

namespace Galley.Benchmarks.Tests;

public class CorpusMakerTests
{
    [Theory]
    [InlineData("Markdown")]
    [InlineData("Wire")]
    public void An_article_does_not_depend_on_how_many_there_are(string format)
    {
        var small = Enumerable.Range(0, 20).Select(Maker(format).Article).ToList();
        var large = Enumerable.Range(0, 200).Select(Maker(format).Article).ToList();
        Assert.Equal(small, large[..20]);
    }

    [Theory]
    [InlineData("Markdown")]
    [InlineData("Wire")]
    public void Articles_have_four_to_five_kilobytes(string format) =>
        Assert.All(Enumerable.Range(0, 400).Select(Maker(format).Article), article => Assert.InRange(Encoding.UTF8.GetByteCount(article.Text), 4000, 5000));

    [Theory]
    [InlineData("Markdown")]
    [InlineData("Wire")]
    public void Galley_finds_nothing_wrong_with_articles(string format) =>
        Assert.All(Enumerable.Range(0, 100).Select(Maker(format).Article), article =>
            Assert.Empty(DocumentReader.Read(new DocumentSource(article.Path, article.Text)).Problems));

    [Fact]
    public void Paths_are_unique()
    {
        var paths = Enumerable.Range(0, 2000).Select(Maker("Markdown").Article).Select(article => article.Path);
        Assert.Equal(2000, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_same_seed_makes_the_same_files()
    {
        using var one = new TemporaryFolder();
        using var two = new TemporaryFolder();
        var hash = Maker("Markdown").Write(50, one.Path);
        Assert.Equal(hash, Maker("Markdown").Write(50, two.Path));
        Assert.NotEqual(hash, new CorpusMaker(CorpusFormat.Markdown, seed: 2).Write(50, two.Path));
    }

    // A change of the corpus makes figures incomparable with those before it: it should not happen unnoticed.
    [Theory]
    [InlineData("Markdown", "862ed65da5d0290d38352d736146f946d2915227a483f784e862ee8be392111f")]
    [InlineData("Wire", "12a193510c6773d46ce9deaef46b07fd9b411796c45a4a5d74383ead640fde7c")]
    public void The_corpus_is_the_one_that_was_measured(string format, string expected)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(expected, Maker(format).Write(100, folder.Path));
    }

    [Fact]
    public void Links_lead_to_articles_that_are_no_drafts_and_images_to_files()
    {
        using var folder = new TemporaryFolder();
        Maker("Markdown").Write(300, folder.Path);
        var targets = 0;
        foreach (var article in Enumerable.Range(0, 300).Select(Maker("Markdown").Article))
        {
            foreach (var piece in article.Text.Split("](").Skip(1))
            {
                var target = Path.Combine(folder.Path, Path.GetDirectoryName(article.Path)!, piece[..piece.IndexOf(')')]);
                Assert.True(File.Exists(target), target);
                Assert.DoesNotContain("draft: true", File.ReadAllText(target));
                targets++;
            }
        }

        Assert.True(targets > 100, $"{targets} links and images");
    }

    [Fact]
    public void Front_matter_is_read_as_it_was_meant()
    {
        var story = Story.Of(CorpusMaker.DefaultSeed, 17);
        var article = Maker("Markdown").Article(17);
        var document = DocumentReader.Read(new DocumentSource(article.Path, article.Text));
        Assert.True(story.IsDraft);
        Assert.Equal(story.Headline, document.Headline is { } headline ? document.Source[headline.Span] : null);
        Assert.Contains($"\ndate: {story.Date:yyyy-MM-dd}\n", article.Text);
        Assert.Contains("\ndraft: true\n", article.Text);
        Assert.Contains($"\nauthor: {story.Author.Name}\n", article.Text);
    }

    private static CorpusMaker Maker(string format) => new(Enum.Parse<CorpusFormat>(format));
}
