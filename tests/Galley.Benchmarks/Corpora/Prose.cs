using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>Paragraphs of one story, whatever the format.</summary>
/// <param name="story">The story.</param>
/// <param name="dice">What chooses its sentences.</param>
internal sealed class Prose(Story story, Dice dice)
{
    /// <summary>The first paragraph.</summary>
    public string Lead() => Fill(Phrases.Leads);

    /// <summary>A sentence that sums the story up.</summary>
    public string Summary() => Fill(Phrases.Narrative);

    /// <summary>A heading.</summary>
    public string Heading() => Fill(Phrases.Headings);

    /// <summary>An entry of a list.</summary>
    public string Item() => Fill(Phrases.Items);

    /// <summary>A line of code.</summary>
    public string Listing() => Fill(Phrases.Listings);

    /// <summary>The line below a photograph.</summary>
    public string Caption() => Fill(Phrases.Captions);

    /// <summary>Two or three sentences.</summary>
    public string Narrative()
    {
        var text = new StringBuilder(Fill(Phrases.Narrative));
        for (var more = 1 + dice.Below(2); more > 0; more--)
        {
            text.Append(' ').Append(Fill(Phrases.Narrative));
        }

        return text.ToString();
    }

    /// <summary>What somebody says, with the speaker.</summary>
    public string Quotation()
    {
        var person = Someone();
        var saying = Sentence.Fill(dice.Pick<string>(Phrases.Sayings), story, person, dice);
        return Sentence.Fill(dice.Pick<string>(Phrases.Frames).Replace("{saying}", saying, StringComparison.Ordinal), story, person, dice);
    }

    private string Fill(string[] patterns) => Sentence.Fill(dice.Pick<string>(patterns), story, Someone(), dice);

    private Figure Someone() => dice.Pick<Figure>(story.People.AsSpan());
}
