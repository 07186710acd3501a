namespace Galley.Tests.Catalogs;

/// <summary>An article with every part there is, with letters of one to four bytes before and in most of them.</summary>
internal static class Launch
{
    internal const string Slug = "launch";

    internal const string Headline = "Kim’s 🚀 launch: “Ready”";

    internal const string Deck = "A deck — with a dash";

    internal const string FirstParagraph = "🚀 Kim met Trump in Zürich.";

    internal const string Subhead = "THE VIETNAMESE VIEW";

    internal const string SecondParagraph = "Kim said 𝒳 agreed with Kim Jong Un.";

    internal const string CreditLine = "(Reporting by Steve Holland in Washington and Zoë Martín; Editing by Jane Roe)";

    internal const string ContributionLine = "___ John Doe contributed to this report.";

    internal const string Text = $"""
        {Headline}
        {Deck}
        Published Feb. 20, 2019, 3:45 p.m. EST
        Leaders in Zürich. (AFP / SAUL LOEB)
        By STEVE HOLLAND and Zoë Martín, Reuters

        WASHINGTON/ZÜRICH, Switzerland, Feb 20 (Reuters) - {FirstParagraph}

        {Subhead}

        {SecondParagraph}

        {CreditLine}
        {ContributionLine}
        """;

    internal static readonly EntityDraft[] Entities =
    [
        new("event/korean-war", EntityKind.Event, "Korean War"),
        new("organization/afp", EntityKind.Organization, "Agence France-Presse"),
        new("organization/reuters", EntityKind.Organization, "Reuters") { Articles = [1] },
        new("person/donald-trump", EntityKind.Person, "Donald Trump") { Articles = [1] },
        new("person/jane-roe", EntityKind.Person, "Jane Roe"),
        new("person/john-doe", EntityKind.Person, "John Doe"),
        new("person/kim-jong-un", EntityKind.Person, "Kim Jong Un")
        {
            Aliases = ["Kim", "Chairman Kim"],
            SameAs = ["https://example.org/kim?a=1#é"],
            Articles = [1, 2],
        },
        new("person/saul-loeb", EntityKind.Person, "Saul Loeb"),
        new("person/steve-holland", EntityKind.Person, "Steve Holland"),
        new("person/zoe-martin", EntityKind.Person, "Zoë Martín"),
        new("place/switzerland", EntityKind.Place, "Switzerland"),
        new("place/vietnam", EntityKind.Place, "Vietnam") { PlaceKind = PlaceKind.Country, IsoCode = "VN", Demonyms = ["Vietnamese"], Articles = [1] },
        new("place/washington", EntityKind.Place, "Washington"),
        new("place/zurich", EntityKind.Place, "Zürich") { Articles = [1] },
    ];

    /// <summary>The article, a bare one, and one with nothing but a heading, in slug order.</summary>
    internal static TestCatalog Catalog() => new([Full(), Bare(), HeadingOnly()], Entities);

    internal static ArticleWriter Full(string slug = Slug, string text = Text, int version = 6)
    {
        var writer = new ArticleWriter(slug, Text, [.. Entities.Select(entity => entity.Id)]) { Text = text };
        writer.Head("en-GB", (2019, 2, 20), version);
        writer.Some().Part(Headline);
        writer.Some().Part(Deck);
        writer.Some().Part("Published Feb. 20, 2019, 3:45 p.m. EST").Date(2019, 2, 20).Signed((15 * 60) + 45).String("EST");
        WriteCaption(writer);
        WriteByline(writer);
        WriteDateline(writer);
        writer.Count(3).Count(0).Part(FirstParagraph).Count(2).Part(Subhead).Count(0).Part(SecondParagraph);
        writer.Count(2);
        WriteCreditLine(writer);
        writer.Count(1).Part(ContributionLine).Count(1)
            .Part("John Doe").Count(11).Part("contributed to this report").Name("John Doe", "person/john-doe").None();
        WriteMentions(writer);
        writer.Speech = Speech();
        writer.Dates = Dates();
        return writer;
    }

    internal static ArticleWriter Bare(string slug = "bare/minimum")
    {
        var writer = new ArticleWriter(slug, "");
        writer.Head(language: null).None(9);
        return writer;
    }

    internal static ArticleWriter HeadingOnly()
    {
        var writer = new ArticleWriter("éclair", "# Kim", "person/kim-jong-un");
        writer.Head().None(6).Count(1).Count(1).Part("Kim").None();
        writer.Count(1).Name("Kim", "person/kim-jong-un").Number((int)MentionForm.Alias);
        return writer;
    }

