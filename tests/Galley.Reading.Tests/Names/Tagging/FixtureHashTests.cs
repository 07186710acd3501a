using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Galley.Reading.Tests.Names.Tagging;

/// <summary>The names of each fixture, as a line <c>hash  fixture</c> in <c>names.sha256</c>: a change shows which stories moved.</summary>
/// <remarks>
/// The hashes change with the model, the features and the fixtures, and with nothing else. After a wanted change delete the file and run the test
/// without <c>CI=true</c>: it writes the file anew.
/// </remarks>
public sealed class FixtureHashTests
{
    [Fact]
    public void Fixtures_HaveTheNamesOnFile()
    {
        var path = ExpectedFile();
        var actual = Hashes(1);
        if (!File.Exists(path) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, string.Concat(actual.Select(line => line + "\n")));
        }

        Assert.Equal(File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')), actual);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(16)]
    public void Fixtures_HaveTheSameNamesInAnyThread(int threads) => Assert.Equal(Hashes(1), Hashes(threads));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Fixtures_HaveTheSameNamesUnderAnyCulture(string culture)
    {
        var expected = Hashes(1);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Hashes(1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Fixtures_HaveTheSameNamesInAnyOrder()
    {
        var backwards = TaggedTexts.FixturesAndSeed().Reverse().Select(HashOf).Reverse();
        Assert.Equal(Hashes(1), backwards);
    }

    private static List<string> Hashes(int threads) => threads == 1
        ? TaggedTexts.FixturesAndSeed().Select(HashOf).ToList()
        : TaggedTexts.FixturesAndSeed().AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(HashOf).ToList();

    private static string HashOf((string Name, string Text) fixture) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TaggedTexts.Describe(fixture.Text))))[..16] + "  " + fixture.Name;

    private static string ExpectedFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "names.sha256");
}
