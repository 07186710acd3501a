using System.Collections.Immutable;

using Galley.Reading.Documents;
using Galley.Reading.Names;

namespace Galley.Reading.Tests.Names;

public class AnnotatorTests
{
    private const string Story =
        "Trump heads to Hanoi\n"
        + "\n"
        + "Trump in Vietnam (AFP / SAUL LOEB)\n"
        + "\n"
        + "By Steve Holland and Jeff Mason\n"
        + "\n"
        + "WASHINGTON, HA NOI, N.H. (Reuters) - Donald Trump met Vietnamese leaders. Saul Loeb Gallery closed.\n"
        + "\n"
        + "(Reporting by Steve Holland and Jeff Mason in Washington; Editing by JOHN MCCAIN)\n";

    private static Newsroom Summit() => new Newsroom(Story)
        .With((room, document) => document with { Headline = new TextNode(room.At("Trump heads to Hanoi")) })
        .With((room, document) => document with
        {
            Caption = new CaptionNode(
                room.At("Trump in Vietnam"),
                new CaptionCreditNode(
                    room.At("AFP / SAUL LOEB"),
                    new AgencyNode(room.Again("AFP"), "AFP", "Agence France-Presse"),
                    room.Name("SAUL LOEB", "Saul Loeb"),
                    IsFilePhoto: false)),
        })
        .With((room, document) => document with
        {
            Byline = new BylineNode(
                room.Again("By Steve Holland and Jeff Mason"),
                [new NameNode(room.Again("Steve Holland"), "Steve Holland"), room.Name("Jeff Mason")],
                null),
        })
        .With((room, document) => document with
        {
            Dateline = new DatelineNode(
                room.Again("WASHINGTON, HA NOI, N.H. (Reuters)"),
                [new NameNode(room.Again("WASHINGTON"), "Washington"), room.Name("HA NOI", "Ha Noi")],
                room.Name("N.H."),
                null,
                room.Agency("Reuters", "Reuters", "Reuters")),
        })
        .With((room, document) => document with
        {
            Body = [new ParagraphNode(room.At("Donald Trump met Vietnamese leaders. Saul Loeb Gallery closed."))],
        })
        .With((room, document) =>
        {
            var holland = room.Name("Steve Holland");
            var mason = room.Name("Jeff Mason");
            var bureau = room.Name("Washington");
            var mcCain = room.Name("JOHN MCCAIN", "John Mccain");
            var role = new SourceSpan(Story.IndexOf("Reporting by", StringComparison.Ordinal), 12);
            return document with
            {
                CreditLine = new CreditLineNode(
                    SourceSpan.FromBounds(role.Start - 1, Story.Length - 1),
                    [
                        new CreditNode(holland.Span, CreditRole.Reporting, role, holland, bureau),
                        new CreditNode(mason.Span, CreditRole.Reporting, role, mason, bureau),
                        new CreditNode(mcCain.Span, CreditRole.Editing, role, mcCain, null),
                    ]),
            };
        });