    // A quotation with a cue and a speaker, one that continues it, one within that, and a statement of somebody who is no entity.
    private static TableWriter Speech()
    {
        var writer = new ArticleWriter(Slug, Text);
        int kim = Array.FindIndex(Entities, entity => entity.Id == "person/kim-jong-un") + 1;
        writer.Count(3);
        writer.Count(1 + 2 + (1 << 3)).Count(0).Part("Ready").Count(1).Count(1).Count(kim).Part(":").Part("Kim");
        writer.Count(2 + (4 << 3)).Count(1 + 4).Count(1).Part("met Trump").Count(0).Count(0).Count(kim).Part("Kim", 1);
        writer.Count(0).Count(2 + 8).Count(1).Part("Trump").Count(0).Count(0).Count(0);
        writer.Count(2);
        writer.Count(1 + 2 + 4 + (2 << 3)).Part("𝒳 agreed with Kim Jong Un").Count(0).Part("said").Part("Kim", 2).String("A. Nonymous");
        writer.Count(1 + 2 + (3 << 3)).Part("agreed").Count(0).Part("said").Part("𝒳");
        return new TableWriter().Bytes(((TableWriter)writer).ToArray());
    }

    private static TableWriter Dates()
    {
        var writer = new ArticleWriter(Slug, Text);
        writer.Count(3);
        writer.Count(8 + 16).Count(1).Part("Feb. 20, 2019").String(null).Days(737109, 0);
        writer.Count(1 + 4).Count((9 << 2) + 3).Part("3:45 p.m.").String("2019-02-20T15:45").String("T15:45");
        writer.Count(2 + 16).Count(0).Part("Kim met").String("P3D").Days(1);
        return new TableWriter().Bytes(((TableWriter)writer).ToArray());
    }

    private static void WriteCaption(ArticleWriter writer) =>
        writer.Some().Part("Leaders in Zürich.").Some().Part("AFP / SAUL LOEB")
            .Agency("AFP", "organization/afp", "AFP")
            .Some().Name("SAUL LOEB", "person/saul-loeb")
            .Number(1);

    private static void WriteByline(ArticleWriter writer) =>
        writer.Some().Part("By STEVE HOLLAND and Zoë Martín, Reuters").Count(2)
            .Name("STEVE HOLLAND", "person/steve-holland")
            .Name("Zoë Martín", "person/zoe-martin")
            .Agency("Reuters", "organization/reuters", "Reuters");

    private static void WriteDateline(ArticleWriter writer)
    {
        writer.Some().Part("WASHINGTON/ZÜRICH, Switzerland, Feb 20 (Reuters)").Count(2)
            .Name("WASHINGTON", "place/washington")
            .Name("ZÜRICH", "place/zurich")
            .Some().Name("Switzerland", "place/switzerland")
            .Some().Part("Feb 20").Date(0, 2, 20);
        writer.Agency("Reuters", "organization/reuters", "Reuters", occurrence: 1);
    }

    private static void WriteCreditLine(ArticleWriter writer)
    {
        writer.Count(0).Part(CreditLine).Count(3);
        writer.Part("Steve Holland in Washington").Count(0).Part("Reporting").Name("Steve Holland", "person/steve-holland")
            .Some().Name("Washington", "place/washington");
        writer.Part("Zoë Martín", 1).Count(0).Part("Reporting").Name("Zoë Martín", "person/zoe-martin", 1).None();
        writer.Part("Jane Roe").Count(3).Part("Editing").Name("Jane Roe", "person/jane-roe").None();
    }

    private static void WriteMentions(ArticleWriter writer)
    {
        writer.Count(8);
        writer.Name("Kim", "person/kim-jong-un").Number((int)MentionForm.Alias);
        writer.Name("Zürich", "place/zurich").Number((int)MentionForm.Name);
        writer.Name("Reuters", "organization/reuters").Number((int)MentionForm.Name);
        writer.Name("Kim", "person/kim-jong-un", 1).Number((int)MentionForm.Alias);
        writer.Name("Trump", "person/donald-trump").Number((int)MentionForm.Alias);
        writer.Name("VIETNAMESE", "place/vietnam").Number((int)MentionForm.Demonym);
        writer.Name("Kim", "person/kim-jong-un", 2).Number((int)MentionForm.Alias);
        writer.Name("Kim Jong Un", "person/kim-jong-un").Number((int)MentionForm.Name);
    }
}
