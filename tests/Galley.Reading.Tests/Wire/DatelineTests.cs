namespace Galley.Reading.Tests.Wire;

public class DatelineTests
{
    private const string Malformed = "GAL2004: The dateline is malformed: ";

    [Theory]
    [InlineData("WASHINGTON (Reuters) - ", "WASHINGTON (Reuters)", "Washington", null, null, "Reuters")]
    [InlineData("SEOUL, Aug 26 (Reuters) - ", "SEOUL, Aug 26 (Reuters)", "Seoul", null, "Aug 26", "Reuters")]
    [InlineData("SEOUL, Aug 26 — ", "SEOUL, Aug 26", "Seoul", null, "Aug 26", null)]
    [InlineData("HANOI — ", "HANOI", "Hanoi", null, null, null)]
    [InlineData("HANOI—", "HANOI", "Hanoi", null, null, null)]
    [InlineData("HANOI - ", "HANOI", "Hanoi", null, null, null)]
    [InlineData("HANOI, Vietnam (AP) — ", "HANOI, Vietnam (AP)", "Hanoi", "Vietnam", null, "AP")]
    [InlineData("SEOUL/WASHINGTON (Reuters) - ", "SEOUL/WASHINGTON (Reuters)", "Seoul;Washington", null, null, "Reuters")]
    [InlineData("ST. PETERSBURG, Fla. (AP) — ", "ST. PETERSBURG, Fla. (AP)", "St. Petersburg", "Fla.", null, "AP")]
    [InlineData("BEIJING, Feb. 20 (Xinhua) -- ", "BEIJING, Feb. 20 (Xinhua)", "Beijing", null, "Feb. 20", "Xinhua")]
    [InlineData("UNITED NATIONS (AP) _ ", "UNITED NATIONS (AP)", "United Nations", null, null, "AP")]
    [InlineData("Hanoi (AFP) - ", "Hanoi (AFP)", "Hanoi", null, null, "AFP")]
    [InlineData("Taipei, Taiwan — ", "Taipei, Taiwan", "Taipei", "Taiwan", null, null)]
    [InlineData("RIO DE JANEIRO, Brazil, 20 February 2019 (EFE) – ", "RIO DE JANEIRO, Brazil, 20 February 2019 (EFE)", "Rio de Janeiro", "Brazil", "20 February 2019", "EFE")]
    [InlineData("SÃO PAULO (Reuters)-", "SÃO PAULO (Reuters)", "São Paulo", null, null, "Reuters")]
    [InlineData("N'DJAMENA (AFP) - ", "N'DJAMENA (AFP)", "N'Djamena", null, null, "AFP")]
    [InlineData("McALLEN, Texas (AP) — ", "McALLEN, Texas (AP)", "McAllen", "Texas", null, "AP")]
    [InlineData("SEOUL\u00A0(Yonhap)\u2009—\u3000", "SEOUL\u00A0(Yonhap)", "Seoul", null, null, "Yonhap")]
    [InlineData("BANGKOK (NNT) - ", "BANGKOK (NNT)", "Bangkok", null, null, "NNT")]
    [InlineData("SEOUL, Wednesday, Feb 20 (Reuters) - ", "SEOUL, Wednesday, Feb 20 (Reuters)", "Seoul", null, "Feb 20", "Reuters")]
    [InlineData("SEOUL, Wed Feb 20 (Reuters) - ", "SEOUL, Wed Feb 20 (Reuters)", "Seoul", null, "Feb 20", "Reuters")]
    [InlineData("SEOUL, Wednesday – ", "SEOUL, Wednesday", "Seoul", null, null, null)]
    [InlineData("DES MOINES, Iowa/SEOUL (Reuters) - ", "DES MOINES, Iowa/SEOUL (Reuters)", "Des Moines;Seoul", "Iowa", null, "Reuters")]
    [InlineData("(Reuters) - ", "(Reuters)", "", null, null, "Reuters")]
    [InlineData("Dec 3 (Reuters) - ", "Dec 3 (Reuters)", "", null, "Dec 3", "Reuters")]
    public void A_dateline_ends_before_the_dash(string start, string dateline, string cities, string? region, string? date, string? sign)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{start}{Wire.Story}\n\nMore.");

