using Galley.Reading.Documents;

namespace Galley.Reading.Tests.Wire;

public class BodyTests
{
    [Fact]
    public void With_blank_lines_a_block_is_a_paragraph_and_keeps_its_line_breaks()
    {
        var document = Wire.Read("Trump meets Kim\n\nThe leaders met\non Wednesday.\n \nThey talked.\n");

        Assert.Equal(["The leaders met\non Wednesday.", "They talked."], document.Blocks());
        Assert.Equal(new SourceSpan(17, 29), document.Body[0].Span);
    }

    [Fact]
    public void Without_blank_lines_every_line_is_a_paragraph()
    {
        var document = Wire.Read("Trump meets Kim\nThe leaders met.\nThey talked.\nThey left.\n\n(Reporting by Ann Lee)");

        Assert.Equal(["The leaders met.", "They talked.", "They left."], document.Blocks());
        Assert.Equal("(Reporting by Ann Lee)", document.TextOf(document.CreditLine));
    }

    [Theory]
    [InlineData(160, 2)]
    [InlineData(161, 3)]
    public void A_line_too_long_to_be_broken_makes_every_line_a_paragraph(int length, int paragraphs)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{new string('a', length)}\nThey talked.\n\nThey left.");

        Assert.Equal(paragraphs, document.Body.Length);
    }

    [Theory]
    [InlineData("BORDER WALL")]
    [InlineData("‘WHAT NOW?’")]
    [InlineData("ÄRGER IN KÖLN!")]
    [InlineData("COVID-19")]
    public void Capitals_alone_are_a_subhead(string subhead)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{subhead}\n\nThey left.");

        Assert.Equal([Wire.Story, "2: " + subhead, "They left."], document.Blocks());
    }

    [Theory]
    [InlineData("BORDER WALL.")]
    [InlineData("BORDER Wall")]
    [InlineData("2019")]
    [InlineData("A")]
    [InlineData("首脳会談")]
    [InlineData("NATOの会談")]
    [InlineData("BORDER WALL\nBORDER WALL")]
    [InlineData("THE VERY LONG LINE OF CAPITALS THAT SOMEBODY SET FOR EMPHASIS IN THE MIDDLE OF A STORY")]
    public void Other_lines_are_no_subheads(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\n{line}\n\nThey left.");

        Assert.Equal([Wire.Story, line, "They left."], document.Blocks());
    }

    [Fact]
    public void The_first_block_is_a_paragraph_even_in_capitals()
    {
        var document = Wire.Read("Trump meets Kim\n\nTHEY MET\n\nThey left.");

        Assert.IsType<ParagraphNode>(document.Body[0]);
    }

    [Fact]
    public void A_line_of_signs_parts_blocks_and_is_none()
    {
        var document = Wire.Read("Trump meets Kim\n=====\n\nThey met.\n* * *\nThey left.\n\nThey slept.\n___\n");

        Assert.Equal(["They met.", "They left.", "They slept."], document.Blocks());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("\u00A0\u3000")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    [InlineData("\u200B")]
    public void Unicode_spaces_are_white_space(string space)
    {
        var document = Wire.Read($"{space}Trump meets Kim{space}\n{space}\n{space}They met.{space}\n{space}\nThey left.");

        Assert.Equal(new SourceSpan(space.Length, 15), document.Headline?.Span);
        Assert.Equal(["They met.", "They left."], document.Blocks());
    }

    [Fact]
    public void Text_in_other_scripts_is_read_as_well()
    {
        var document = Wire.Read("両首脳がハノイで会談\n\nトランプ大統領と金委員長は水曜日に会談した。\n\nالتقى الزعيمان في هانوي.\n\nהם נפגשו.");

        Assert.Equal("両首脳がハノイで会談", document.TextOf(document.Headline));
        Assert.Equal(["トランプ大統領と金委員長は水曜日に会談した。", "التقى الزعيمان في هانوي.", "הם נפגשו."], document.Blocks());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_line_end_gives_the_same_parts(string lineEnd)
    {
        var document = Wire.Read(string.Join(
            lineEnd,
            "\uFEFFTrump meets Kim",
            "The leaders. (AFP / SAUL LOEB)",
            "",
            "HANOI (Reuters) - They",
            "met.",
            "",
            "THEN",
            "",
            "They left.",
            "",
            "(Reporting by Ann Lee in HANOI;",
            "Editing by Bob Ray)",
            ""));

        Assert.Empty(document.Problems);
        Assert.Equal(new SourceSpan(1, 15), document.Headline?.Span);
        Assert.Equal(16 + lineEnd.Length, document.Caption?.Span.Start);
        Assert.Equal(["They" + lineEnd + "met.", "2: THEN", "They left."], document.Blocks());
        Assert.Equal(
            ["Reporting 'Reporting': Ann Lee @ Hanoi <Ann Lee in HANOI>", "Editing 'Editing': Bob Ray @ - <Bob Ray>"],
            document.Credits(document.CreditLine));
    }
}
