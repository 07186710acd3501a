namespace Galley.Reading.Tests.Wire;

public class CaptionTests
{
    private const string Malformed = "GAL2003: The caption's credit is malformed: ";

    [Theory]
    [InlineData("The leaders. (AFP / SAUL LOEB)", "The leaders.", "AFP / SAUL LOEB", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders. (AFP/Saul Loeb)", "The leaders.", "AFP/Saul Loeb", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders (AP Photo/Evan Vucci)", "The leaders", "AP Photo/Evan Vucci", "AP", "Associated Press", "Evan Vucci", false)]
    [InlineData("The leaders. (AP Photo/Evan Vucci, File)", "The leaders.", "AP Photo/Evan Vucci, File", "AP", "Associated Press", "Evan Vucci", true)]
    [InlineData("The leaders. REUTERS/Jonathan Ernst", "The leaders.", "REUTERS/Jonathan Ernst", "Reuters", "Reuters", "Jonathan Ernst", false)]
    [InlineData("The leaders. REUTERS/Jonathan Ernst/File Photo", "The leaders.", "REUTERS/Jonathan Ernst/File Photo", "Reuters", "Reuters", "Jonathan Ernst", true)]
    [InlineData("FILE PHOTO: The leaders. REUTERS/Leah Millis", "The leaders.", "REUTERS/Leah Millis", "Reuters", "Reuters", "Leah Millis", true)]
    [InlineData("FILE - The leaders. (AP Photo/Evan Vucci)", "The leaders.", "AP Photo/Evan Vucci", "AP", "Associated Press", "Evan Vucci", true)]
    [InlineData("The leaders. (Photo by Saul Loeb / AFP)", "The leaders.", "Photo by Saul Loeb / AFP", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders. Photo: Saul Loeb/AFP/Getty Images", "The leaders.", "Photo: Saul Loeb/AFP/Getty Images", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders. (Xinhua/Liu Weibing)", "The leaders.", "Xinhua/Liu Weibing", "Xinhua", "Xinhua News Agency", "Liu Weibing", false)]
    [InlineData("The leaders. (Saul Loeb/AFP via Getty Images)", "The leaders.", "Saul Loeb/AFP via Getty Images", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders. Saul Loeb/AFP/Getty Images", "The leaders.", "Saul Loeb/AFP/Getty Images", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    [InlineData("The leaders. Image: United States Navy.", "The leaders.", "Image: United States Navy", "United States Navy", "United States Navy", null, false)]
    [InlineData("The leaders. Image: NASA.", "The leaders.", "Image: NASA", "NASA", "NASA", null, false)]
    [InlineData("The leaders image: David Shankbone.", "The leaders", "image: David Shankbone", null, null, "David Shankbone", false)]
    [InlineData("File photo of the leader. Image: R Saravanan.", "File photo of the leader.", "Image: R Saravanan", null, null, "R Saravanan", true)]
    [InlineData("The leaders. (AFP)", "The leaders.", "AFP", "AFP", "Agence France-Presse", null, false)]
    [InlineData("The leaders. (NHK / TARO YAMADA)", "The leaders.", "NHK / TARO YAMADA", "NHK", "NHK", "Taro Yamada", false)]
    [InlineData("The leaders. REUTERS/Kevin Lamarque TPX IMAGES OF THE DAY", "The leaders.", "REUTERS/Kevin Lamarque TPX IMAGES OF THE DAY", "Reuters", "Reuters", "Kevin Lamarque", false)]
    [InlineData("The leaders (left, right). (Korean Central News Agency/Korea News Service via AP, File)", "The leaders (left, right).", "Korean Central News Agency/Korea News Service via AP, File", "Korean Central News Agency", "Korean Central News Agency", null, true)]
    [InlineData("Die Präsidenten. (dpa/Jörg Müller)", "Die Präsidenten.", "dpa/Jörg Müller", "dpa", "Deutsche Presse-Agentur", "Jörg Müller", false)]
    [InlineData("両首脳。 (AFP/安倍晋三)", "両首脳。", "AFP/安倍晋三", "AFP", "Agence France-Presse", "安倍晋三", false)]
    [InlineData("The leaders. REUTERS/Leah Millis.", "The leaders.", "REUTERS/Leah Millis", "Reuters", "Reuters", "Leah Millis", false)]
    [InlineData("The leaders. REUTERS/Stringer", "The leaders.", "REUTERS/Stringer", "Reuters", "Reuters", null, false)]
    [InlineData("The leaders. REUTERS/Beawiharta", "The leaders.", "REUTERS/Beawiharta", "Reuters", "Reuters", "Beawiharta", false)]
    [InlineData("The leaders. Leah Millis/Pool via REUTERS", "The leaders.", "Leah Millis/Pool via REUTERS", "Reuters", "Reuters", "Leah Millis", false)]
    [InlineData("The leaders. Pool via REUTERS/Leah Millis", "The leaders.", "Pool via REUTERS/Leah Millis", "Reuters", "Reuters", "Leah Millis", false)]
    [InlineData("The leaders. Courtesy of Ann Lee/via REUTERS THIS IMAGE WAS SUPPLIED.", "The leaders.", "Courtesy of Ann Lee/via REUTERS THIS IMAGE WAS SUPPLIED", "Reuters", "Reuters", null, false)]
    [InlineData("The leaders. KCNA via REUTERS", "The leaders.", "KCNA via REUTERS", "KCNA", "Korean Central News Agency", null, false)]
    [InlineData("The leaders. (NASA via AP)", "The leaders.", "NASA via AP", "AP", "Associated Press", null, false)]
    [InlineData("The leaders. (AP Photo/Evan Vucci, Pool, File)", "The leaders.", "AP Photo/Evan Vucci, Pool, File", "AP", "Associated Press", "Evan Vucci", true)]
    [InlineData("The leaders. Photo by Kevin Dietsch/UPI", "The leaders.", "Photo by Kevin Dietsch/UPI", "UPI", "United Press International", "Kevin Dietsch", false)]
    [InlineData("The leaders. File Photo by Kevin Dietsch/UPI | License Photo", "The leaders.", "File Photo by Kevin Dietsch/UPI", "UPI", "United Press International", "Kevin Dietsch", true)]
    [InlineData("The leaders. (Photo by Anna Moneymaker - Pool/Getty Images)", "The leaders.", "Photo by Anna Moneymaker - Pool/Getty Images", "Getty Images", "Getty Images", "Anna Moneymaker", false)]
    [InlineData("The leaders. Jonathan Brady/PA Wire", "The leaders.", "Jonathan Brady/PA Wire", "PA Wire", "PA Media", "Jonathan Brady", false)]
    [InlineData("The leaders. (EPA-EFE/Jim Lo Scalzo)", "The leaders.", "EPA-EFE/Jim Lo Scalzo", "EPA-EFE", "European Pressphoto Agency", "Jim Lo Scalzo", false)]
    [InlineData("The leaders. EPA/YONHAP SOUTH KOREA OUT", "The leaders.", "EPA/YONHAP SOUTH KOREA OUT", "EPA", "European Pressphoto Agency", null, false)]
    [InlineData("The leaders. © AFP / Saul Loeb", "The leaders.", "AFP / Saul Loeb", "AFP", "Agence France-Presse", "Saul Loeb", false)]
    public void A_caption_ends_with_its_credit(
        string line, string caption, string credit, string? sign, string? agency, string? photographer, bool isFilePhoto)
    {
        var document = Wire.Read($"Trump meets Kim\n{line}\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal(new SourceSpan(16 + line.IndexOf(caption, StringComparison.Ordinal), caption.Length), document.Caption?.Span);
        Assert.Equal(new SourceSpan(16 + line.LastIndexOf(credit, StringComparison.Ordinal), credit.Length), document.Caption?.Credit?.Span);
        Assert.Equal(sign, document.Caption?.Credit?.Agency?.Sign);
        Assert.Equal(agency, document.Caption?.Credit?.Agency?.Name);
        Assert.Equal(photographer, document.Caption?.Credit?.Photographer?.Name);
        Assert.Equal(sign?.ToUpperInvariant(), document.TextOf(document.Caption?.Credit?.Agency)?.ToUpperInvariant());
        Assert.Equal(photographer?.ToUpperInvariant(), document.TextOf(document.Caption?.Credit?.Photographer)?.ToUpperInvariant());
        Assert.Equal(isFilePhoto, document.Caption?.Credit?.IsFilePhoto);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void A_credit_that_is_stated_twice_is_read_once()
    {
        var document = Wire.Read($"Trump meets Kim\nThe leaders. (Photo by SAUL LOEB / AFP) (Photo by SAUL LOEB/AFP via Getty Images)\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal("The leaders.", document.TextOf(document.Caption));
        Assert.Equal("Photo by SAUL LOEB / AFP", document.TextOf(document.Caption?.Credit));
        Assert.Equal("Saul Loeb", document.Caption?.Credit?.Photographer?.Name);
    }

    [Theory]
    [InlineData("FILE PHOTO: The leaders.", "The leaders.")]
    public void A_mark_alone_makes_a_caption(string line, string caption)
    {
        var document = Wire.Read($"Trump meets Kim\n{line}\n\n{Wire.Story}");

        Assert.Equal(caption, document.TextOf(document.Caption));
        Assert.Null(document.Caption?.Credit);
    }

    [Theory]
    [InlineData("The leaders in Singapore\nin June. (AFP / SAUL LOEB)", "The leaders in Singapore\nin June.")]
    [InlineData("The leaders in Singapore.\nREUTERS/Jonathan Ernst", "The leaders in Singapore.")]
    [InlineData("The leaders in Singapore.\nREUTERS/Jonathan Ernst.", "The leaders in Singapore.")]
    [InlineData("The leaders in Singapore.\nPhoto by Kevin Dietsch/UPI", "The leaders in Singapore.")]
    [InlineData("The leaders in Singapore.\n(AFP / SAUL LOEB)", "The leaders in Singapore.")]
    public void A_caption_may_be_broken(string lines, string caption)
    {
        var document = Wire.Read($"Trump meets Kim\n{lines}\n\n{Wire.Story}");

        Assert.Equal(caption, document.TextOf(document.Caption));
        Assert.NotNull(document.Caption?.Credit?.Photographer);
        Assert.Null(document.Deck);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("They spoke to the agency (AFP) on Monday.")]
    [InlineData("They spoke to the agency (AFP).")]
    [InlineData("They agreed (see below)")]
    [InlineData("They won the poll by Reuters/Ipsos")]
    [InlineData("They met. They won the poll by Reuters/Harris Interactive.")]
    [InlineData("They met. The police confirmed it via Reuters.")]
    [InlineData("They met at 3/4 of the way (left/right)")]
    [InlineData("They asked one thing: Photo or not")]
    [InlineData("The note said: credit: this goes to the people who did it all along")]
    public void Other_lines_are_none(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");

        Assert.Null(document.Caption);
        Assert.Equal([line, Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("The leaders. (AFP / SAUL LOEB", 13, "The bracket that opens here is not closed. Write ')' after the photographer's name.", "AFP", "Saul Loeb")]
    [InlineData("The leaders. (AFP / )", 18, "No photographer follows the slash. Write the photographer's name, or delete the slash.", "AFP", null)]
    [InlineData("The leaders. REUTERS/", 20, "No photographer follows the slash. Write the photographer's name, or delete the slash.", "Reuters", null)]
    [InlineData("The leaders. ( / SAUL LOEB)", 15, "No agency stands before the slash. Write the agency's sign, such as AFP, or delete the slash.", null, "Saul Loeb")]
    public void A_broken_credit_is_reported_at_its_character(string line, int at, string sentence, string? sign, string? photographer)
    {
        var document = Wire.Read($"Trump meets Kim\n{line}\n\n{Wire.Story}");

        Assert.Equal([$"[{16 + at}..{17 + at}) {Malformed}{sentence}"], document.Messages());
        Assert.Equal("The leaders.", document.TextOf(document.Caption));
        Assert.Equal(sign, document.Caption?.Credit?.Agency?.Sign);
        Assert.Equal(photographer, document.Caption?.Credit?.Photographer?.Name);
    }
}
