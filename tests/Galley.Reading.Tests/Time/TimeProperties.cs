using CsCheck;

using Galley.Reading.Time;
using Galley.Reading.Time.Text;

namespace Galley.Reading.Tests.Time;

/// <summary>What holds for every text.</summary>
public class TimeProperties
{
    private static readonly Gen<string> GenText = Gen.OneOf(
        Gen.OneOf(
            "May", "March", "Feb.", "Sept", "Sunday", "Wed.", "two", "twenty", "-", "five", "a", "the", "half", "and", "hundred", "days", "year",
            "ago", "later", "last", "next", "this", "every", "once", "early", "mid", "end", "of", "quarter", "second", "summer", "morning", "noon",
            "p.m.", "a.m.", "GMT", "'98", "1998", "1990s", "19th", "century", "2019-02-30", "9/11", "27", "31", "5:05", "1,998", ".", ",", ";",
            "’s", "Christmas", "Eve", "New", "Year", "yesterday", "now", "about", "more", "than", "fiscal", "Q3", "BC", "to", "in", "on", "will"),
        Gen.OneOf(" ", " ", " ", "-", "\n", "\n\n", ""),
        Gen.String[0, 3]).List[0, 40].Select(string.Concat);

    private static readonly Gen<CalendarDate?> GenDate =
        Gen.Int[0, 9999].Select(year => year == 0 ? (CalendarDate?)null : new CalendarDate(year, 1 + (year % 12), 1 + (year % 28)));

    [Fact]
    public void Any_text_gives_ordered_mentions_within_their_stretches()
    {
        Gen.Select(GenText, GenDate, Gen.Int[0, 200], Gen.Int[0, 200]).Sample(
            (text, published, first, second) =>
            {
                var cut = Math.Min(Math.Min(first, second), text.Length);
                var resume = Math.Min(Math.Max(first, second), text.Length);
                var stretches = new[] { SourceSpan.FromBounds(0, cut), SourceSpan.FromBounds(resume, text.Length) };
                var findings = TimeFinder.Find(text, stretches, new TimeContext(published, null));

                var at = 0;
                foreach (var mention in findings.Mentions)
                {
                    Assert.False(mention.Span.IsEmpty);
                    Assert.True(mention.Span.Start >= at);
                    Assert.Contains(stretches, stretch => stretch.Contains(mention.Span));
                    Assert.NotEqual("", mention.Value);
                    Assert.NotEqual("", mention.TimexValue);
                    Assert.True(mention.First is null || mention.Last is null || mention.First <= mention.Last);
                    at = mention.Span.End;
                }

                Assert.All(findings.Problems, problem => Assert.Contains(findings.Mentions, mention => mention.Span == problem.Span));
            },
            iter: 20_000);
    }

    [Theory]
    [InlineData("He left on Friday, Feb. 27, 2019, two and a half years after the early 1990s. ")]
    [InlineData("two hundred ")]
    [InlineData("hundred thousand ")]
    [InlineData("the early late mid ")]
    [InlineData("about more than nearly ")]
    [InlineData("May March May ")]
    [InlineData("twenty-")]
    [InlineData("1998-")]
    [InlineData("Friday, ")]
    [InlineData("another ")]
    [InlineData("1,998,")]
    [InlineData("17 ")]
    [InlineData("Monday ")]
    [InlineData("of the ")]
    [InlineData("the last ")]
    [InlineData("to to to ")]
    [InlineData("\n\n")]
    public void The_work_grows_with_the_text(string piece)
    {
        var once = Looks(piece, 1_000);
        var tenfold = Looks(piece, 10_000);

        Assert.InRange(tenfold, once, once * 11);
    }

    // Every token is looked at as a break and as a start, and an article sees what follows it.
    [Theory]
    [InlineData("to be or not to be ", 2.1)]
    [InlineData("of the people ", 2.5)]
    [InlineData("that will have been said ", 2.5)]
    [InlineData("a ", 3.1)]
    public void A_word_that_starts_nothing_costs_a_few_looks(string piece, double most)
    {
        const int Count = 1_000;
        var text = string.Concat(Enumerable.Repeat(piece, Count));
        var tokens = new TimeText(text, [new SourceSpan(0, text.Length)]);
        TimeFinder.Find(tokens, new TimeContext(TimeNotation.Published, null));

        Assert.InRange(tokens.Looks, tokens.Count, (long)(tokens.Count * most) + 1_000);
    }

    private static long Looks(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var tokens = new TimeText(text, [new SourceSpan(0, text.Length)]);
        TimeFinder.Find(tokens, new TimeContext(TimeNotation.Published, null));
        return tokens.Looks;
    }

    [Fact]
    public void Stretches_outside_the_text_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeFinder.Find("May 5", [new SourceSpan(0, 6)], TimeContext.Unknown));
        Assert.Throws<ArgumentNullException>(() => TimeFinder.Find(null!, [], TimeContext.Unknown));
    }

    [Fact]
    public void No_mention_crosses_from_one_stretch_to_the_next()
    {
        var findings = TimeFinder.Find("Feb. 27, 2019", [new SourceSpan(0, 8), new SourceSpan(8, 5)], TimeContext.Unknown);

        Assert.Equal(["XXXX-02-27", "2019"], findings.Mentions.Select(mention => mention.Value));
    }
}
