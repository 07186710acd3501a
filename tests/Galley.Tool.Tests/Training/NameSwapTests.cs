using Galley.Reading.Names.Tagging;
using Galley.Tool.Training;

namespace Galley.Tool.Tests.Training;

public sealed class NameSwapTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("galley-names");

    public NameSwapTests()
    {
        var gazetteers = _folder.CreateSubdirectory("gazetteers").FullName;
        File.WriteAllLines(Path.Combine(gazetteers, "gaz.first.txt"), ["Mary", "Paul"]);
        File.WriteAllLines(Path.Combine(gazetteers, "gaz.last.txt"), ["Hansen", "Okafor"]);
        File.WriteAllLines(Path.Combine(gazetteers, "gaz.city.txt"), ["Bergen", "Lagos", "San Remo"]);
        File.WriteAllLines(Path.Combine(gazetteers, "gaz.country.txt"), ["Chile", "Nepal"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void SwappedNames_StandWhereTheyAreMarked()
    {
        var swapped = Swap("[P Anna Berg] left [L Bergen] for [L Chile].\n[P Berg] told [O Zzyx Works] so, and [P BERG] left.");
        Assert.All(swapped.Names, name => Assert.False(char.IsWhiteSpace(swapped.Text[name.Start])));
        Assert.Equal(
            [NameLabel.Person, NameLabel.Place, NameLabel.Place, NameLabel.Person, NameLabel.Organization, NameLabel.Person],
            swapped.Names.Select(name => name.Label));
        var texts = swapped.Names.Select(name => swapped.Text[name.Start..name.End]).ToList();
        Assert.Matches("^(Mary|Paul) (Hansen|Okafor)$", texts[0]);
        Assert.Contains(texts[1], new[] { "Bergen", "Lagos" });
        Assert.Contains(texts[2], new[] { "Chile", "Nepal" });
        Assert.Equal("Zzyx Works", texts[4]);
        Assert.Matches("^(HANSEN|OKAFOR)$", texts[5]);
        Assert.Equal($"{texts[0]} left {texts[1]} for {texts[2]}.\n{texts[3]} told Zzyx Works so, and {texts[5]} left.\n", swapped.Text);
    }

    [Fact]
    public void FamilyName_IsThatOfTheNewFullName()
    {
        var swapped = Swap("[P Berg] came. [P Anna Berg] left.");
        var texts = swapped.Names.Select(name => swapped.Text[name.Start..name.End]).ToList();
        Assert.EndsWith(" " + texts[0], texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void SameSeed_GivesTheSameNames() => Assert.Equal(Swap("[P Anna Berg] in [L Chile]").Text, Swap("[P Anna Berg] in [L Chile]").Text);

    private TrainingDocument Swap(string line) => new NameSwap(_folder.FullName, 1).Swap(AnnotationFile.Read("x", line)[0]);
}
