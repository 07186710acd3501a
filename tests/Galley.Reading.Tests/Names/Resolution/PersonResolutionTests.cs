namespace Galley.Reading.Tests.Names.Resolution;

public class PersonResolutionTests
{
    [Theory]

    // Family names.
    [InlineData("[P Donald Trump] spoke. [P Trump] left.", "p:donald-trump p:donald-trump")]
    [InlineData("[P Trump] spoke. [P Donald Trump] left.", "p:donald-trump p:donald-trump")]
    [InlineData("[P Stephen Biegun] met envoys; [P Biegun] left.", "p:stephen-biegun p:stephen-biegun")]
    [InlineData("[P Trump] spoke.", "p:trump")]
    [InlineData("[P Trump] spoke. [P Trump] left.", "p:trump p:trump")]
    [InlineData("[P Donald Trump] met [P Joe Biden]. [P Biden] and [P Trump] spoke.", "p:donald-trump p:joe-biden p:joe-biden p:donald-trump")]
    [InlineData("[P Angela Merkel] and [P Emmanuel Macron]; [P Putin] stayed away.", "p:angela-merkel p:emmanuel-macron p:putin")]

    // Possessives, titles, marks around the name.
    [InlineData("[P Donald Trump's] words. [P Trump’s] words.", "p:donald-trump p:donald-trump")]
    [InlineData("[P James Mattis'] words. [P Mattis’] words.", "p:james-mattis p:james-mattis")]
    [InlineData("[P President Donald Trump] met [P Mr. Trump].", "p:donald-trump p:donald-trump")]
    [InlineData("[P Sen. John McCain] and [P Mrs. McCain]", "p:john-mccain p:john-mccain")]
    [InlineData("[P Prime Minister Theresa May] left; [P May] wept.", "p:theresa-may p:theresa-may")]
    [InlineData("[P Secretary of State] [P Rex Tillerson]", "p:rex-tillerson")]
    [InlineData("[P Pope Francis] spoke; [P Francis] left.", "p:francis p:francis")]
    [InlineData("[P Queen Elizabeth II] waved.", "p:elizabeth-ii")]

    // Capitals.
    [InlineData("[P DONALD TRUMP] spoke; [P Donald Trump] left.", "p:donald-trump p:donald-trump")]
    [InlineData("[P TRUMP] spoke; [P Donald Trump] left.", "p:donald-trump p:donald-trump")]
    [InlineData("[P MCCONNELL] spoke; [P Mitch McConnell] left.", "p:mitch-mcconnell p:mitch-mcconnell")]

    // Initials, middle names, familiar forms, suffixes.
    [InlineData("[P John F. Kennedy] and [P John Kennedy] and [P Kennedy]", "p:john-f-kennedy p:john-f-kennedy p:john-f-kennedy")]
    [InlineData("[P John Kennedy] and [P John Fitzgerald Kennedy]", "p:john-fitzgerald-kennedy p:john-fitzgerald-kennedy")]
    [InlineData("[P John F. Kennedy] and [P John Fitzgerald Kennedy]", "p:john-fitzgerald-kennedy p:john-fitzgerald-kennedy")]
    [InlineData("[P J. K. Rowling] wrote; [P J.K. Rowling] and [P Rowling] smiled.", "p:jk-rowling p:jk-rowling p:jk-rowling")]
    [InlineData("[P J.K. Rowling] and [P Joanne Rowling]", "p:joanne-rowling p:joanne-rowling")]
    [InlineData("[P Joseph Biden] or [P Joe Biden]; [P Joe Biden]", "p:joe-biden p:joe-biden p:joe-biden")]
    [InlineData("[P Bill Clinton], born [P William Jefferson Clinton], [P Bill Clinton]", "p:bill-clinton p:bill-clinton p:bill-clinton")]
    [InlineData("[P Martin Luther King Jr.] and [P King]", "p:martin-luther-king-jr p:martin-luther-king-jr")]
    [InlineData("[P Martin Luther King, Jr.] and [P Martin Luther King Jr.]", "p:martin-luther-king-jr p:martin-luther-king-jr")]
    [InlineData("[P Robert Downey Jr.] and [P Robert Downey Sr.]", "p:robert-downey-jr p:robert-downey-sr")]
    [InlineData("[P John Kennedy] and [P Robert Kennedy]", "p:john-kennedy p:robert-kennedy")]
    [InlineData("[P George W. Bush] and [P George H.W. Bush]", "p:george-w-bush p:george-hw-bush")]
    [InlineData("[P Samuel L. Jackson] and [P Samuel B. Jackson]", "p:samuel-l-jackson p:samuel-b-jackson")]

