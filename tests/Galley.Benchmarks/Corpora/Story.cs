using System.Collections.Immutable;
using System.Globalization;

namespace Galley.Benchmarks.Corpora;

/// <summary>What is decided of an article before its body is written. It follows from seed and number alone.</summary>
/// <param name="Number">The article's number, from 0.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Thing">The one thing that it is about.</param>
/// <param name="City">Where it happens.</param>
/// <param name="Country">The country of that city.</param>
/// <param name="Date">The day of publication.</param>
/// <param name="People">Who is named and quoted.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Headline">The headline.</param>
internal sealed record Story(
    int Number, Topic Topic, string Thing, string City, string Country, DateOnly Date, ImmutableArray<Figure> People, Figure Author, string Headline)
{
    private static readonly DateOnly FirstDay = new(2015, 1, 5);

    private static readonly string[] Headlines =
    [
        "{City} opens its new {thing} after years of delay", "{Org} warns of rising costs for {thing}", "{Surname}: {thing} will not wait",
        "Court halts {thing} in {City}", "{Groups} in {City} call for a second {thing}", "{Org} and {City} agree on {thing}",
        "How {City} learned to live with its {thing}", "{Surname} defends {thing} before critics in {City}", "{Country} to vote on {thing} in autumn",
        "{Thing} in {City} reopens to {groups}",
    ];

    /// <summary>Whether it is a draft: one in forty. Nothing links to drafts.</summary>
    public bool IsDraft => Number % 40 == 17;

    /// <summary>The address: the headline in lower case, and the number, which keeps it unique.</summary>
    public string Slug => Slugs.Of(Headline) + "-" + Number.ToString("00000", CultureInfo.InvariantCulture);

    /// <summary>The file below the corpus's folder, without extension; a folder for each year.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Date.Year}/{Slug}");

    /// <summary>Decides what article <paramref name="number"/> of a corpus is about.</summary>
    /// <param name="seed">The seed of the corpus.</param>
    /// <param name="number">The article's number, from 0.</param>
    public static Story Of(ulong seed, int number)
    {
        var dice = new Dice(seed, number, purpose: 3);
        var cast = new Cast(seed);
        var topic = dice.Pick<Topic>(Topic.All);
        var place = dice.Pick<string>(Lexicon.Cities).Split('|');
        var story = new Story(
            number, topic, dice.Pick<string>(topic.Things), place[0], place[1],
            FirstDay.AddDays(dice.Below(4000)), cast.Some(dice, 4), cast.Journalist(dice), "");
        return story with { Headline = Sentence.Fill(dice.Pick<string>(Headlines), story, story.People[0], dice) };
    }
}
