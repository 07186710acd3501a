using Galley.Tests.Catalogs;

namespace Galley.Tests.Articles;

public class NewswirePartTests
{
    private readonly Article _article = Launch.Catalog().GetArticle(TestCatalog.Hash(Launch.Slug));

    [Fact]
    public void A_timestamp_has_date_time_and_zone()
    {
        Timestamp timestamp = _article.Timestamp!;

        Assert.Equal("Published Feb. 20, 2019, 3:45 p.m. EST", timestamp.Text);
        Assert.Equal("2019-02-20", timestamp.Date.ToString());
        Assert.Equal(new TimeSpan(15, 45, 0), timestamp.TimeOfDay);
        Assert.Equal("EST", timestamp.Zone);
    }

    [Fact]
    public void A_timestamp_may_have_no_time_and_start_at_midnight()
    {
        Assert.Null(WithTime(-1).TimeOfDay);
        Assert.Equal(TimeSpan.Zero, WithTime(0).TimeOfDay);
        Assert.Null(WithTime(0).Zone);

        static Timestamp WithTime(int minute)
        {
            var writer = new ArticleWriter("a", "Feb. 20");
            writer.Head().None(2).Some().Part("Feb. 20").Date(0, 2, 20).Signed(minute).String(null);
            writer.None(6);
            return new TestCatalog([writer], []).Articles[0].Timestamp!;
        }
    }

    [Fact]
    public void A_caption_has_its_credit()
    {
        CaptionCredit credit = _article.Caption!.Credit!;

        Assert.Equal("Leaders in Zürich.", _article.Caption.Text);
        Assert.Equal("AFP / SAUL LOEB", credit.Text);
        Assert.Equal("AFP", credit.Agency);
        Assert.Equal("Agence France-Presse", credit.AgencyOrganization!.Name);
        Assert.Equal("AFP", _article[credit.AgencySpan!.Value]);
        Assert.Equal("Saul Loeb", credit.Photographer);
        Assert.Equal("person/saul-loeb", credit.PhotographerPerson!.Id);
        Assert.Equal("SAUL LOEB", _article[credit.PhotographerSpan!.Value]);
        Assert.True(credit.IsFilePhoto);
    }

    [Fact]
    public void A_caption_credit_may_name_nobody()
    {
        var writer = new ArticleWriter("a", "Picture. FILE PHOTO");
        writer.Head().None(3).Some().Part("Picture.").Some().Part("FILE PHOTO").None(3).None(5);
        CaptionCredit credit = new TestCatalog([writer], []).Articles[0].Caption!.Credit!;

        Assert.Null(credit.Agency);
        Assert.Null(credit.AgencyOrganization);
        Assert.Null(credit.AgencySpan);
        Assert.Null(credit.Photographer);
        Assert.Null(credit.PhotographerPerson);
        Assert.Null(credit.PhotographerSpan);
        Assert.False(credit.IsFilePhoto);
    }

    [Fact]
    public void A_byline_has_authors_and_agency()
    {
        Byline byline = _article.Byline!;

        Assert.Equal("By STEVE HOLLAND and Zoë Martín, Reuters", byline.Text);
        Assert.Equal(["Steve Holland", "Zoë Martín"], byline.Authors.Select(author => author.Name));
        Assert.Equal("STEVE HOLLAND", byline.Authors[0].Text);
        Assert.Equal("person/zoe-martin", byline.Authors[1].Person.Id);
        Assert.Equal("Steve Holland", byline.Authors[0].ToString());
        Assert.Equal("Reuters", byline.Agency);
        Assert.Equal("organization/reuters", byline.AgencyOrganization!.Id);
        Assert.Equal("Reuters", _article[byline.AgencySpan!.Value]);
        Assert.Equal("Steve Holland, Zoë Martín", byline.Authors.ToString());
    }

    [Fact]
    public void A_dateline_has_cities_region_date_and_agency()
    {
        Dateline dateline = _article.Dateline!;

        Assert.Equal("WASHINGTON/ZÜRICH, Switzerland, Feb 20 (Reuters)", dateline.Text);
        Assert.Equal("Washington", dateline.City);
        Assert.Equal(["Washington", "Zürich"], dateline.Cities.Select(city => city.Name));
        Assert.Equal("ZÜRICH", dateline.Cities[1].Text);
        Assert.Equal("place/zurich", dateline.Cities[1].Place.Id);
        Assert.Equal("Zürich", dateline.Cities[1].ToString());
        Assert.Equal("Switzerland", dateline.Region);
        Assert.Equal("place/switzerland", dateline.RegionPlace!.Id);
        Assert.Equal("Switzerland", _article[dateline.RegionSpan!.Value]);
        Assert.Equal(new PartialDate(0, 2, 20), dateline.Date);
        Assert.Equal("Feb 20", _article[dateline.DateSpan!.Value]);
        Assert.Equal("Reuters", dateline.Agency);
        Assert.Equal("Reuters", dateline.AgencyOrganization!.Name);
        Assert.Equal("Reuters", _article[dateline.AgencySpan!.Value]);
        Assert.True(dateline.AgencySpan > _article.Byline!.AgencySpan);
    }

