using System.Globalization;

using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Generation;

/// <summary>Same articles in, same bytes out.</summary>
public sealed class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = Corpus("/project/").GenerateFiles();

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void The_culture_does_not_matter(string name)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            AssertSame(Corpus("/project/").GenerateFiles());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var project = Corpus("/project/");

        AssertSame((project with { Files = [.. project.Files.Reverse()] }).GenerateFiles());
        AssertSame((project with { Files = [.. project.Files.OrderBy(file => file.Path.GetHashCode())] }).GenerateFiles());
    }

    [Theory]
    [InlineData("/another/place/")]
    [InlineData(@"C:\work\project\")]
    [InlineData(@"\\server\share\project\")]
    public void The_place_and_its_separators_do_not_matter(string directory) => AssertSame(Corpus(directory).GenerateFiles());

    [Fact]
    public void Line_ends_do_not_matter()
    {
        var project = Corpus("/project/");
        foreach (var lineEnd in new[] { "\r\n", "\r" })
        {
            AssertSame((project with
            {
                Files = [.. project.Files.Select(file => new TestFile(file.Path, file.GetText()!.ToString().Replace("\n", lineEnd)))],
            }).GenerateFiles());
        }
    }

    private static Project Corpus(string directory)
    {
        string Path(string relative) => directory + (directory.Contains('\\') ? relative.Replace('/', '\\') : relative);
        return Project.Of(
            new TestFile(Path("seeds/days-before-summit.txt"), TestFile.Seed.GetText()),
            new TestFile(Path("seeds/2020/ISTANBUL.txt"), "Istanbul calling\n\nISTANBUL (Reuters) - Iğdır and İzmir were quiet, Ilgaz Kim said.\n"),
            new TestFile(Path("seeds/2020/a.txt"), "Agencies\n\nA picture. (UPI / ANNE DOE)\n\nOSLO (United Press International) - It rained.\n"),
            new TestFile(Path("seeds/2020/z.txt"), "More of them\n\nOSLO (UPI) - It rained again.\n\n(Reporting by Anne Doe in OSLO)\n"),
            new TestFile(Path("seeds/2020/m.txt"), "Signs\n\nA picture. (AA / ANNE DOE)\n\nIt snowed.\n"),
            new TestFile(Path("seeds/2020/n.txt"), "Names\n\nA picture. (Anadolu / Anne Doe)\n\nIt snowed again.\n"),
            new TestFile(Path("seeds/2020/i.txt"), "A short one\n\nBy Inge IDIL\n\nText of Trump.\n"),
            new TestFile(Path("seeds/entities.yml"), TestFile.SeedRegistry.GetText())) with
        {
            Options = new TestOptions(directory)
                .AddItem(Path("seeds/days-before-summit.txt"), "days-before-summit", published: "2019-02-20"),
        };
    }

    private static void AssertSame(IReadOnlyDictionary<string, string> files)
    {
        Assert.Equal(Expected.Keys.Order(), files.Keys.Order());
        Assert.All(files, file => Assert.Equal(Expected[file.Key], file.Value));
    }
}
