using Galley.Reading.Documents;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Wire;

public class SeedTests
{
    private static readonly Document Seed = WireReader.Read(SourceDecoder.Decode(
        "seeds/days-before-summit.txt",
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "days-before-summit.txt"))));

    [Fact]
    public void The_header_is_a_headline_and_a_caption()
    {
        Assert.Equal(new SourceSpan(0, 73), Seed.Headline?.Span);
        Assert.Equal(new SourceSpan(74, 110), Seed.Caption?.Span);
        Assert.Null(Seed.Deck);
        Assert.Null(Seed.Timestamp);
        Assert.Null(Seed.Byline);
        Assert.Null(Seed.Dateline);
    }

    [Fact]
    public void The_caption_is_credited()
    {
        var credit = Seed.Caption?.Credit;

        Assert.Equal(new SourceSpan(186, 15), credit?.Span);
        Assert.Equal(new AgencyNode(new SourceSpan(186, 3), "AFP", "Agence France-Presse"), credit?.Agency);
        Assert.Equal(new NameNode(new SourceSpan(192, 9), "Saul Loeb"), credit?.Photographer);
        Assert.False(credit?.IsFilePhoto);
    }

    [Fact]
    public void The_story_has_seventeen_paragraphs()
    {
        Assert.Equal(17, Seed.Body.Length);
        Assert.All(Seed.Body, block => Assert.IsType<ParagraphNode>(block));
        Assert.Equal(204, Seed.Body[0].Span.Start);
        Assert.StartsWith("It would take Kim at least", Seed.TextOf(Seed.Body[16]));
        Assert.EndsWith("the provisional Feb. 25 target.", Seed.TextOf(Seed.Body[16]));
    }

    [Fact]
    public void The_credit_line_names_eight_persons()
    {
        Assert.Equal(
            [
                "Reporting 'Reporting': Steve Holland @ Washington <Steve Holland in WASHINGTON>",
                "Reporting 'Reporting': James Pearson @ Hanoi <James Pearson in HANOI>",
                "AdditionalReporting 'additional reporting': David Brunnstrom @ Washington <David Brunnstrom>",
                "AdditionalReporting 'additional reporting': Makini Brice @ Washington <Makini Brice in WASHINGTON>",
                "AdditionalReporting 'additional reporting': Joyce Lee @ Seoul <Joyce Lee in SEOUL>",
                "AdditionalReporting 'additional reporting': Ben Blanchard @ Beijing <Ben Blanchard in BEIJING>",
                "Editing 'Editing': Robert Birsel @ - <Robert Birsel>",
                "Editing 'Editing': James Dalgleish @ - <James Dalgleish>",
            ],
            Seed.Credits(Seed.CreditLine));
        Assert.Equal(Seed.CreditLine?.Credits[2].Bureau, Seed.CreditLine?.Credits[3].Bureau);
        Assert.Equal(new SourceSpan(3305, 237), Seed.CreditLine?.Span);
        Assert.Null(Seed.ContributionLine);
    }

    [Fact]
    public void Nothing_is_wrong_with_it()
    {
        Assert.Empty(Seed.Problems);
    }
}