    [Fact]
    public void A_dateline_may_be_a_city_or_less()
    {
        var writer = new ArticleWriter("a", "HANOI —");
        writer.Head().None(5).Some().Part("HANOI").Count(0).None(3).None(3);
        Dateline dateline = new TestCatalog([writer], []).Articles[0].Dateline!;

        Assert.Equal("", dateline.City);
        Assert.Empty(dateline.Cities);
        Assert.Null(dateline.Region);
        Assert.Null(dateline.RegionPlace);
        Assert.Null(dateline.RegionSpan);
        Assert.Null(dateline.Date);
        Assert.Null(dateline.DateSpan);
        Assert.Null(dateline.Agency);
        Assert.Null(dateline.AgencyOrganization);
        Assert.Null(dateline.AgencySpan);
    }

    [Fact]
    public void A_credit_line_has_credits()
    {
        CreditLine line = _article.CreditLine!;

        Assert.Equal(Launch.CreditLine, line.Text);
        Assert.False(line.IsContributionLine);
        Assert.Equal(
            ["Steve Holland (reporting, Washington)", "Zoë Martín (reporting)", "Jane Roe (editing)"],
            line.Credits.Select(credit => credit.ToString()));
        Credit first = line.Credits[0];
        Assert.Equal("Steve Holland in Washington", first.Text);
        Assert.Equal(CreditRole.Reporting, first.Role);
        Assert.Equal("Reporting", first.RoleText);
        Assert.Equal("Reporting", _article[first.RoleSpan]);
        Assert.Equal("Steve Holland", first.Name);
        Assert.Equal("person/steve-holland", first.Person.Id);
        Assert.Equal("Steve Holland", _article[first.NameSpan]);
        Assert.Equal("Washington", first.Bureau);
        Assert.Equal("place/washington", first.BureauPlace!.Id);
        Assert.Equal("Washington", _article[first.BureauSpan!.Value]);
        Assert.Equal(first.RoleSpan, line.Credits[1].RoleSpan);
        Assert.Null(line.Credits[1].Bureau);
        Assert.Null(line.Credits[1].BureauPlace);
        Assert.Null(line.Credits[1].BureauSpan);
    }

    [Fact]
    public void A_contribution_line_is_one_and_has_its_own_credits()
    {
        CreditLine line = _article.ContributionLine!;

        Assert.Equal(Launch.ContributionLine, line.Text);
        Assert.True(line.IsContributionLine);
        Assert.Equal("John Doe (contributing)", Assert.Single(line.Credits).ToString());
        Assert.Equal("contributed to this report", line.Credits[0].RoleText);
        Assert.Equal(_article.CreditLine!.Credits.Concat(line.Credits), _article.Credits);
    }

    [Theory]
    [InlineData(CreditRole.Reporting, "reporting")]
    [InlineData(CreditRole.AdditionalReporting, "additional reporting")]
    [InlineData(CreditRole.Writing, "writing")]
    [InlineData(CreditRole.Editing, "editing")]
    [InlineData(CreditRole.Translating, "translating")]
    [InlineData(CreditRole.Compiling, "compiling")]
    [InlineData(CreditRole.Photography, "photography")]
    [InlineData(CreditRole.Graphics, "graphics")]
    [InlineData(CreditRole.Video, "video")]
    [InlineData(CreditRole.Research, "research")]
    [InlineData(CreditRole.Production, "production")]
    [InlineData(CreditRole.Contributing, "contributing")]
    [InlineData(CreditRole.Unknown, "Cuddling by")]
    public void A_credit_prints_its_role(CreditRole role, string words)
    {
        var writer = new ArticleWriter("a", "Cuddling by Jane Roe", "person/jane-roe");
        writer.Head().None(7).Count(1).Count(0).Part("Cuddling by Jane Roe").Count(1);
        writer.Part("Jane Roe").Count((int)role).Part("Cuddling by").Name("Jane Roe", "person/jane-roe").None(2);
        Credit credit = Assert.Single(new TestCatalog([writer], Launch.Entities).Articles[0].Credits);

        Assert.Equal(role, credit.Role);
        Assert.Equal($"Jane Roe ({words})", credit.ToString());
    }
}
