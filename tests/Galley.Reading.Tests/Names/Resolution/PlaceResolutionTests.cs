namespace Galley.Reading.Tests.Names.Resolution;

public class PlaceResolutionTests
{
    [Theory]

    // Countries and their other names.
    [InlineData("[L U.S.] [L United States] [L the U.S.] [L US] [L America] [L USA]", "l:united-states l:united-states l:united-states l:united-states l:united-states l:united-states")]
    [InlineData("[L UK] [L U.K.] [L Britain] [L Great Britain] [L United Kingdom]", "l:united-kingdom l:united-kingdom l:united-kingdom l:united-kingdom l:united-kingdom")]
    [InlineData("[L North Korea] [L DPRK] [L NORTH KOREA] [L Democratic People's Republic of Korea]", "l:north-korea l:north-korea l:north-korea l:north-korea")]
    [InlineData("[L Côte d’Ivoire] [L Ivory Coast] [L Cote d'Ivoire]", "l:ivory-coast l:ivory-coast l:ivory-coast")]
    [InlineData("[L Burma] [L Myanmar]", "l:myanmar l:myanmar")]
    [InlineData("[L the Netherlands] [L The Netherlands] [L Holland]", "l:netherlands l:netherlands l:netherlands")]
    [InlineData("[L UAE] [L United Arab Emirates]", "l:united-arab-emirates l:united-arab-emirates")]
    [InlineData("[L Vatican] [L Vatican City]", "l:vatican-city l:vatican-city")]
    [InlineData("[L Czechia] [L Czech Republic]", "l:czech-republic l:czech-republic")]

    // Regions and cities.
    [InlineData("[L Korean peninsula] [L Korean Peninsula]", "l:korean-peninsula l:korean-peninsula")]
    [InlineData("[L Calif.] [L California]", "l:california l:california")]
    [InlineData("[L N.H.] [L New Hampshire]", "l:new-hampshire l:new-hampshire")]
    [InlineData("[L WASHINGTON] [L Washington] [L Washington, D.C.]", "l:washington l:washington l:washington")]
    [InlineData("[L Spokane], [L Washington]", "l:spokane l:washington-state")]
    [InlineData("[L Athens], [L Georgia]", "l:athens l:georgia-us-state")]
    [InlineData("[L Tbilisi] in [L Georgia]", "l:tbilisi l:georgia")]
    [InlineData("[L Buffalo], [L New York] and [L New York]", "l:buffalo l:new-york-state l:new-york")]
    [InlineData("[L NYC] [L New York City]", "l:new-york l:new-york")]
    [InlineData("[L Kiev] [L Kyiv]", "l:kyiv l:kyiv")]
    [InlineData("[L Sao Paulo] [L São Paulo]", "l:sao-paulo l:sao-paulo")]
    [InlineData("[L HANOI] [L Hanoi] [L Ha Noi]", "l:hanoi l:hanoi l:hanoi")]
    [InlineData("[L The Hague]", "l:the-hague")]
    [InlineData("[L the Middle East] [L Mideast]", "l:middle-east l:middle-east")]
    [InlineData("[L Yongbyon] [L YONGBYON]", "l:yongbyon l:yongbyon")]
    [InlineData("[L Pyongyang]", "l:pyongyang")]

    // Nationalities.
    [InlineData("[N Vietnamese] [L Vietnam]", "l:vietnam l:vietnam")]
    [InlineData("[N North Korean] [N North Koreans]", "l:north-korea l:north-korea")]
    [InlineData("[N American] [N Americans] [L U.S.]", "l:united-states l:united-states l:united-states")]
    [InlineData("[N British] [N Britons] [N Brits]", "l:united-kingdom l:united-kingdom l:united-kingdom")]
    [InlineData("[N Dutch] [N Frenchmen] [N Swiss] [N Danes]", "l:netherlands l:france l:switzerland l:denmark")]
    [InlineData("[M German] [M Texans] [M European] [M Korean]", "l:germany l:texas l:europe l:korea")]
    [InlineData("[O Iranian] [L Swiss]", "l:iran l:switzerland")]
    [InlineData("[N English] [N Scottish] [N Welsh]", "l:england l:scotland l:wales")]

    // The last word of a place may be small.
    [InlineData("[N Korean] peninsula, [L Crimean] peninsula, [L Gaza] strip, [L Gaza] stripped", "l:korean-peninsula l:crimea l:gaza-strip l:gaza-strip")]

    // Governments and national teams go by the name of their place. Clubs do too, and are none.
    [InlineData("[O Pyongyang] [O England] [O Washington] [O France]", "l:pyongyang l:england l:washington l:france")]
    [InlineData("[O Chicago] 3 [O Barcelona] 2 in [L Chicago], [O Texas] and [O Leeds] in [L Leeds]", "o:chicago o:barcelona l:chicago o:texas o:leeds l:leeds")]
    [InlineData("[L France] and [L France] and [O France], [L Tokyo] and [O Tokyo]", "l:france l:france l:france l:tokyo l:tokyo")]
    public void Names_of_one_place_become_one(string marked, string expected) =>
        Assert.Equal(expected, MarkedNames.Ids(new MarkedNames(marked).Resolve()));

    [Theory]
    [InlineData("[L UK]", "United Kingdom", PlaceKind.Country, "GB")]
    [InlineData("[L U.S.]", "United States", PlaceKind.Country, "US")]
    [InlineData("[L VIETNAM]", "Vietnam", PlaceKind.Country, "VN")]
    [InlineData("[N North Korean]", "North Korea", PlaceKind.Country, "KP")]
    [InlineData("[L Calif.]", "California", PlaceKind.Region, "US-CA")]
    [InlineData("[L Québec]", "Quebec", PlaceKind.Region, "CA-QC")]
    [InlineData("[L Scotland]", "Scotland", PlaceKind.Region, "GB-SCT")]
    [InlineData("[L Korean peninsula]", "Korean Peninsula", PlaceKind.Region, null)]
    [InlineData("[L Hanoi]", "Hanoi", PlaceKind.City, null)]
    [InlineData("[L AACHEN]", "Aachen", PlaceKind.City, null)]
    [InlineData("[L Kosovo]", "Kosovo", PlaceKind.Country, null)]
    [InlineData("[L Yongbyon]", "Yongbyon", PlaceKind.Unknown, null)]
    [InlineData("[L Foal peninsula]", "Foal Peninsula", PlaceKind.Unknown, null)]
    [InlineData("[L YONGBYON]", "Yongbyon", PlaceKind.Unknown, null)]
    public void Known_places_have_a_name_a_kind_and_a_code(string marked, string name, PlaceKind kind, string? code)
    {
        var place = Assert.Single(new MarkedNames(marked).Resolve().Entities);
        Assert.Equal(name, place.Name);
        Assert.Equal(kind, place.PlaceKind);
        Assert.Equal(code, place.IsoCode);
    }

    [Fact]
    public void Nationalities_are_demonyms_of_the_place()
    {
        var resolved = new MarkedNames("[L Vietnam] and [N Vietnamese] and [L VIETNAM]").Resolve();
        Assert.Equal([MentionForm.Name, MentionForm.Demonym, MentionForm.Name], resolved.Mentions.Select(mention => mention.Form));
        Assert.Equal(["Vietnamese"], Assert.Single(resolved.Entities).Demonyms.ToArray());
        Assert.Equal([MentionEvidence.Model, MentionEvidence.Rule, MentionEvidence.Model], resolved.Mentions.Select(mention => mention.Evidence));
    }
}
