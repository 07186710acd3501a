using System.Text.Json;

using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Names.Tagging;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Reading.Tests.Names.Resolution;

/// <summary>The seed without a registry: where people found a name, resolution finds the same entity.</summary>
public class SeedResolutionTests
{
    private static readonly JsonElement Gold =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "days-before-summit.gold.json"))).RootElement;

    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "days-before-summit.txt"));

    [Fact]
    public void Every_mention_has_the_entity_of_the_gold_standard()
    {
        var document = WireReader.Read(new DocumentSource("days-before-summit.txt", Text));
        var annotations = Annotator.Annotate(document, EntityRegistry.Empty, Tag);
        var names = annotations.Entities.ToDictionary(entity => entity.Id, entity => entity.Name);
        var expected = Gold.GetProperty("mentions").EnumerateArray().Select(mention =>
            $"{mention.GetProperty("start").GetInt32()} {mention.GetProperty("text").GetString()} = {Kind(mention)} {mention.GetProperty("entity").GetString()}");
        var actual = annotations.Mentions.Select(mention =>
            $"{mention.Span.Start} {Text.Substring(mention.Span.Start, mention.Span.Length)} = {Kind(mention)} {names[mention.EntityId]}");
        Assert.Equal(expected, actual);
        Assert.Empty(annotations.Problems);
    }

    [Fact]
    public void The_tagger_and_resolution_find_what_people_found()
    {
        var document = WireReader.Read(new DocumentSource("days-before-summit.txt", Text));
        var annotations = Annotator.Annotate(document, EntityRegistry.Empty);
        var names = annotations.Entities.ToDictionary(entity => entity.Id, entity => entity.Name);
        var expected = Gold.GetProperty("mentions").EnumerateArray().Select(mention =>
            $"{mention.GetProperty("start").GetInt32()} {mention.GetProperty("text").GetString()} = {Kind(mention)} {mention.GetProperty("entity").GetString()}").ToList();
        var actual = annotations.Mentions.Select(mention =>
            $"{mention.Span.Start} {Text.Substring(mention.Span.Start, mention.Span.Length)} = {Kind(mention)} {names[mention.EntityId]}").ToList();
        Assert.Equal(expected.Where(IsPerson), actual.Where(IsPerson));
        Assert.Empty(actual.Except(expected));
        Assert.InRange(expected.Except(actual).Count(), 0, expected.Count / 50);
        Assert.Empty(annotations.Problems);
    }

    private static bool IsPerson(string mention) => mention.Contains(" = person ", StringComparison.Ordinal);

    [Theory]
    [InlineData("United States", PlaceKind.Country, "US")]
    [InlineData("North Korea", PlaceKind.Country, "KP")]
    [InlineData("Vietnam", PlaceKind.Country, "VN")]
    [InlineData("Korean Peninsula", PlaceKind.Region, null)]
    [InlineData("Pyongyang", PlaceKind.City, null)]
    [InlineData("Seoul", PlaceKind.City, null)]
    [InlineData("Yongbyon", PlaceKind.Unknown, null)]
    public void Places_are_told_apart(string name, PlaceKind kind, string? code)
    {
        var document = WireReader.Read(new DocumentSource("days-before-summit.txt", Text));
        var place = Annotator.Annotate(document, EntityRegistry.Empty, Tag).Entities.Single(entity => entity.Name == name);
        Assert.Equal((kind, code), (place.PlaceKind, place.IsoCode));
    }

    private static List<TaggedName> Tag(string text, IReadOnlyList<SourceSpan> stretches) =>
        Gold.GetProperty("mentions").EnumerateArray()
            .Select(mention => new TaggedName(
                SourceSpan.FromBounds(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()),
                Label(mention),
                mention.GetProperty("kind").GetString() switch
                {
                    "demonym" => NameEvidence.NationalityList,
                    "event" => NameEvidence.EventList,
                    _ => NameEvidence.Model,
                },
                900))
            .Where(name => stretches.Any(stretch => stretch.Contains(name.Span)))
            .ToList();

    private static NameLabel Label(JsonElement mention) => mention.GetProperty("kind").GetString() switch
    {
        "person" => NameLabel.Person,
        "place" => NameLabel.Place,
        "organization" => NameLabel.Organization,
        _ => NameLabel.Misc,
    };

    private static string Kind(JsonElement mention) => mention.GetProperty("kind").GetString()!;

    private static string Kind(EntityMention mention) =>
        mention.Form == MentionForm.Demonym ? "demonym" : mention.EntityId.Split('/')[0];
}