        Assert.Empty(document.Problems);
        Assert.Equal(new SourceSpan(17, dateline.Length), document.Dateline?.Span);
        Assert.Equal(cities, string.Join(';', document.Dateline!.Cities.Select(city => city.Name)));
        Assert.All(document.Dateline.Cities, city => Assert.Equal(city.Name, document.TextOf(city), ignoreCase: true));
        Assert.Equal(region, document.TextOf(document.Dateline.Region));
        Assert.Equal(date, document.TextOf(document.Dateline.Date));
        Assert.Equal(sign, document.Dateline.Agency?.Sign);
        Assert.Equal(sign, document.TextOf(document.Dateline.Agency));
        Assert.Equal([Wire.Story, "More."], document.Blocks());
        Assert.Equal(17 + start.Length, document.Body[0].Span.Start);
    }

    [Theory]
    [InlineData("DUBAI, UAE (AP) — ", "UAE")]
    [InlineData("WASHINGTON, DC (AFP) - ", "DC")]
    [InlineData("PARIS, FRANCE (AP) — ", "France")]
    public void A_region_of_initials_keeps_its_capitals(string start, string region)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{start}{Wire.Story}");

        Assert.Equal(region, document.Dateline?.Region?.Name);
    }

    [Fact]
    public void A_dateline_may_stand_on_a_line_of_its_own()
    {
        var document = Wire.Read($"Trump meets Kim\n\nHANOI (AP)\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal("HANOI (AP)", document.TextOf(document.Dateline));
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("(Adds details, quotes)")]
    [InlineData("(Recasts, adds quotes by minister)")]
    [InlineData("(Corrects the day in paragraph 2)")]
    [InlineData("3 MIN READ")]
    [InlineData("(This Feb. 20 story corrects the day in paragraph 2)")]
    public void A_note_to_editors_above_the_byline_hides_nothing(string note)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{note}\n\nBy Ann Lee\n\nHANOI (Reuters) - {Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal("By Ann Lee", document.TextOf(document.Byline));
        Assert.Equal("HANOI (Reuters)", document.TextOf(document.Dateline));
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Fact]
    public void The_date_keeps_what_is_stated()
    {
        var document = Wire.Read("Trump meets Kim\n\nSEOUL, Aug 26 (Reuters) - They met.");

        Assert.Equal(new SourceSpan(24, 6), document.Dateline?.Date?.Span);
        Assert.Equal((0, 8, 26), (document.Dateline!.Date!.Year, document.Dateline.Date.Month, document.Dateline.Date.Day));
    }

    [Theory]
    [InlineData("NATO - which was founded in 1949 - met.")]
    [InlineData("NATO — The alliance met.")]
    [InlineData("Clinton, Obama — both Democrats — met.")]
    [InlineData("NASA said that it met.")]
    [InlineData("The Agence France-Presse (AFP) reported that they met.")]
    [InlineData("Monday, Feb. 20 — The leaders met.")]
    [InlineData("UN — They met.")]
    [InlineData("WASHINGTON, who met - They met.")]
    [InlineData("SEOUL, Aug 26 was the day.")]
    [InlineData("WATCH - They met.")]
    [InlineData("A man in HANOI — The leader met.")]
    public void Other_starts_are_none(string paragraph)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{paragraph}\n\n{Wire.Story}");

        Assert.Null(document.Dateline);
        Assert.Equal([paragraph, Wire.Story], document.Blocks());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Only_the_first_paragraph_has_one()
    {
        var document = Wire.Read($"Trump meets Kim\n\n{Wire.Story}\n\nHANOI (Reuters) - They met.");

        Assert.Null(document.Dateline);
        Assert.Equal("HANOI (Reuters) - They met.", document.Blocks()[1]);
    }

    [Theory]
    [InlineData("WASHINGTON (Reuters - They met.", 11, 1, "The bracket that opens here is not closed. Write ')' after 'Reuters'.", "WASHINGTON (Reuters")]
    [InlineData("WASHINGTON (Reuters They met.", 11, 1, "The bracket that opens here is not closed. Write ')' after 'Reuters'.", "WASHINGTON (Reuters")]
    [InlineData("WASHINGTON (Reuters) They met.", 11, 9, "No dash follows the agency. Write ' - ' between the dateline and the story.", "WASHINGTON (Reuters)")]
    [InlineData("SEOUL, Aug 26 They met.", 7, 6, "No dash follows the date. Write ' - ' between the dateline and the story.", "SEOUL, Aug 26")]
    [InlineData("/SEOUL (Reuters) - They met.", 0, 1, "A city is missing beside this '/'. Write the city, or delete the '/'.", "/SEOUL (Reuters)")]
    [InlineData("SEOUL/ (Reuters) - They met.", 5, 1, "A city is missing beside this '/'. Write the city, or delete the '/'.", "SEOUL/ (Reuters)")]
    [InlineData(", Aug 26 (Reuters) - They met.", 0, 1, "A city is missing beside this ','. Write the city, or delete the ','.", ", Aug 26 (Reuters)")]
    public void A_broken_dateline_is_reported_at_its_characters(string paragraph, int start, int length, string sentence, string dateline)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{paragraph}");

        Assert.Equal([$"[{17 + start}..{17 + start + length}) {Malformed}{sentence}"], document.Messages());
        Assert.Equal(dateline, document.TextOf(document.Dateline));
        Assert.Equal(["They met."], document.Blocks());
    }

    [Fact]
    public void A_date_that_does_not_exist_is_reported()
    {
        var document = Wire.Read("Trump meets Kim\n\nSEOUL, Feb. 30 (Reuters) - They met.");

        Assert.Equal(["[24..31) GAL2005: The date 'Feb. 30' does not exist: February has at most 29 days"], document.Messages());
        Assert.Equal((2, 0), (document.Dateline!.Date!.Month, document.Dateline.Date.Day));
    }
}
