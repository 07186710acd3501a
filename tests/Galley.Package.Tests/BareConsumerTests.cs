using System.Text.Json;

using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>A stranger's first project: .NET 10, a reference to the package, a folder of articles.</summary>
[Collection(PackagesCollection.Name)]
public sealed class BareConsumerTests
{
    private const string Output = "bin/Debug/net10.0/Demo.dll";
    private const string Intermediate = "obj/Debug/net10.0/Demo.dll";
    private const string Bridge = "its-a-1-slug-here|seeds/bridge.txt|2024-05-17|nb-NO|City opens its new bridge|Oslo|Kari Nordmann";

    private readonly Consumer _demo;

    public BareConsumerTests(PackageFeed feed)
    {
        _demo = feed.Bare;
        _demo.Project(
            "Demo.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>",
            Consumer.Reference() + """<Article Update="seeds/bridge.txt" Slug="it's; a #1 &quot;slug&quot;&#10;here" Published="2024-05-17" Language="nb-NO" />""");
        _demo.Write("seeds/bridge.txt", Consumer.Story);
        _demo.Write("seeds/entities.yml", Consumer.Registry);
        _demo.Write("Program.cs", """
            foreach (var article in Demo.Articles.All)
                Console.WriteLine($"{article.Slug}|{article.Path}|{article.Published}|{article.Language}|{article.Headline}|{article.Dateline?.City}|{string.Join(",", article.Entities.Where(one => one == Demo.People.KariNordmann).Select(one => one.Name))}");
            """);
    }

    [Fact]
    public void A_reference_is_all_that_is_needed_and_changes_of_articles_are_noticed()
    {
        Assert.Equal([Bridge], Built(compiles: true));
        Assert.Equal([Bridge], Built(compiles: false));

        _demo.Write("seeds/bridge.txt", Consumer.Story.Replace("new bridge\n", "newest bridge\n"));
        Assert.Equal([Bridge.Replace("new bridge", "newest bridge")], Built(compiles: true));
        _demo.Write("seeds/bridge.txt", Consumer.Story);

        _demo.Write("seeds/ferry.md", "# The ferry\n\nIt has gone.\n");
        Assert.Equal(["ferry|seeds/ferry.md|||The ferry||", Bridge], Built(compiles: true));

        File.Move(_demo.PathOf("seeds/ferry.md"), _demo.PathOf("seeds/boat.md"));
        Assert.Equal(["boat|seeds/boat.md|||The ferry||", Bridge], Built(compiles: true));

        File.Delete(_demo.PathOf("seeds/boat.md"));
        Assert.Equal([Bridge], Built(compiles: true));
        Assert.Equal([Bridge], Built(compiles: false));
    }

    [Fact]
    public void Nothing_reaches_the_app_but_the_library()
    {
        _demo.Build();
        Assert.Equal(
            ["Demo.dll", "Galley.dll"],
            Directory.GetFiles(_demo.PathOf("bin/Debug/net10.0"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));

        using var assets = JsonDocument.Parse(File.ReadAllText(_demo.PathOf("obj/project.assets.json")));
        Assert.Equal([$"Galley/{ThisBuild.Version}"], assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name));
    }

    [Fact]
    public void The_watcher_is_told_what_is_compiled()
    {
        _demo.Write("seeds/bridge.png", "not an image");
        using var items = JsonDocument.Parse(_demo.Dotnet("msbuild", "-nologo", "-getItem:Watch").Succeeded().Output);
        File.Delete(_demo.PathOf("seeds/bridge.png"));

        Assert.Equal(
            ["seeds/bridge.png", "seeds/bridge.txt", "seeds/entities.yml"],
            items.RootElement.GetProperty("Items").GetProperty("Watch").EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Settings_are_checked_and_default_items_can_be_turned_off()
    {
        _demo.Project(
            "Demo.csproj",
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>"
                + "<EnableDefaultArticleItems>false</EnableDefaultArticleItems><GalleyVisiblity>public</GalleyVisiblity><GalleyDates>perhaps</GalleyDates>");
        var output = _demo.TryBuild().Output;
        Assert.Contains("warning GAL6002: The MSBuild property 'GalleyVisiblity' is not an option of Galley. Did you mean 'GalleyVisibility'?", output);
        Assert.Contains("error GAL6003: 'perhaps' is not a valid value of the MSBuild property 'GalleyDates'", output);
        Assert.DoesNotContain("GAL6001", output);
    }

    private string[] Built(bool compiles)
    {
        var before = Written();
        _demo.Build();
        Assert.Equal(compiles, Written() != before);
        return _demo.Run(Output);
    }

    private DateTime Written() => File.GetLastWriteTimeUtc(_demo.PathOf(Intermediate));
}