    // Hyphens, particles, two family names.
    [InlineData("[P Alexandria Ocasio-Cortez] won; [P Ocasio-Cortez] spoke.", "p:alexandria-ocasio-cortez p:alexandria-ocasio-cortez")]
    [InlineData("[P Jean-Claude Juncker] met [P Juncker]", "p:jean-claude-juncker p:jean-claude-juncker")]
    [InlineData("[P Ursula von der Leyen] and [P von der Leyen] and [P Von der Leyen]", "p:ursula-von-der-leyen p:ursula-von-der-leyen p:ursula-von-der-leyen")]
    [InlineData("[P Vincent van Gogh] painted. [P Van Gogh] died.", "p:vincent-van-gogh p:vincent-van-gogh")]
    [InlineData("[P Bill de Blasio] won; [P de Blasio] and [P De Blasio] spoke", "p:bill-de-blasio p:bill-de-blasio p:bill-de-blasio")]
    [InlineData("[P Bashar al-Assad] stays; [P Assad] and [P al-Assad] agree", "p:bashar-al-assad p:bashar-al-assad p:bashar-al-assad")]
    [InlineData("[P Bashar Assad], or [P Bashar al-Assad]", "p:bashar-al-assad p:bashar-al-assad")]
    [InlineData("[P Mohammed bin Salman] ruled; [P bin Salman] left; [P Salman] too", "p:mohammed-bin-salman p:mohammed-bin-salman p:mohammed-bin-salman")]
    [InlineData("[P Osama bin Laden] and [P bin Laden]", "p:osama-bin-laden p:osama-bin-laden")]
    [InlineData("[P Andrés Manuel López Obrador] won. [P López Obrador] and [P Lopez Obrador] spoke", "p:andres-manuel-lopez-obrador p:andres-manuel-lopez-obrador p:andres-manuel-lopez-obrador")]
    [InlineData("[P Enrique Peña Nieto] lost; [P Peña Nieto] left", "p:enrique-pena-nieto p:enrique-pena-nieto")]
    [InlineData("[P Nicolás Maduro Moros] or [P Nicolás Maduro]; [P Nicolás Maduro]; [P Maduro]", "p:nicolas-maduro p:nicolas-maduro p:nicolas-maduro p:nicolas-maduro")]
    [InlineData("[P Luiz Inácio Lula da Silva] won; [P Lula] spoke", "p:luiz-inacio-lula-da-silva p:luiz-inacio-lula-da-silva")]
    [InlineData("[P Recep Tayyip Erdoğan] and [P Erdogan]", "p:recep-tayyip-erdogan p:recep-tayyip-erdogan")]
    [InlineData("[P Sean O'Brien] and [P O’Brien]", "p:sean-obrien p:sean-obrien")]

    // Family names that stand first.
    [InlineData("[P Kim Jong Un] met; [P Kim] left.", "p:kim-jong-un p:kim-jong-un")]
    [InlineData("[P Kim Jong-un] met; [P Kim Jong Un] left.", "p:kim-jong-un p:kim-jong-un")]
    [InlineData("[P Xi Jinping] met; [P Xi] left.", "p:xi-jinping p:xi-jinping")]
    [InlineData("[P Moon Jae-in] met; [P Moon] left.", "p:moon-jae-in p:moon-jae-in")]
    [InlineData("[P Mao Zedong] ruled; [P Mao] died.", "p:mao-zedong p:mao-zedong")]
    [InlineData("[P Tsai Ing-wen] won; [P Tsai] spoke.", "p:tsai-ing-wen p:tsai-ing-wen")]
    [InlineData("[P Ban Ki-moon] met; [P Ban] left.", "p:ban-ki-moon p:ban-ki-moon")]
    [InlineData("[P Park Geun-hye] fell; [P Park] left.", "p:park-geun-hye p:park-geun-hye")]
    [InlineData("[P Lee Hsien Loong] met; [P Lee] left.", "p:lee-hsien-loong p:lee-hsien-loong")]
    [InlineData("[P Nguyen Phu Trong] met; [P Trong] left.", "p:nguyen-phu-trong p:nguyen-phu-trong")]
    [InlineData("[P Wang Yi] met [P Li Keqiang]; [P Li] and [P Wang] left.", "p:wang-yi p:li-keqiang p:li-keqiang p:wang-yi")]
    [InlineData("[P Chung Eui-yong] met [P Suh Hoon]; [P Suh] and [P Chung] left.", "p:chung-eui-yong p:suh-hoon p:suh-hoon p:chung-eui-yong")]
    [InlineData("[P Kim Yo Jong] came. [P Kim Jong Un] stayed.", "p:kim-yo-jong p:kim-jong-un")]

