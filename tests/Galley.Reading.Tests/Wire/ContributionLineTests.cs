namespace Galley.Reading.Tests.Wire;

public class ContributionLineTests
{
    public static TheoryData<string, string[]> Lines => new()
    {
        {
            "Associated Press writers Hyung-jin Kim in Seoul, South Korea, and Jill Colvin in Washington contributed to this report.",
            [
                "Contributing 'contributed to this report': Hyung-jin Kim @ Seoul <Hyung-jin Kim in Seoul>",
                "Contributing 'contributed to this report': Jill Colvin @ Washington <Jill Colvin in Washington>",
            ]
        },
        { "AP writer Zeke Miller contributed to this report.", ["Contributing 'contributed to this report': Zeke Miller @ - <Zeke Miller>"] },
        { "AP writer Zeke Miller in Washington, D.C., contributed.", ["Contributing 'contributed': Zeke Miller @ Washington <Zeke Miller in Washington>"] },
        {
            "Associated Press writer Ann Lee and AP video journalist Bob Ray in Hanoi, Vietnam, contributed to this report.",
            [
                "Contributing 'contributed to this report': Ann Lee @ Hanoi <Ann Lee>",
                "Contributing 'contributed to this report': Bob Ray @ Hanoi <Bob Ray in Hanoi>",
            ]
        },
        {
            "Lee reported from St. Petersburg, Fla. Associated Press writer Bob Ray contributed to this report.",
            ["Reporting 'reported': Lee @ St. Petersburg <Lee>", "Contributing 'contributed to this report': Bob Ray @ - <Bob Ray>"]
        },
        {
            "Lee reported from Seoul. Associated Press writer Bob Ray contributed to this report.",
            ["Reporting 'reported': Lee @ Seoul <Lee>", "Contributing 'contributed to this report': Bob Ray @ - <Bob Ray>"]
        },
        { "Staff writer Ann Lee contributed to this report.", ["Contributing 'contributed to this report': Ann Lee @ - <Ann Lee>"] },
        {
            "AP videographer Ann Lee and photographer Bob Ray in Hanoi contributed to this report.",
            [
                "Contributing 'contributed to this report': Ann Lee @ Hanoi <Ann Lee>",
                "Contributing 'contributed to this report': Bob Ray @ Hanoi <Bob Ray in Hanoi>",
            ]
        },
        { "The Associated Press contributed to this report.", [] },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_contribution_line_names_persons_and_bureaus(string line, string[] credits)
    {
        foreach (var separator in (string[])["___\n\n", "___\n", ""])
        {
            var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\nThey left.\n\n{separator}{line}");

            Assert.Empty(document.Problems);
            Assert.Equal(line, document.TextOf(document.ContributionLine));
            Assert.Equal(credits, document.Credits(document.ContributionLine));
            Assert.Equal([Wire.Story, "They left."], document.Blocks());
        }
    }

    [Fact]
    public void A_report_from_a_place_is_one_only_below_the_line()
    {
        const string Line = "Ann Lee and Bob Ray reported from Washington.";

        var below = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n___\n\n{Line}");
        var alone = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{Line}");

        Assert.Equal(
            ["Reporting 'reported': Ann Lee @ Washington <Ann Lee>", "Reporting 'reported': Bob Ray @ Washington <Bob Ray>"],
            below.Credits(below.ContributionLine));
        Assert.Null(alone.ContributionLine);
    }

    [Fact]
    public void Each_reporter_has_a_place()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n___\n\nLee reported from Seoul, South Korea, Ray from Tokyo and Ann Fox from Rome.");

        Assert.Empty(document.Problems);
        Assert.Equal(
            ["Reporting 'reported': Lee @ Seoul <Lee>", "Reporting 'reported': Ray @ Tokyo <Ray>", "Reporting 'reported': Ann Fox @ Rome <Ann Fox>"],
            document.Credits(document.ContributionLine));
    }

    [Theory]
    [InlineData("Heavy rain contributed to this report.")]
    [InlineData("Kim contributed to the talks that they held.")]
    [InlineData("The staff of the embassy contributed to this report, and so did others who asked.")]
    public void Other_lines_are_none(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}");

        Assert.Null(document.ContributionLine);
        Assert.Equal([Wire.Story, line], document.Blocks());
    }

    [Fact]
    public void Credit_line_and_contribution_line_may_both_stand()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by Ann Lee)\n\n___\nAP writer Bob Ray contributed to this report.");

        Assert.Equal("(Reporting by Ann Lee)", document.TextOf(document.CreditLine));
        Assert.Equal("AP writer Bob Ray contributed to this report.", document.TextOf(document.ContributionLine));
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void A_missing_name_is_reported()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\nAP writers Ann Lee, , Bob Ray contributed to this report.");

        Assert.Equal(
            ["[79..80) GAL2001: The credit line is malformed: No name stands before this ','. Write the name, or delete the ','."],
            document.Messages());
    }
}
