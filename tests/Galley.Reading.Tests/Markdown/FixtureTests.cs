using Galley.Reading.Text;

namespace Galley.Reading.Tests.Markdown;

/// <summary>Awkward files: what is read of each stands beside it.</summary>
public class FixtureTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Markdown");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_30() => Assert.True(Files().Count >= 30);

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_read_as_the_file_beside_it_says(string name)
    {
        var document = DocumentReader.Read(SourceDecoder.Decode("seeds/posts/a.md", File.ReadAllBytes(Path.Combine(Folder, name + ".md"))));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".expected")).Replace("\r\n", "\n", StringComparison.Ordinal), document.Report());
    }
}
