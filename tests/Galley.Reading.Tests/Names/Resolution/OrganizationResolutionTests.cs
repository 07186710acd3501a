namespace Galley.Reading.Tests.Names.Resolution;

public class OrganizationResolutionTests
{
    [Theory]

    // Well-known ones.
    [InlineData("[O World Health Organization] ([O WHO]) [O WHO]", "o:world-health-organization o:world-health-organization o:world-health-organization")]
    [InlineData("[O WHO] [O World Health Organisation]", "o:world-health-organization o:world-health-organization")]
    [InlineData("[O UN] [O U.N.] [O the United Nations]", "o:united-nations o:united-nations o:united-nations")]
    [InlineData("[O EU] [O European Union]", "o:european-union o:european-union")]
    [InlineData("[O NATO] [O Nato] [O North Atlantic Treaty Organization]", "o:nato o:nato o:nato")]
    [InlineData("[O FBI] [O Federal Bureau of Investigation]", "o:fbi o:fbi")]
    [InlineData("[O State Department] [O U.S. State Department] [O Department of State]", "o:state-department o:state-department o:state-department")]
    [InlineData("[L White House] [O White House]", "o:white-house o:white-house")]
    [InlineData("[L Kremlin]", "o:kremlin")]
    [InlineData("[O The New York Times] [O New York Times]", "o:new-york-times o:new-york-times")]
    [InlineData("[O AP] [O Associated Press]", "o:associated-press o:associated-press")]
    [InlineData("[M Democrats] [O Democratic Party] [M Democratic]", "o:democratic-party o:democratic-party o:democratic-party")]
    [InlineData("[M Republican] [O GOP] [M Republicans]", "o:republican-party o:republican-party o:republican-party")]
    [InlineData("[L Amazon]", "l:amazon")]
    [InlineData("[O Amazon]", "o:amazon")]
    [InlineData("[O Who]", "o:who")]

    // Acronyms.
    [InlineData("[O International Crisis Board] ([O ICB]) met. [O ICB] left.", "o:international-crisis-board o:international-crisis-board o:international-crisis-board")]
    [InlineData("[O International Crisis Board (ICB)] met. [O ICB] left.", "o:international-crisis-board o:international-crisis-board o:international-crisis-board")]
    [InlineData("[O International Crisis Board] (ICB) met. [O ICB] left.", "o:international-crisis-board o:international-crisis-board")]
    [InlineData("[O National Union of Railwaymen] met. [O NUR] left.", "o:national-union-of-railwaymen o:national-union-of-railwaymen")]
    [InlineData("[O NUR] strike\n\n[O National Union of Railwaymen] met.", "o:national-union-of-railwaymen o:national-union-of-railwaymen")]
    [InlineData("[O Partido Nuevo] ([O PNX]) won; [O PNX]", "o:partido-nuevo o:partido-nuevo o:partido-nuevo")]
    [InlineData("[O ZZTX] won; [O ZZTX]", "o:zztx o:zztx")]

    // Legal forms and short names.
    [InlineData("[O Apple Inc.] rose. [O Apple] fell.", "o:apple o:apple")]
    [InlineData("[O Acme Corp] rose. [O Acme] fell. [O Acme Corp.]", "o:acme-corp o:acme-corp o:acme-corp")]
    [InlineData("[O Goldman Sachs] rose. [O Goldman] fell.", "o:goldman-sachs o:goldman-sachs")]
    [InlineData("[O Foobar Industries Ltd.] rose. [O Foobar] fell.", "o:foobar-industries-ltd o:foobar-industries-ltd")]
    [InlineData("[O Russian Foreign Ministry] spoke. [O Foreign Ministry] denied.", "o:russian-foreign-ministry o:russian-foreign-ministry")]
    [InlineData("[O Riverside Council] met. [O Council] voted.", "o:riverside-council o:riverside-council")]
    [InlineData("[O Ministry] said", "")]
    [InlineData("[O the ministry] said", "")]
    [InlineData("[O Volkswagen AG] or [O VW]", "o:volkswagen o:volkswagen")]
    [InlineData("[O Procter & Gamble] and [O P&G]", "o:procter-gamble o:procter-gamble")]

    // Kinds.
    [InlineData("[P Ford] drove. [P Gerald Ford] won. [O Ford Motor]", "p:gerald-ford p:gerald-ford o:ford-motor-company")]
    [InlineData("[P Donald Trump] owns [O Trump Organization].", "p:donald-trump o:trump-organization")]
    [InlineData("[O Biegun] came. [P Stephen Biegun] left.", "p:stephen-biegun p:stephen-biegun")]
    [InlineData("[L Hoder] and [P Hoder] and [P Hoder]", "p:hoder p:hoder p:hoder")]
    [InlineData("[P Hanoi] hosts. [L Hanoi] waits.", "l:hanoi l:hanoi")]
    [InlineData("[P Denzel Washington] acts in [L Washington]; [P Washington] left.", "p:denzel-washington l:washington p:denzel-washington")]
    public void Names_of_one_organisation_become_one(string marked, string expected) =>
        Assert.Equal(expected, MarkedNames.Ids(new MarkedNames(marked).Resolve()));

    [Theory]
    [InlineData("[E Korean War] [E World War II] [E Second World War] [M WWII]", "e:korean-war e:world-war-ii e:world-war-ii e:world-war-ii")]
    [InlineData("[M Winter Olympics] [M World Cup] [M 2018 World Cup]", "e:winter-olympics e:world-cup e:2018-world-cup")]
    [InlineData("[M Hurricane Michael] [M Boston Marathon] [M Battle of Hastings]", "e:hurricane-michael e:boston-marathon e:battle-of-hastings")]
    [InlineData("[M Mona Lisa] [M Windows]", "")]
    public void Events_are_entities_and_works_are_not(string marked, string expected) =>
        Assert.Equal(expected, MarkedNames.Ids(new MarkedNames(marked).Resolve()));
}
