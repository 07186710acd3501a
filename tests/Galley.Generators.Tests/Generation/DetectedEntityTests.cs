using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>Entities that no registry declares, from the text to the constants.</summary>
public sealed class DetectedEntityTests
{
    private static readonly Project Seed = Project.Of(TestFile.Seed) with { Options = TestOptions.ForSeed() };

    [Fact]
    public void The_seed_needs_no_registry()
    {
        var assembly = Seed.Load();
        var kim = assembly.Entity("People", "KimJongUn");

        Assert.Equal(11, kim.Mentions.Count);
        Assert.Equal(["Kim"], kim.Aliases);
        Assert.Equal(MentionEvidence.Model, kim.Mentions[0].Evidence);
        Assert.InRange(kim.Mentions[0].Confidence, 0.5, 0.999);
        Assert.Equal((MentionEvidence.Structure, 1.0), FactsOf(assembly.Entity("People", "SaulLoeb").Mentions[0]));
        Assert.Equal(MentionForm.Demonym, assembly.Entity("Places", "Vietnam").Mentions[0].Form);
    }

    [Theory]
    [InlineData("UnitedStates", PlaceKind.Country, "US")]
    [InlineData("NorthKorea", PlaceKind.Country, "KP")]
    [InlineData("KoreanPeninsula", PlaceKind.Region, null)]
    [InlineData("Hanoi", PlaceKind.City, null)]
    public void Places_say_what_they_are_with_and_without_a_registry(string place, PlaceKind kind, string? code)
    {
        foreach (var project in new[] { Seed, Project.OfSeed() })
        {
            var found = (Place)project.Load().Entity("Places", place);
            Assert.Equal((kind, code), (found.PlaceKind, found.IsoCode));
        }
    }

    [Fact]
    public void What_the_registry_declares_is_certain() =>
        Assert.Equal((MentionEvidence.Registry, 1.0), FactsOf(Project.OfSeed().Load().Entity("People", "KimJongUn").Mentions[0]));

    [Fact]
    public void Declared_mode_finds_nobody_in_the_text()
    {
        var assembly = (Seed with { Options = TestOptions.ForSeed().Set("GalleyEntities", "Declared") }).Load();

        Assert.DoesNotContain("KimJongUn", assembly.Accessors("People"));
        Assert.Contains("SaulLoeb", assembly.Accessors("People"));
    }

    [Fact]
    public void Doubtful_entities_are_no_constants_but_stay_within_reach()
    {
        var assembly = (Seed with { Options = TestOptions.ForSeed().Set("GalleyEntityMinimumConfidence", "1") }).Load();

        Assert.DoesNotContain("KimJongUn", assembly.Accessors("People"));
        Assert.Contains("SaulLoeb", assembly.Accessors("People"));
        Assert.Equal(11, assembly.Articles[0].Mentions.Count(mention => mention.EntityId == "person/kim-jong-un"));
    }

    private static (MentionEvidence Evidence, double Confidence) FactsOf(Mention mention) => (mention.Evidence, mention.Confidence);
}
