using System.Text.Json;

using Galley.Reading.Problems;
using Galley.Reading.Time;

namespace Galley.Reading.Tests.Time;

/// <summary>The seed article against what people marked in it.</summary>
public class SeedTimeTests
{
    private static readonly string Seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "days-before-summit.txt"));

    [Fact]
    public void All_thirteen_dates_of_the_seed_are_found_with_their_values()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "days-before-summit.gold.json")));
        var dates = gold.RootElement.GetProperty("dates").EnumerateArray()
            .Select(date => (date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32(), date.GetProperty("value").GetString()!));

        var findings = TimeNotation.Find(Seed, TimeNotation.Published);

        Assert.Equal(dates, findings.Mentions.Select(mention => (mention.Span.Start, mention.Span.End, mention.Value)));
        Assert.Equal(findings.Mentions.Select(mention => mention.Value), findings.Mentions.Select(mention => mention.TimexValue));
        Assert.Empty(findings.Problems);
    }

    [Fact]
    public void Without_a_publication_date_the_seed_keeps_what_it_states()
    {
        var findings = TimeNotation.Find(Seed, published: null);

        Assert.Equal(
            [
                "XXXX-WXX-3", "XXXX-02-27/XXXX-02-28", "XXXX-06", "XXXX-WXX-3", "XXXX-WXX-2", "2017", "1950/1953", "XXXX-09", "P3D",
                "XXXX-XX", "P2DT12H", "XXXX-WXX", "XXXX-02-25",
            ],
            findings.Mentions.Select(mention => mention.Value));
        Assert.Equal(9, findings.Problems.Length);
        Assert.All(findings.Problems, problem => Assert.Same(Rules.RelativeDateWithoutAnchor, problem.Rule));
        Assert.All(findings.Mentions, mention => Assert.Equal(TimeAnchorUse.None, mention.Anchor));
    }

    [Fact]
    public void A_dateline_stands_in_for_the_publication_date()
    {
        var dated = TimeFinder.Find(Seed, [new SourceSpan(0, Seed.Length)], new TimeContext(null, new PartialDate(2019, 2, 20)));

        Assert.Equal(
            TimeNotation.Find(Seed, TimeNotation.Published).Mentions.Select(mention => mention.Value), dated.Mentions.Select(mention => mention.Value));
        Assert.Equal(TimeAnchorUse.Dateline, dated.Mentions[0].Anchor);
        Assert.Empty(dated.Problems);
    }
}
