using System.Globalization;
using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>A story as a Markdown file with front matter.</summary>
internal static class MarkdownArticle
{
    /// <summary>The size of a file in UTF-8 from which nothing more is added: the end of the block that reaches it is below 5 KB.</summary>
    private const int Enough = 4200;

    /// <summary>Writes a story.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="story">The story.</param>
    public static string Write(ulong seed, Story story)
    {
        var dice = new Dice(seed, story.Number, purpose: 4);
        var prose = new Prose(story, dice);
        var text = new StringBuilder(6000);
        WriteFrontMatter(text, story, prose, dice);
        text.Append(prose.Lead()).Append("\n\n");
        if (dice.OnceIn(4))
        {
            text.Append(CultureInfo.InvariantCulture, $"![{prose.Caption()}](../../images/{story.Topic.Photo}.png)\n\n");
        }

        var enough = Enough + dice.Below(300);
        for (var block = 1; Encoding.UTF8.GetByteCount(text.ToString()) < enough; block++)
        {
            text.Append(block % 6 == 0 ? "## " + prose.Heading() : Block(seed, story, prose, dice)).Append("\n\n");
        }

        text.Length--;
        return text.ToString();
    }

    private static void WriteFrontMatter(StringBuilder text, Story story, Prose prose, Dice dice)
    {
        var more = dice.Below(story.Topic.Tags.Length);
        text.Append("---\n")
            .Append(CultureInfo.InvariantCulture, $"title: \"{story.Headline}\"\n")
            .Append(CultureInfo.InvariantCulture, $"description: \"{prose.Summary()}\"\n")
            .Append(CultureInfo.InvariantCulture, $"date: {story.Date:yyyy-MM-dd}\n")
            .Append(CultureInfo.InvariantCulture, $"tags: [{story.Topic.Tag}, {story.Topic.Tags[more]}]\n")
            .Append(CultureInfo.InvariantCulture, $"author: {story.Author.Name}\n")
            .Append(story.IsDraft ? "draft: true\n" : "draft: false\n")
            .Append("---\n\n");
    }

    private static string Block(ulong seed, Story story, Prose prose, Dice dice) => dice.Below(16) switch
    {
        < 6 => prose.Narrative(),
        < 11 => prose.Quotation(),
        < 13 => $"- {prose.Item()}\n- {prose.Item()}\n- {prose.Item()}",
        13 => "> " + prose.Summary(),
        14 when dice.OnceIn(3) => $"```\n{prose.Listing()}\n{prose.Listing()}\n```",
        _ => Link(seed, story, dice) is { } link ? prose.Summary() + " " + link : prose.Narrative(),
    };

    /// <summary>
    /// A sentence that points at an earlier article; <see langword="null"/> if there is none that is no draft. Earlier ones alone, so
    /// that an article stays as it is in a larger corpus.
    /// </summary>
    private static string? Link(ulong seed, Story story, Dice dice)
    {
        if (story.Number == 0)
        {
            return null;
        }

        var target = Story.Of(seed, dice.Below(story.Number));
        return target.IsDraft ? null : $"An earlier story, [{target.Headline}](../{target.Path}.md), has the details.";
    }
}
