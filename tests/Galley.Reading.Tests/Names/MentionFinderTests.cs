using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Names;

public class MentionFinderTests
{
    private static readonly EntityRegistry Registry = EntityRegistry.Read(new DocumentSource("entities.yml", """
        - {name: Donald Trump, kind: person, aliases: [Trump]}
        - {name: Kim Jong Un, kind: person, aliases: [Kim]}
        - {name: Conan O'Brien, kind: person, aliases: [O’Brien]}
        - {name: United States, kind: place, aliases: [U.S., US, America], demonyms: [American]}
        - {name: Washington, kind: place}
        - {name: New York, kind: place}
        - {name: York City Council, kind: organization}
        - {name: New York Times, kind: organization, aliases: [Times]}
        - {name: Peru, kind: place}
        - {name: Düsseldorf, kind: place}
        - {name: Yahoo!, kind: organization}
        - {name: X, kind: organization}
        - {name: Who, kind: event}
        - {name: WHO, kind: organization}
        - {name: 𐐀𐐁, kind: place}
        """));

    [Theory]
    [InlineData("Trump met Kim.", "[0..5) Alias Trump|[10..13) Alias Kim")]
    [InlineData("Donald Trump", "[0..12) Name Donald Trump")]
    [InlineData("DONALD TRUMP and TRUMP", "[0..12) Name DONALD TRUMP|[17..22) Alias TRUMP")]
    [InlineData("donald trump, DonaldTrump, dONALD tRUMP", "")]
    [InlineData("Trump's and Trump’s", "[0..5) Alias Trump|[12..17) Alias Trump")]
    [InlineData("TRUMP'S", "[0..5) Alias TRUMP")]
    [InlineData("Trumps, ATrump, Trump2, _Trump, Trump_", "")]
    [InlineData("Trump-Kim summit", "[0..5) Alias Trump|[6..9) Alias Kim")]
    [InlineData("“Trump”—(Kim)/US", "[1..6) Alias Trump|[9..12) Alias Kim|[14..16) Alias US")]
    [InlineData("the U.S.-led U.S.", "[4..8) Alias U.S.|[13..17) Alias U.S.")]
    [InlineData("U.S.A. USA BUS us Us", "")]
    [InlineData("US", "[0..2) Alias US")]
    [InlineData("Americans", "")]
    [InlineData("AMERICAN America", "[0..8) Demonym AMERICAN|[9..16) Alias America")]
    [InlineData("New York Times", "[0..14) Name New York Times")]
    [InlineData("New York\nTimes", "[0..14) Name New York\nTimes")]
    [InlineData("New \r\n  York\u00A0Times", "[0..18) Name New \r\n  York\u00A0Times")]
    [InlineData("New York\n\nTimes", "[0..8) Name New York|[10..15) Alias Times")]
    [InlineData("New\r\n \r\nYork", "")]
    [InlineData("New\u2029York", "")]
    [InlineData("NewYork New-York", "")]
    [InlineData("New York City Council", "[4..21) Name York City Council")]
    [InlineData("New York City", "[0..8) Name New York")]
    [InlineData("O'Brien O’Brien O‘Brien O'BRIEN Conan O’Brien", "[0..7) Alias O'Brien|[8..15) Alias O’Brien|[16..23) Alias O‘Brien|[24..31) Alias O'BRIEN|[32..45) Name Conan O’Brien")]
    [InlineData("O’BRIEN", "[0..7) Alias O’BRIEN")]
    [InlineData("Peru\u0301 Peru", "[6..10) Name Peru")]
    [InlineData("e\u0301Peru", "")]
    [InlineData("❤\uFE0FPeru", "[2..6) Name Peru")]
    [InlineData("PERU", "[0..4) Name PERU")]
    [InlineData("DÜSSELDORF Dusseldorf", "[0..10) Name DÜSSELDORF")]
    [InlineData("Yahoo! Yahoo", "[0..6) Name Yahoo!")]
    [InlineData("YAHOO!s YAHOO!", "[8..14) Name YAHOO!")]
    [InlineData("X x XX", "[0..1) Name X")]
    [InlineData("WHO Who", "[0..3) Name WHO|[4..7) Name Who")]
    [InlineData("𐐀𐐁 𐐀𐐁𐐂 𐐂𐐀𐐁", "[0..4) Name 𐐀𐐁")]
    [InlineData("😀Peru😀", "[2..6) Name Peru")]
    [InlineData("", "")]
    public void Names_are_found(string text, string expected)
    {
        Assert.Equal(expected, Describe(text, new SourceSpan(0, text.Length)));
    }

    [Fact]
    public void Capitals_never_take_the_place_of_a_name_that_is_written_so()
    {
        Assert.Equal("organization/who", Assert.Single(Registry.Finder.Find("WHO", new SourceSpan(0, 3))).Entity.Id);
        Assert.Equal("event/who", Assert.Single(Registry.Finder.Find("Who", new SourceSpan(0, 3))).Entity.Id);
    }

    [Theory]
    [InlineData("ATrump Kim", 1, 6, "")]
    [InlineData("Trump Kims", 6, 3, "")]
    [InlineData("Trump Kim", 0, 5, "[0..5) Alias Trump")]
    [InlineData("New York", 4, 4, "")]
    public void A_stretch_is_searched_with_the_text_around_it_in_sight(string text, int start, int length, string expected)
    {
        Assert.Equal(expected, Describe(text, new SourceSpan(start, length)));
    }

    [Fact]
    public void Shorter_names_fill_what_longer_ones_leave()
    {
        var registry = EntityRegistry.Read(new DocumentSource("r", """
            - {name: A B C D, kind: place}
            - {name: C D E F, kind: place}
            - {name: E F, kind: place}
            - {name: F, kind: place}
            """));
        var text = "A B C D E F";
        var found = registry.Finder.Find(text, new SourceSpan(0, text.Length));
        Assert.Equal(["A B C D", "E F"], found.Select(name => name.Entity.Name));
    }

    [Fact]
    public void An_empty_registry_finds_nothing()
    {
        Assert.Empty(EntityRegistry.Empty.Finder.Find("Trump", new SourceSpan(0, 5)));
    }

    private static string Describe(string text, SourceSpan within) => string.Join("|", Registry.Finder.Find(text, within)
        .Select(found => $"{found.Span} {found.Form} {text.Substring(found.Span.Start, found.Span.Length)}"));
}
