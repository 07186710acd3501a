namespace Galley.Reading.Tests.Wire;

public class QuotationBalanceTests
{
    [Theory]
    [InlineData("“Yes,” he said. “No.”")]
    [InlineData("“Yes.\n\n“And no,” he said.")]
    [InlineData("“Yes.\n\nMEANWHILE\n\n“And no,” he said.")]
    [InlineData("\"Yes,\" he said. \"No.\"")]
    [InlineData("\"Yes.\n\n\"And no,\" he said.")]
    [InlineData("« Oui », dit-il.")]
    [InlineData("« Oui.\n\n» Et non », dit-il.")]
    [InlineData("»Ja«, sagte er.")]
    [InlineData("„Ja“, sagte er. „Nein.”")]
    [InlineData("„Ja.\n\n„Und nein“, sagte er.")]
    [InlineData("”Ja”, sade han.")]
    [InlineData("He is 6'2\" tall, and the pipe 12\" wide.")]
    [InlineData("\"He is 6'2\" tall,\" she said.")]
    [InlineData("\"The 12\" pipe is wide,\" she said.")]
    [InlineData("“It was in 2017” and 6’2” tall.")]
    [InlineData("\"It was in 2017\"")]
    [InlineData("Don't touch O’Brien’s ’80s rock ‘n’ roll.")]
    [InlineData("דובר צה\"ל אמר.")]
    [InlineData("「会談した」と述べた。")]
    public void Marks_with_partners_are_right(string paragraphs)
    {
        Assert.Empty(Wire.Read($"Trump meets Kim\n\n{paragraphs}\n\n{Wire.Story}").Problems);
    }

    [Theory]
    [InlineData("He said, “yes.", 9, "“", "a closing ”")]
    [InlineData("“Yes. “No,” she said.", 0, "“", "a closing ”")]
    [InlineData("“Yes,” he said. No,” she said.", 19, "”", "an opening “")]
    [InlineData("He said, \"yes.", 9, "\"", "a closing \"")]
    [InlineData("\"Yes. \"No,\" she said.", 0, "\"", "a closing \"")]
    [InlineData("Yes,\" he said.", 4, "\"", "an opening \"")]
    [InlineData("« Oui, dit-il.", 0, "«", "a closing »")]
    [InlineData("« Oui » et non », dit-il.", 15, "»", "an opening «")]
    [InlineData("»Ja«, »sagte er.", 6, "»", "a closing «")]
    [InlineData("„Ja, sagte er.", 0, "„", "a closing “")]
    [InlineData("No,” she said.", 3, "”", "an opening “")]
    public void A_mark_without_a_partner_is_reported(string paragraph, int at, string mark, string missing)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{paragraph}\n\n{Wire.Story}");

        Assert.Equal(
            [$"[{17 + at}..{18 + at}) GAL5001: The quotation mark {mark} has no partner in this paragraph. Add {missing}, or delete it."],
            document.Messages());
    }

    [Fact]
    public void The_headline_is_checked_and_does_not_go_on_in_the_story()
    {
        var document = Wire.Read("Trump: “Yes\n\n“No,” he said.\n\nThey left.");

        Assert.Equal(
            ["[7..8) GAL5001: The quotation mark “ has no partner in this paragraph. Add a closing ”, or delete it."],
            document.Messages());
    }

    [Fact]
    public void Of_two_open_marks_only_the_last_can_go_on()
    {
        var document = Wire.Read("Trump meets Kim\n\n“Yes. “And\n\n“no,” he said.");

        Assert.Equal(
            ["[17..18) GAL5001: The quotation mark “ has no partner in this paragraph. Add a closing ”, or delete it."],
            document.Messages());
    }

    [Fact]
    public void A_hundred_marks_are_reported_at_most()
    {
        var document = Wire.Read("Trump meets Kim\n\n" + new string('“', 500));

        Assert.Equal(100, document.Problems.Length);
    }
}
