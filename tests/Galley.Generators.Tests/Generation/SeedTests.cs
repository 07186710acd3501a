using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>The repository's own seed, compiled, run, and compared with what people found in it.</summary>
public sealed class SeedTests
{
    private static readonly Lazy<CompiledAssembly> Assembly = new(() => Project.OfSeed().Load());
    private static readonly GoldStandard Gold = GoldStandard.Read("days-before-summit.gold.json");

    private static Article Seed => Assembly.Value.Article("DaysBeforeSummit");

    [Fact]
    public void The_headline_stands_at_the_start()
    {
        Assert.Equal(Gold.Headline, Seed.Headline);
        Assert.Equal(new SourceSpan(0, Gold.Headline.Length), Seed.HeadlineSpan);
        Assert.Equal("days-before-summit", Seed.Slug);
        Assert.Equal("seeds/days-before-summit.txt", Seed.Path);
        Assert.Equal(new CalendarDate(2019, 2, 20), Seed.Published);
    }

    [Fact]
    public void The_caption_names_its_agency_and_photographer()
    {
        Assert.Equal(Gold.Caption, Seed.Caption!.Text);
        Assert.Equal(Gold.CreditText, Seed.Caption.Credit!.Text);
        Assert.Equal("AFP", Seed.Caption.Credit.Agency);
        Assert.Equal("organization/agence-france-presse", Seed.Caption.Credit.AgencyOrganization!.Id);
        Assert.Equal("Saul Loeb", Seed.Caption.Credit.Photographer);
        Assert.Equal(Assembly.Value.Entity("People", "SaulLoeb"), Seed.Caption.Credit.PhotographerPerson);
    }

    [Fact]
    public void The_body_has_its_paragraphs()
    {
        Assert.Equal(Gold.Paragraphs, Seed.Paragraphs.Count);
        Assert.Equal(Seed.Paragraphs.Count, Seed.Body.Count);
        Assert.Null(Seed.Byline);
        Assert.Null(Seed.Dateline);
        Assert.Null(Seed.Deck);
        Assert.Null(Seed.Timestamp);
    }

    [Fact]
    public void The_credit_line_yields_everybody_with_role_and_bureau()
    {
        Assert.Equal(Gold.Credits, Seed.Credits.Select(credit => (RoleOf(credit), credit.Name, credit.Bureau)));
        Assert.Equal(8, Seed.Credits.Count);
        Assert.Equal(3, Seed.Credits.Select(credit => credit.Role).Distinct().Count());
        Assert.Equal(4, Seed.Credits.Select(credit => credit.BureauPlace).OfType<Place>().Distinct().Count());
    }

    [Fact]
    public void Every_mention_stands_where_people_found_it()
    {
        var found = Seed.Mentions.ToDictionary(mention => mention.Span, mention => mention.Entity.Name);

        Assert.All(Gold.Mentions, gold =>
        {
            Assert.True(found.TryGetValue(gold.Span, out var name), $"{gold.Span} {gold.Text} is missing");
            Assert.Equal(gold.Entity, name);
            Assert.Equal(gold.Text, Seed[gold.Span]);
        });
        Assert.Equal(Gold.Mentions.Count, found.Count);
    }

    [Fact]
    public void Every_quotation_has_its_speaker()
    {
        Assert.Equal(9, Gold.Quotations.Count);
        Assert.Equal(
            Gold.Quotations.Select(gold => (gold.Span, gold.Text, (string?)gold.Speaker)),
            Seed.Quotations.Select(quotation => (quotation.MarkedSpan, quotation.Text, quotation.SpeakerName)));
        Assert.Equal(
            Enumerable.Repeat("person/donald-trump", 7).Concat(Enumerable.Repeat("person/stephen-biegun", 2)),
            Seed.Quotations.Select(quotation => quotation.SpeakerId));
        Assert.Equal(Seed.Quotations.Take(7), Assembly.Value.Entity("People", "DonaldTrump").Quotations);
        Assert.Equal(Seed.Quotations.Skip(7), Assembly.Value.Entity("People", "StephenBiegun").Quotations);
        Assert.Equal(Seed.Quotations, Seed.Paragraphs.SelectMany(paragraph => paragraph.Quotations));
    }

