namespace Galley.Reading.Tests.Names.Resolution;

public class RegistryResolutionTests
{
    private const string Registry = """
        - {name: Donald Trump, kind: person, aliases: [Trump]}
        - {name: Kim Jong Un, kind: person, aliases: [Kim]}
        - {name: Joe Biden, kind: person}
        - {name: Stephen Biegun, kind: person, id: person/the-envoy}
        - {name: USA, kind: place, id: place/united-states}
        - {name: Great Britain, kind: place, aliases: [United Kingdom]}
        - {name: Washington, kind: place, id: place/capital}
        - {name: Apple Inc, kind: organization, id: organization/fruit}
        - {name: International Crisis Board, kind: organization, id: organization/icb}
        """;

    [Theory]
    [InlineData("[P Donald Trump] met [P Trump].", "p:donald-trump p:donald-trump")]
    [InlineData("Trump met Kim.", "p:donald-trump p:kim-jong-un")]
    [InlineData("[L Trump] met [O Kim].", "p:donald-trump p:kim-jong-un")]
    [InlineData("[P Donald J. Trump] spoke", "p:donald-trump")]
    [InlineData("[P Kim Jong-un] spoke", "p:kim-jong-un")]
    [InlineData("[P Melania Trump] spoke", "p:melania-trump")]
    [InlineData("[P Kim Hyok Chol] met Kim", "p:kim-hyok-chol p:kim-jong-un")]
    [InlineData("[O Trump Organization] sued Trump", "o:trump-organization p:donald-trump")]
    [InlineData("[P Joe Biden] and [P Biden]", "p:joe-biden p:joe-biden")]
    [InlineData("[P Biden] alone", "p:biden")]
    [InlineData("[P Joseph Biden] spoke; [P Biden] left", "p:joe-biden p:joe-biden")]
    [InlineData("[P Stephen E. Biegun] spoke; [P Biegun] left", "p:the-envoy p:the-envoy")]
    [InlineData("[L U.S.] and [N American]", "l:united-states l:united-states")]
    [InlineData("[L UK] and [N British]", "l:great-britain l:great-britain")]
    [InlineData("[O Washington Post] in Washington", "o:washington-post l:capital")]
    [InlineData("[P Donald Trump Tuesday] spoke", "p:donald-trump")]
    [InlineData("[O Apple] rose", "o:fruit")]
    [InlineData("International Crisis Board met. [O ICB] left.", "o:icb o:icb")]
    [InlineData("[M Trump Cup] began", "p:donald-trump")]
    public void The_registry_wins(string marked, string expected) =>
        Assert.Equal(expected, MarkedNames.Ids(new MarkedNames(marked).Resolve(Registry)));

    [Fact]
    public void Declared_names_are_certain_and_found_names_as_sure_as_the_tagger()
    {
        var resolved = new MarkedNames("Trump met [P Angela Merkel].", confidence: 730).Resolve(Registry);
        Assert.Equal(
            [(MentionEvidence.Registry, 1000), (MentionEvidence.Model, 730)],
            resolved.Mentions.Select(mention => (mention.Evidence, mention.Confidence)));
        Assert.Equal([false, true], resolved.Entities.Select(entity => entity.IsDeclared));
    }

    [Fact]
    public void A_declared_place_keeps_its_name_and_gets_a_code()
    {
        var place = Assert.Single(new MarkedNames("[L U.S.]").Resolve(Registry).Entities);
        Assert.Equal(("USA", PlaceKind.Country, "US"), (place.Name, place.PlaceKind, place.IsoCode));
    }
}
