using Galley.Reading.Names.Tagging;
using Galley.Tool.Training;

namespace Galley.Tool.Tests.Training;

public sealed class ConventionsTests : IDisposable
{
    private readonly DirectoryInfo _corpora = Directory.CreateTempSubdirectory("galley-conventions-");

    public ConventionsTests()
    {
        var gazetteers = _corpora.CreateSubdirectory("gazetteers").FullName;
        foreach (var list in new[] { "first", "last", "smallcity", "nat" })
        {
            File.WriteAllText(Path.Combine(gazetteers, $"gaz.{list}.txt"), "");
        }

        File.WriteAllText(Path.Combine(gazetteers, "gaz.city.txt"), "London\n");
        File.WriteAllText(Path.Combine(gazetteers, "gaz.country.txt"), "China\n");
    }

    [Theory]
    [InlineData("a [M London-based] firm", "Place London")]
    [InlineData("a [M Kurdish-led] group", "Misc Kurdish")]
    [InlineData("the [M pro-Serb] side", "Misc Serb")]
    [InlineData("[O U.S.-China Council] met", "Organization U.S.-China Council")]
    [InlineData("the [L Aix]-En road", "Place Aix-En")]
    [InlineData("the [L U.S.]-[L China] trade", "Place U.S.; Place China")]
    [InlineData("[O China] said", "Place China")]
    [InlineData("[P President Xi Jinping] of [O London Tower]", "Person Xi Jinping; Place London Tower")]
    public void Marks_Become(string line, string expected)
    {
        var documents = Conventions.Apply(AnnotationFile.Read("a", line), WordLists.Read(_corpora.FullName));
        var document = Assert.Single(documents);
        Assert.Equal(expected, string.Join("; ", document.Names.Select(name => $"{name.Label} {document.Text[name.Start..name.End]}")));
    }

    public void Dispose() => _corpora.Delete(recursive: true);
}