    [Fact]
    public void What_the_reporter_retells_has_its_speaker_too()
    {
        var told = Assert.Single(Seed.Statements, statement => statement.Text.StartsWith("Biegun held three days of talks", StringComparison.Ordinal));

        Assert.Equal(("organization/state-department", "according to", SpeakerReason.Organization), (told.SpeakerId, told.Cue, told.Reason));
        Assert.Contains(told, told.Block!.Statements);
    }

    [Fact]
    public void Every_date_has_its_value()
    {
        Assert.Equal(13, Gold.Dates.Count);
        Assert.Equal(
            Gold.Dates.Select(gold => (gold.Span, gold.Text, gold.Value)),
            Seed.Dates.Select(date => (date.Span, date.Text, date.Value)));
        Assert.Equal((new DateOnly(2019, 2, 27), new DateOnly(2019, 2, 28)), (Seed.Dates[1].Start, Seed.Dates[1].End));
        Assert.Equal(Seed.Dates, Seed.Paragraphs.SelectMany(paragraph => paragraph.Dates));
    }

    [Fact]
    public void The_timeline_knows_the_days()
    {
        var timeline = Assembly.Value.Timeline;
        var summit = (Timeline)Assembly.Value.CallWith("Articles", "On", new DateOnly(2019, 2, 28))!;

        Assert.Equal(Seed.Dates.Where(date => date.First is not null && date.Last is not null).OrderBy(date => date.First).ThenBy(date => date.Last), timeline);
        Assert.Equal(["Feb. 27-28", "this month"], summit.Select(date => date.Text).Order(StringComparer.Ordinal));
        Assert.Equal(summit, (Timeline)Assembly.Value.CallWith("Articles", "On", new CalendarDate(2019, 2, 28))!);
        Assert.Equal(Seed, Assert.Single(summit.Articles));
    }

    [Fact]
    public void Every_part_is_the_text_at_its_span()
    {
        var parts = Seed.Body.Cast<ArticlePart>()
            .Concat(Seed.Mentions)
            .Concat(Seed.Credits)
            .Concat(Seed.Quotations)
            .Concat(Seed.Statements)
            .Concat(Seed.Dates)
            .Append(Seed.Caption!)
            .Append(Seed.Caption!.Credit!)
            .Append(Seed.CreditLine!);

        Assert.All(parts, part =>
        {
            Assert.Equal(Seed.Source.Substring(part.Span.Start, part.Span.Length), part.Text);
            Assert.Equal(part.Text, System.Text.Encoding.UTF8.GetString(part.TextUtf8));
        });
        Assert.Equal(TestFile.Seed.GetText().ToString(), Seed.Source);
    }

    [Fact]
    public void Entities_know_their_articles_and_mentions()
    {
        var kim = Assembly.Value.Entity("People", "KimJongUn");

        Assert.Equal(Seed, Assert.Single(kim.Articles));
        Assert.Equal(Gold.Mentions.Count(mention => mention.Entity == "Kim Jong Un"), kim.Mentions.Count);
        Assert.Equal("person/kim-jong-un", Assembly.Value.Call("People", "TryGet", "person/kim-jong-un", null) is true ? kim.Id : "");
    }

    [Theory]
    [InlineData("Seeds.days-before-summit.g.cs")]
    [InlineData("Articles.g.cs")]
    [InlineData("Timeline.g.cs")]
    [InlineData("People.g.cs")]
    [InlineData("Places.g.cs")]
    [InlineData("Organizations.g.cs")]
    [InlineData("Events.g.cs")]
    public void The_generated_code_is_as_approved(string file) => Snapshot.Match(Project.OfSeed().GenerateFiles()[file], "Seed." + file);

    [Fact]
    public async Task The_seed_has_no_problems() =>
        Assert.Empty((await Project.OfSeed().AnalyzeAsync()).Select(diagnostic => diagnostic.ToString()));

    private static string RoleOf(Credit credit) => credit.Role switch
    {
        CreditRole.Reporting => "reporting",
        CreditRole.AdditionalReporting => "additional reporting",
        CreditRole.Editing => "editing",
        _ => credit.Role.ToString(),
    };
}
