using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Markdown;

/// <summary>Real stories, set in Markdown with emphasis and links: they say the same as in newswire.</summary>
public class WikinewsTests
{
    private static readonly EntityRegistry Registry = EntityRegistry.Read(new DocumentSource("entities.yml", """
        - {name: United States, kind: place, aliases: [US, U.S.], demonyms: [American]}
        - {name: Israel, kind: place, demonyms: [Israeli]}
        - {name: Wikinews, kind: organization}
        - {name: Shimon Peres, kind: person, aliases: [Peres]}
        - {name: Noam Chomsky, kind: person, aliases: [Chomsky]}
        - {name: NASA, kind: organization}
        - {name: Japan, kind: place, demonyms: [Japanese]}
        """));

    public static TheoryData<string> Stories() => Wire.WikinewsTests.Stories();

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_says_the_same_in_Markdown(string name)
    {
        var wire = WireReader.Read(new DocumentSource(
            "a.txt", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews", name + ".txt")).Replace("\r\n", "\n", StringComparison.Ordinal)));
        var paragraphs = wire.Body.OfType<ParagraphNode>().Select(block => wire.Source[block.Span].Replace('\n', ' ')).ToList();
        var markdown = MarkdownText.Read("# A\n\n" + string.Join("\n\n", paragraphs.Select(Marked)) + "\n");

        Assert.Equal(paragraphs, markdown.Body.Select(block => markdown.Prose(block)));
        Assert.DoesNotContain(markdown.Problems, problem => problem.Rule.Id is not "GAL5001");
        Assert.Equal(
            paragraphs.SelectMany((paragraph, i) => MentionsOf(WireReader.Read(new DocumentSource("a.txt", "A\n\nB.\n\n" + paragraph + "\n\nC.\n")), paragraph)),
            Annotator.Annotate(markdown, Registry, EntityMode.Declared).Mentions.Select(mention => (mention.EntityId, markdown.Prose(new TextNode(mention.Span)))));
    }

    private static IEnumerable<(string Id, string Text)> MentionsOf(Document document, string paragraph)
    {
        var start = document.Source.Text.IndexOf(paragraph, 6, StringComparison.Ordinal);
        return Registry.Finder.Find(document.Source.Text, new SourceSpan(start, paragraph.Length)).Select(found => (found.Entity.Id, document.Source[found.Span]));
    }

    // Every fifth word is stressed, every seventh a link; what Markdown would take for markup is escaped.
    private static string Marked(string paragraph)
    {
        var words = paragraph.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var isPlain = words[i].Length > 1 && words[i].All(char.IsAsciiLetter);
            var escaped = string.Concat(words[i].Select(c => char.IsAscii(c) && char.IsPunctuation(c) || char.IsAscii(c) && char.IsSymbol(c) ? "\\" + c : c.ToString()));
            words[i] = !isPlain ? escaped : i % 7 == 3 ? $"[{words[i]}](https://example.com/{i} 'x')" : i % 5 == 2 ? $"**{words[i]}**" : words[i];
        }

        return string.Join(' ', words);
    }
}
