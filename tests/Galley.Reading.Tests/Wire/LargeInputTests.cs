using Galley.Reading.Documents;

namespace Galley.Reading.Tests.Wire;

/// <summary>Sizes that only linear readers get through; a quadratic one would not end.</summary>
public class LargeInputTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;
    private const int LongLine = 100_000;

    [Fact]
    public void Ten_megabytes_of_paragraphs_are_read()
    {
        const string Paragraph = "He said, “The talks went on in Hanoi (Vietnam),” and left.\n\n";
        var count = TenMegabytes / Paragraph.Length;
        var document = Wire.Read("Trump meets Kim\n\n" + Repeat(Paragraph, count) + "(Reporting by Ann Lee)");

        Assert.Equal(count, document.Body.Length);
        Assert.Equal("(Reporting by Ann Lee)", document.TextOf(document.CreditLine));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Ten_megabytes_on_one_line_are_read()
    {
        var document = Wire.Read("Trump meets Kim\n\nHANOI (Reuters) - " + Repeat("They talked. ", TenMegabytes / 13));

        Assert.Equal("HANOI (Reuters)", document.TextOf(document.Dateline));
        Assert.Equal(Repeat("They talked. ", TenMegabytes / 13).Length - 1, Assert.Single(document.Body).Span.Length);
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("(Reporting by ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("By ")]
    [InlineData("REUTERS/")]
    [InlineData("HANOI/")]
    [InlineData("A.")]
    [InlineData("___ ")]
    [InlineData("Feb 20, 2019 ")]
    [InlineData("\uFFFD")]
    [InlineData("\u202E")]
    [InlineData("\uD800")]
    [InlineData("\u00A0")]
    [InlineData("\r")]
    [InlineData("a\n")]
    [InlineData("(Reporting by A\n")]
    public void Ten_megabytes_of_one_sign_are_read_wherever_they_stand(string sign)
    {
        var run = Repeat(sign, TenMegabytes / sign.Length / 3);

        Assert.NotNull(Wire.Read(run).Source);
        var document = Wire.Read($"Trump meets Kim\n{run}\n\n{Wire.Story}\n\n{run}");
        Assert.Contains(Wire.Story, document.Blocks().Take(2_000_000).Concat(document.Blocks().Reverse().Take(8)));
    }

    [Theory]
    [InlineData("Ann Lee in HANOI, ", 5_500)]
    [InlineData("Ann Lee and ", 8_000)]
    public void A_credit_line_of_a_hundred_thousand_characters_is_read(string name, int count)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by {Repeat(name, count)}Bob Ray)");

        Assert.Equal(count + 1, document.CreditLine?.Credits.Length);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData(", Jr.")]
    [InlineData(";")]
    [InlineData("()")]
    [InlineData("(")]
    [InlineData("A")]
    [InlineData("A ")]
    [InlineData(" in")]
    [InlineData(" by")]
    [InlineData("; A by B")]
    public void A_broken_credit_line_of_a_hundred_thousand_characters_is_read(string sign)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n(Reporting by Ann Lee{Repeat(sign, LongLine / sign.Length)})");

        Assert.NotNull(document.CreditLine);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void A_headline_and_paragraphs_of_a_hundred_thousand_characters_are_read()
    {
        var line = Repeat("words ", LongLine / 6).TrimEnd();
        var document = Wire.Read($"{line}\n\n{line}\n\n{line}");

        Assert.Equal(line, document.TextOf(document.Headline));
        Assert.Equal([line, line], document.Blocks());
        Assert.IsType<ParagraphNode>(document.Body[0]);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
