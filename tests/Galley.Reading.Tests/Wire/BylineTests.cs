namespace Galley.Reading.Tests.Wire;

public class BylineTests
{
    [Theory]
    [InlineData("By Steve Holland and Jeff Mason", new[] { "Steve Holland", "Jeff Mason" }, null)]
    [InlineData("BY STEVE HOLLAND", new[] { "Steve Holland" }, null)]
    [InlineData("By Ann Lee, Bob Ray and Cid Fox", new[] { "Ann Lee", "Bob Ray", "Cid Fox" }, null)]
    [InlineData("By MATTHEW LEE, Associated Press", new[] { "Matthew Lee" }, "Associated Press")]
    [InlineData("By Matthew Lee, AP Diplomatic Writer", new[] { "Matthew Lee" }, "AP")]
    [InlineData("By Steve Holland | Reuters", new[] { "Steve Holland" }, "Reuters")]
    [InlineData("By Steve Holland | The Daily Planet", new[] { "Steve Holland" }, "The Daily Planet")]
    [InlineData("By Ann Lee and Bob Ray, Reuters", new[] { "Ann Lee", "Bob Ray" }, "Reuters")]
    [InlineData("By Reuters Staff", new string[0], "Reuters")]
    [InlineData("By The Associated Press", new string[0], "Associated Press")]
    [InlineData("By Steve Holland in Washington and James Pearson in Hanoi", new[] { "Steve Holland", "James Pearson" }, null)]
    [InlineData("By Ursula von der Leyen and José Ángel O’Neil-Ruiz", new[] { "Ursula von der Leyen", "José Ángel O’Neil-Ruiz" }, null)]
    [InlineData("By J.K. Rowling, Robert Smith, Jr., and Mohammed al-Sudani", new[] { "J.K. Rowling", "Robert Smith, Jr.", "Mohammed al-Sudani" }, null)]
    [InlineData("By: Ann Lee", new[] { "Ann Lee" }, null)]
    [InlineData("By Ann Lee for Reuters", new[] { "Ann Lee" }, "Reuters")]
    [InlineData("By Ann Lee and Bob Ray of The Associated Press", new[] { "Ann Lee", "Bob Ray" }, "Associated Press")]
    [InlineData("By Ann Lee - AFP", new[] { "Ann Lee" }, "AFP")]
    [InlineData("By Ann Lee, Staff Writer, The Daily Planet", new[] { "Ann Lee" }, "The Daily Planet")]
    [InlineData("By Ann Lee | ann.lee@example.com", new[] { "Ann Lee" }, null)]
    [InlineData("By Ann Lee, M.D.", new[] { "Ann Lee, M.D." }, null)]
    [InlineData("By Staff Writer", new string[0], null)]
    [InlineData("By 安倍晋三", new[] { "安倍晋三" }, null)]
    [InlineData("by Steve\u00A0Holland", new[] { "Steve Holland" }, null)]
    public void A_byline_names_authors_and_agency(string line, string[] authors, string? sign)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");

        Assert.Equal(new SourceSpan(17, line.Length), document.Byline?.Span);
        Assert.Equal(authors, document.Byline?.Authors.Select(author => author.Name));
        Assert.Equal(sign, document.Byline?.Agency?.Sign);
        Assert.Equal([Wire.Story], document.Blocks());
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void Authors_stand_where_their_names_stand()
    {
        var document = Wire.Read($"Trump meets Kim\nBY ANN LEE, BOB RAY\n\n{Wire.Story}");

        Assert.Equal([new SourceSpan(19, 7), new SourceSpan(28, 7)], document.Byline?.Authors.Select(author => author.Span));
    }

    [Fact]
    public void The_agency_may_stand_on_the_line_below()
    {
        var document = Wire.Read($"Trump meets Kim\nBy MATTHEW LEE\nAssociated Press\n\n{Wire.Story}");

        Assert.Equal("By MATTHEW LEE\nAssociated Press", document.TextOf(document.Byline));
        Assert.Equal(new SourceSpan(31, 16), document.Byline?.Agency?.Span);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("Of The Associated Press", "Associated Press")]
    [InlineData("AP Political Writer", "AP")]
    [InlineData("Staff Writer", null)]
    [InlineData("ann.lee@example.com", null)]
    public void A_post_or_an_address_may_stand_on_the_line_below(string below, string? sign)
    {
        var document = Wire.Read($"Trump meets Kim\nBy ANN LEE\n{below}\n\n{Wire.Story}");

        Assert.Empty(document.Problems);
        Assert.Equal($"By ANN LEE\n{below}", document.TextOf(document.Byline));
        Assert.Equal(["Ann Lee"], document.Byline?.Authors.Select(author => author.Name));
        Assert.Equal(sign, document.Byline?.Agency?.Sign);
        Assert.Null(document.Deck);
        Assert.Equal([Wire.Story], document.Blocks());
    }

    [Theory]
    [InlineData("By Wednesday the talks had ended.")]
    [InlineData("By Wednesday")]
    [InlineData("By the way, they met.")]
    [InlineData("By 2019 they met")]
    [InlineData("By Ann Lee, , Bob Ray")]
    [InlineData("By")]
    [InlineData("Bystanders Cheer")]
    public void Other_lines_are_none(string line)
    {
        var document = Wire.Read($"Trump meets Kim\n\n{line}\n\n{Wire.Story}");

        Assert.Null(document.Byline);
        Assert.Equal([line, Wire.Story], document.Blocks());
    }
}