    [Fact]
    public void Structure_and_registry_name_the_entities()
    {
        var room = Summit();
        var annotations = Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared);
        Assert.Equal(
            [
                "Trump = person/donald-trump Alias",
                "Hanoi = place/hanoi Name",
                "Trump = person/donald-trump Alias",
                "Vietnam = place/vietnam Name",
                "AFP = organization/agence-france-presse Alias",
                "SAUL LOEB = person/saul-loeb Name",
                "Steve Holland = person/steve-holland Name",
                "Jeff Mason = person/jeff-mason-reuters Name",
                "WASHINGTON = place/washington Name",
                "HA NOI = place/hanoi Alias",
                "N.H. = place/new-hampshire Alias",
                "Reuters = organization/reuters Name",
                "Donald Trump = person/donald-trump Name",
                "Vietnamese = place/vietnam Demonym",
                "Saul Loeb Gallery = organization/saul-loeb-gallery Name",
                "Steve Holland = person/steve-holland Name",
                "Jeff Mason = person/jeff-mason-reuters Name",
                "Washington = place/washington Name",
                "JOHN MCCAIN = person/john-mccain Name",
            ],
            room.Mentions(annotations));
    }

    [Fact]
    public void Entities_are_ordered_by_id_and_say_whence_they_come()
    {
        var annotations = Annotator.Annotate(Summit().Document, Newsroom.Registry, EntityMode.Declared);
        Assert.Equal(
            [
                "organization/agence-france-presse Agence France-Presse",
                "organization/reuters Reuters",
                "organization/saul-loeb-gallery Saul Loeb Gallery declared",
                "person/donald-trump Donald Trump declared",
                "person/jeff-mason-reuters Jeff Mason declared",
                "person/john-mccain John McCain declared",
                "person/saul-loeb Saul Loeb from capitals",
                "person/steve-holland Steve Holland",
                "place/hanoi Hanoi declared",
                "place/new-hampshire New Hampshire",
                "place/vietnam Vietnam declared",
                "place/washington Washington declared",
            ],
            annotations.Entities.Select(entity =>
                $"{entity.Id} {entity.Name}{(entity.IsDeclared ? " declared" : "")}{(entity.FromCapitals ? " from capitals" : "")}"));
        Assert.Equal(["AFP"], annotations.Entities[0].Aliases.ToArray());
        Assert.Equal(["Vietnamese"], annotations.Entities[10].Demonyms.ToArray());
    }

    [Fact]
    public void A_mention_is_found_by_its_exact_span()
    {
        var room = Summit();
        var annotations = Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared);
        foreach (var mention in annotations.Mentions)
        {
            Assert.Same(mention, annotations.EntityAt(mention.Span));
            Assert.Null(annotations.EntityAt(new SourceSpan(mention.Span.Start, mention.Span.Length - 1)));
            Assert.Null(annotations.EntityAt(new SourceSpan(mention.Span.Start + 1, mention.Span.Length)));
        }

        Assert.Null(new Annotations([], []).EntityAt(new SourceSpan(0, 1)));
    }

    [Fact]
    public void Without_a_registry_the_structure_still_names_entities()
    {
        var room = Summit();
        Assert.Equal(
            12, Annotator.Annotate(room.Document, EntityRegistry.Empty, EntityMode.Declared).Mentions.Length);
        Assert.DoesNotContain(
            Annotator.Annotate(room.Document, EntityRegistry.Empty, EntityMode.Declared).Entities, entity => entity.IsDeclared);
    }

    [Fact]
    public void Front_matter_is_not_searched()
    {
        var room = new Newsroom("---\ntitle: Trump\n---\nTrump\n")
            .With((room, document) => document with
            {
                FrontMatter = new FrontMatterNode(room.At("---\ntitle: Trump\n---"), null, null, null, []),
            });
        Assert.Equal(new SourceSpan(21, 5), Assert.Single(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared).Mentions).Span);
    }

    [Fact]
    public void No_name_goes_on_from_one_part_into_the_next()
    {
        var room = new Newsroom("Senators praise John\nMcCain speaks of Donald\nTrump\n")
            .With((room, document) => document with
            {
                Headline = new TextNode(room.At("Senators praise John")),
                Body = [new ParagraphNode(room.At("McCain speaks of Donald\nTrump"))],
            });
        Assert.Equal(
            ["Donald\nTrump = person/donald-trump Name"],
            room.Mentions(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared)));
    }

    [Fact]
    public void A_name_of_the_structure_is_one_mention_even_where_the_registry_sees_more()
    {
        var room = new Newsroom("By Donald Trump Jr.\n")
            .With((room, document) => document with
            {
                Byline = new BylineNode(room.At("By Donald Trump Jr."), [new NameNode(room.Again("Donald Trump Jr."), "Donald Trump Jr.")], null),
            });
        Assert.Equal(
            ["Donald Trump Jr. = person/donald-trump-jr Name"],
            room.Mentions(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared)));
    }

    [Theory]
    [InlineData("AP", "AP", "Associated Press", "AP = organization/the-associated-press Alias")]
    [InlineData("The Associated Press", "The Associated Press", "The Associated Press", "The Associated Press = organization/the-associated-press Name")]
    [InlineData("THE ASSOCIATED PRESS", "THE ASSOCIATED PRESS", "THE ASSOCIATED PRESS", "THE ASSOCIATED PRESS = organization/the-associated-press Name")]
    [InlineData("dpa", "dpa", "Deutsche Presse-Agentur", "dpa = organization/deutsche-presse-agentur Alias")]
    [InlineData("XYZ", "XYZ", "XYZ", "XYZ = organization/xyz Name")]
    public void Agencies_are_known_by_sign_or_name(string written, string sign, string name, string expected)
    {
        var room = new Newsroom($"HANOI ({written}) - Text")
            .With((room, document) => document with
            {
                Dateline = new DatelineNode(
                    new SourceSpan(0, written.Length + 8), [], null, null, room.Agency(written, sign, name)),
            });
        Assert.Equal(expected, room.Mentions(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared)).Last());
    }

    [Fact]
    public void A_name_whose_id_is_declared_is_that_entity()
    {
        var room = new Newsroom("By Kim Jong-Un\n")
            .With((room, document) => document with
            {
                Byline = new BylineNode(new SourceSpan(0, 14), [room.Name("Kim Jong-Un")], null),
            });
        Assert.Equal(
            ["Kim Jong-Un = person/kim-jong-un Alias"], room.Mentions(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared)));
    }

    [Fact]
    public void Of_two_writings_the_one_with_small_letters_is_kept()
    {
        var room = new Newsroom("ANNE O’NEILL and Anne O’Neill")
            .With((room, document) => document with
            {
                Byline = new BylineNode(
                    new SourceSpan(0, 29), [room.Name("ANNE O’NEILL", "Anne O’neill"), room.Name("Anne O’Neill")], null),
            });
        var entity = Assert.Single(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared).Entities);
        Assert.Equal(("person/anne-oneill", "Anne O’Neill", false), (entity.Id, entity.Name, entity.FromCapitals));
    }

    [Fact]
    public void A_name_without_letters_is_no_mention()
    {
        var room = new Newsroom("By ---\n").With((room, document) => document with
        {
            Byline = new BylineNode(new SourceSpan(0, 6), [room.Name("---")], null),
        });
        Assert.Empty(Annotator.Annotate(room.Document, Newsroom.Registry, EntityMode.Declared).Mentions);
    }
}
