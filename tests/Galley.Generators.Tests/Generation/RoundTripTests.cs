using System.Text;

using Galley.Compiling.Model;
using Galley.Compiling.Options;
using Galley.Generators.Reading;
using Galley.Generators.Tests.Infrastructure;
using Galley.Reading;
using Galley.Reading.Documents;
using Galley.Reading.Markdown;
using Galley.Reading.Names;

using CsCheck;

using Microsoft.CodeAnalysis.Text;

namespace Galley.Generators.Tests.Generation;

/// <summary>What the reader found in a file is what a compiled article gives.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Person = Gen.OneOf("Alice Smith", "JEAN-PAUL O’BRIEN", "José Núñez", "Kim Jong Un", "李 明");

    private static readonly Gen<string> Prose = Gen.OneOf(
        Gen.OneOf("Trump met Kim.", "“No,” he said.", "“Yes,” Trump said on Feb. 3. “‘Maybe’, as Kim says,\nevery Friday.", "She called it “a 🎈 disaster” in March 2018.", "A 🎈 rose over HANOI.", "The U.S.-led talks, Biegun’s third.", "北朝鮮は沈黙した。", "Tab\there; \"\"\"quoted\"\"\"."),
        Gen.String[Gen.Char["aAzZ 0.,'’é漢\u00A0\\\"{}<&\u200B"], 1, 60]);

    private static readonly Gen<string> Story = Gen.Select(
        Prose,
        Person.Array[0, 2],
        Gen.OneOf("", "WASHINGTON (Reuters) - ", "SEOUL, South Korea, Aug 26 (AFP) - ", "ÎLE (dpa) — "),
        Prose.Array[1, 5],
        Gen.Select(Person, Person),
        Gen.OneOf("\n", "\r\n", "\r"),
        (headline, authors, dateline, paragraphs, credits, lineEnd) => string.Concat(
            $"{headline}\nA caption. (AFP / {credits.Item1.ToUpperInvariant()})\n\n",
            authors.Length == 0 ? "" : $"By {string.Join(" and ", authors)}\n\n",
            dateline,
            string.Join("\n\n", paragraphs),
            $"\n\n(Reporting by {credits.Item1} in HANOI and {credits.Item2}; Editting by {credits.Item2})\n").Replace("\n", lineEnd));

    [Fact]
    public void Compiled_stories_are_what_was_read()
    {
        // One compilation holds many stories; the seed makes the same ones each time, so that a failure can be found again.
        Story.Array[60].Sample(AssertCompiledAsRead, seed: "0000KOIPe036", iter: 1);
        Story.Array[300].Sample(AssertCompiledAsRead, iter: 1);
    }

    [Fact]
    public void Compiled_Wikinews_is_what_was_read()
    {
        var stories = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToArray();

        Assert.Equal(43, stories.Length);
        AssertCompiledAsRead(stories);
    }

    [Fact]
    public void Line_ends_are_no_part_of_a_model()
    {
        Story.Select(story => story.ReplaceLineEndings("\n").Replace('\r', '\n')).Sample(
            story =>
            {
                var (model, content) = Compile(story);
                Assert.Equal((model, content), Compile(story.Replace("\n", "\r\n")));
                Assert.Equal((model, content), Compile("\uFEFF" + story));
            },
            iter: 1_500);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_model() =>
        Gen.String[Gen.Char["aB .,“”\"()/-—:;\n\n\u00A0é🎈"], 0, 300].Sample(
            story => Assert.Equal(Compile(story), Compile("\uFEFF" + story)),
            iter: 1_500);

    private static (ArticleModel Model, ArticleContent Content) Compile(string text)
    {
        var reading = ArticleReading.Of(
            new ArticleFile(
                new TestFile("/project/seeds/story.txt", text), ArticleItem.Plain("seeds/story.txt", "story"), new ArticleSettings(EntityOptions.Default, MarkdownOptions.Default)),
            EntityRegistry.Empty,
            default)!;
        return (reading.Digest.Model, reading.Content);
    }

    private static void AssertCompiledAsRead(string[] stories)
    {
        var files = stories.Select((text, number) => new TestFile($"/project/seeds/s{number:000}.txt", text)).ToArray();
        var articles = Project.Of([.. files, TestFile.SeedRegistry]).Load().Articles;

        Assert.Equal(files.Length, articles.Count);
        for (var i = 0; i < files.Length; i++)
        {
            AssertSame(DocumentReader.Read(SourceTextDecoder.Decode(files[i].GetText(), $"seeds/s{i:000}.txt"), MarkdownOptions.Default), articles[i]);
        }
    }

    private static void AssertSame(Document document, Article article)
    {
        string TextOf(Node node) => document.Source[node.Span].Replace("\r\n", "\n").Replace('\r', '\n');

        Assert.Equal(document.Headline is null ? "" : TextOf(document.Headline), article.Headline);
        Assert.Equal(document.Body.Select(TextOf), article.Body.Select(block => block.Text));
        Assert.Equal(document.Caption is null ? null : TextOf(document.Caption), article.Caption?.Text);
        Assert.Equal(document.Caption?.Credit?.Photographer?.Name, article.Caption?.Credit?.Photographer);
        Assert.Equal(document.Byline?.Authors.Select(author => author.Name) ?? [], article.Byline?.Authors.Select(author => author.Name) ?? []);
        Assert.Equal(document.Dateline?.Cities.Select(city => city.Name) ?? [], article.Dateline?.Cities.Select(city => city.Name) ?? []);
        Assert.Equal(document.CreditLine?.Credits.Select(credit => (credit.Role, credit.Person.Name)) ?? [], article.Credits.Select(credit => (credit.Role, credit.Name)));
        Assert.Equal(document.Html.Render(_ => ""), article.Html);
        AnnotationAssert.SameAsFound(document, article);
        Assert.Equal(document.WordCount, article.WordCount);
        Assert.Equal(document.ReadingSeconds, article.ReadingTime.TotalSeconds);
        Assert.All(
            article.Body.Cast<ArticlePart>().Concat(article.Mentions).Concat(article.Credits)
                .Concat(article.Quotations).Concat(article.Statements).Concat(article.Dates),
            part =>
            {
                Assert.Equal(article.Source.Substring(part.Span.Start, part.Span.Length), part.Text);
                Assert.Equal(part.Text, Encoding.UTF8.GetString(part.TextUtf8));
            });
    }
}
