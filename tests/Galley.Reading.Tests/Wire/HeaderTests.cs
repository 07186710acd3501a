namespace Galley.Reading.Tests.Wire;

public class HeaderTests
{
    private const string NoHeadline =
        "GAL1002: The document has no headline. Put it on the first line, before the caption, byline and paragraphs.";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \n\t\r\n\u00A0\u3000\u2028\n")]
    public void A_text_of_white_space_is_empty(string text)
    {
        var document = Wire.Read(text);

        Assert.Equal(["[0..0) GAL1001: The document holds no text. Write a headline and a body, or remove the file from the articles."], document.Messages());
        Assert.Null(document.Headline);
        Assert.Empty(document.Body);
    }

    [Fact]
    public void A_headline_may_end_with_an_agency()
    {
        var document = Wire.Read($"Court rules for broadcaster (AP)\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal("Court rules for broadcaster (AP)", document.TextOf(document.Headline));
    }

    [Fact]
    public void A_headline_alone_lacks_a_body()
    {
        var document = Wire.Read("\n  Trump meets Kim \n");

        Assert.Equal(new SourceSpan(3, 15), document.Headline?.Span);
        Assert.Equal(
            ["[3..18) GAL1003: The document has a headline but no paragraph. Write the story below the headline, after a blank line."],
            document.Messages());
    }

    [Theory]
    [InlineData("By Steve Holland and Jeff Mason")]
    [InlineData("By MATTHEW LEE, Associated Press")]
    [InlineData("Friday, July 21, 2017")]
    [InlineData("The two leaders in Singapore. (AFP / SAUL LOEB)")]
    [InlineData("HANOI (Reuters) - Trump arrived.")]
    [InlineData("HANOI — Trump arrived.")]
    [InlineData("(Reporting by Steve Holland)")]
    public void Another_part_on_the_first_line_means_that_the_headline_is_missing(string line)
    {
        var document = Wire.Read($"\n{line}\n\n{Wire.Story}");

        Assert.Null(document.Headline);
        Assert.Equal($"[1..{line.Length + 1}) {NoHeadline}", document.Messages()[0]);
    }

    [Theory]
    [InlineData("By land and sea")]
    [InlineData("By George, he did it")]
    [InlineData("By Popular Demand, Taylor Swift Returns")]
    [InlineData("HANOI — Trump arrives")]
    [InlineData("NATO - which alliance is best?")]
    [InlineData("Trump, Kim meet (again)")]
    [InlineData("UPDATE 1-Trump, Kim meet in Hanoi")]
    [InlineData("May 7: what we know")]
    public void A_headline_may_look_a_little_like_another_part(string line)
    {
        var document = Wire.Read($"{line}\n\n{Wire.Story}");

        Assert.Equal(line, document.TextOf(document.Headline));
        Assert.Empty(document.Problems);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void The_parts_of_a_header_may_stand_in_any_order()
    {
        string[] parts =
        [
            "Leaders hope for progress",
            "February 20, 2019 / 4:05 AM / Updated 2 hours ago",
            "The two leaders in Singapore. (AFP / SAUL LOEB)",
            "By Steve Holland and Jeff Mason",
        ];

        foreach (var order in Orders(parts))
        {
            foreach (var gap in (string[])["\n", "\n\n"])
            {
                var document = Wire.Read($"Trump meets Kim\n{string.Join(gap, order)}\n\nHANOI (Reuters) - {Wire.Story}\n\nMore.");

                Assert.Equal(parts[0], document.TextOf(document.Deck));
                Assert.Equal(parts[1], document.TextOf(document.Timestamp));
                Assert.Equal("The two leaders in Singapore.", document.TextOf(document.Caption));
                Assert.Equal(parts[3], document.TextOf(document.Byline));
                Assert.Equal("HANOI (Reuters)", document.TextOf(document.Dateline));
                Assert.Equal([Wire.Story, "More."], document.Blocks());
                Assert.Empty(document.Problems);
            }
        }
    }

    [Theory]
    [InlineData("Leaders hope for progress\n\nBy Steve Holland")]
    [InlineData("Leaders hope for progress.\nBy Steve Holland")]
    [InlineData("U.S. President Trump hopes for progress.\nFeb 20, 2019 10:15 AM EST")]
    [InlineData("Leaders hope for progress\n\nFILE PHOTO: The leaders. REUTERS/Leah Millis")]
    [InlineData("Leaders hope for progress\n\nHANOI (Reuters) - They met.")]
    public void A_short_line_above_another_part_is_a_deck(string lines)
    {
        var document = Wire.Read($"Trump meets Kim\n{lines}\n\n{Wire.Story}");

        Assert.Equal(lines.Split('\n')[0], document.TextOf(document.Deck));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("Leaders hope for progress")]
    [InlineData("\nLeaders hope for progress.\n\nBy Steve Holland")]
    [InlineData("Leaders hope for progress. They said so.\nBy Steve Holland")]
    [InlineData("(Leaders hope for progress)\nBy Steve Holland")]
    public void When_in_doubt_a_line_is_a_paragraph(string lines)
    {
        var document = Wire.Read($"Trump meets Kim\n{lines}\n\n{Wire.Story}");

        Assert.Null(document.Deck);
        Assert.StartsWith(lines.Trim().Split('\n')[0], document.Blocks()[0]);
    }

    [Fact]
    public void A_part_stands_once_and_the_second_is_a_paragraph()
    {
        var document = Wire.Read("Trump meets Kim\n\nOne. (AFP / SAUL LOEB)\n\nTwo. (AFP / SAUL LOEB)\n\n" + Wire.Story);

        Assert.Equal("One.", document.TextOf(document.Caption));
        Assert.Equal(["Two. (AFP / SAUL LOEB)", Wire.Story], document.Blocks());
    }

    private static IEnumerable<string[]> Orders(string[] parts)
    {
        if (parts.Length <= 1)
        {
            yield return parts;
            yield break;
        }

        foreach (var first in parts)
        {
            foreach (var rest in Orders([.. parts.Where(part => part != first)]))
            {
                yield return [first, .. rest];
            }
        }
    }
}
