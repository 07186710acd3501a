using System.Globalization;
using System.Text;

namespace Galley.Benchmarks.Corpora;

/// <summary>A story as plain newswire: headline, caption, timestamp, byline, dateline, paragraphs, credit line.</summary>
internal static class WireArticle
{
    private const int Enough = 4200;

    /// <summary>Writes a story.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="story">The story.</param>
    public static string Write(ulong seed, Story story)
    {
        var dice = new Dice(seed, story.Number, purpose: 5);
        var prose = new Prose(story, dice);
        var cast = new Cast(seed);
        var agency = dice.Pick<string>(Lexicon.Agencies);
        var text = new StringBuilder(6000)
            .Append(story.Headline).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"{story.Date:MMMM d, yyyy} / {1 + dice.Below(12)}:{dice.Below(60):00} {(dice.OnceIn(2) ? "AM" : "PM")}\n")
            .Append(prose.Caption()).Append(Credit(cast.Journalist(dice), dice)).Append("\n\n")
            .Append("By ").Append(story.Author.Name).Append("\n\n")
            .Append(story.City.ToUpperInvariant()).Append(CultureInfo.InvariantCulture, $" ({agency}) - ").Append(prose.Lead()).Append("\n\n");
        var enough = Enough + dice.Below(300);
        while (Encoding.UTF8.GetByteCount(text.ToString()) < enough)
        {
            text.Append(dice.OnceIn(2) ? prose.Quotation() : prose.Narrative()).Append("\n\n");
        }

        return text
            .Append(CultureInfo.InvariantCulture, $"(Reporting by {story.Author.Name} in {story.City}; ")
            .Append(CultureInfo.InvariantCulture, $"additional reporting by {Other(story, cast, dice)}; Editing by {Other(story, cast, dice)})\n")
            .ToString();
    }

    private static string Credit(Figure photographer, Dice dice) => dice.Below(3) switch
    {
        0 => $" (AFP / {photographer.Name.ToUpperInvariant()})",
        1 => $" REUTERS/{photographer.Name}",
        _ => $" (AP Photo/{photographer.Name})",
    };

    private static string Other(Story story, Cast cast, Dice dice)
    {
        var one = cast.Journalist(dice);
        while (one.Name == story.Author.Name)
        {
            one = cast.Journalist(dice);
        }

        return one.Name;
    }
}