    // The same names with the family name last.
    [InlineData("[P Kim Kardashian] met; [P Kardashian] left.", "p:kim-kardashian p:kim-kardashian")]
    [InlineData("[P Kim Kardashian] met; [P Kim] left.", "p:kim-kardashian p:kim-kardashian")]
    [InlineData("[P Joyce Lee] met; [P Lee] left.", "p:joyce-lee p:joyce-lee")]
    [InlineData("[P Lee Harvey Oswald] shot; [P Oswald] fled.", "p:lee-harvey-oswald p:lee-harvey-oswald")]
    [InlineData("[P Aung San Suu Kyi] spoke; [P Suu Kyi] left.", "p:aung-san-suu-kyi p:aung-san-suu-kyi")]

    // Offices and nationalities, which a tagger may take for persons.
    [InlineData("[P Chairman] spoke. [P English] is spoken by [P Republicans]", "l:england o:republican-party")]
    [InlineData("[P Stephen King] wrote; [P King] read", "p:stephen-king p:stephen-king")]

    // Given names.
    [InlineData("[P Hillary Clinton] won; [P Hillary] smiled.", "p:hillary-clinton p:hillary-clinton")]
    [InlineData("[P Beyonce Knowles] sang; [P Beyonce] smiled.", "p:beyonce-knowles p:beyonce-knowles")]
    [InlineData("[P Al Gore] lost; [P Gore] left.", "p:al-gore p:al-gore")]
    [InlineData("[P Diego Maradona] and [P Diego Simeone]; [P Maradona]", "p:diego-maradona p:diego-simeone p:diego-maradona")]
    public void Mentions_of_one_person_become_one(string marked, string expected) =>
        Assert.Equal(expected, MarkedNames.Ids(new MarkedNames(marked).Resolve()));

    [Theory]
    [InlineData("[P President Donald Trump] spoke", "Donald Trump")]
    [InlineData("[P Donald Trump’s] words", "Donald Trump")]
    [InlineData("[P Mr. Trump’s] words", "Trump")]
    [InlineData("[P Rev. Dr. Martin Luther King] spoke", "Martin Luther King")]
    [InlineData("[P Saul\n  Loeb] drew", "Saul\n  Loeb")]
    public void Titles_and_possessives_are_no_part_of_the_name(string marked, string expected)
    {
        var names = new MarkedNames(marked);
        var mention = Assert.Single(names.Resolve().Mentions);
        Assert.Equal(expected, names.Text.Substring(mention.Span.Start, mention.Span.Length));
    }

    [Theory]
    [InlineData("[P DONALD TRUMP] spoke", "Donald Trump", true)]
    [InlineData("[P DONALD TRUMP] or [P Donald Trump]", "Donald Trump", false)]
    [InlineData("[P Kim Jong Un], [P Kim Jong-un] and [P Kim Jong Un]", "Kim Jong Un", false)]
    public void The_name_is_the_usual_writing_and_capitals_only_a_guess(string marked, string name, bool isGuess)
    {
        var entity = Assert.Single(new MarkedNames(marked).Resolve().Entities);
        Assert.Equal(name, entity.Name);
        Assert.Equal(isGuess, entity.FromCapitals);
    }

    [Fact]
    public void Short_names_are_aliases_of_the_person()
    {
        var resolved = new MarkedNames("[P Donald Trump] spoke. [P Trump] and [P Donald J. Trump] and [P TRUMP] and [P Donald Trump]").Resolve();
        Assert.Equal(["Donald J. Trump", "TRUMP", "Trump"], Assert.Single(resolved.Entities).Aliases.ToArray());
        Assert.Equal(
            [MentionForm.Name, MentionForm.Alias, MentionForm.Alias, MentionForm.Alias, MentionForm.Name],
            resolved.Mentions.Select(mention => mention.Form));
    }
}
