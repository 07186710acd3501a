using Galley.Package.Tests.Infrastructure;

using Xunit.Abstractions;

namespace Galley.Package.Tests;

/// <summary>Apps that are trimmed, and apps that are compiled ahead of time.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PublishTests(PackageFeed feed, ITestOutputHelper log)
{
    private static readonly string[] Expected = ["City opens its new bridge", "Oslo", "Kari Nordmann: 1", "It took nine years,"];

    [Fact]
    public void A_trimmed_app_runs_and_no_warning_is_given()
    {
        var app = App("trimmed", "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode>");
        app.Dotnet("publish", "-r", ThisBuild.RuntimeIdentifier, "--self-contained", "-v:quiet", "--nologo", "-o", "out").Succeeded();
        Assert.Equal(Expected, Started(app));
        Assert.True(new FileInfo(app.PathOf("out/Galley.dll")).Length > 0);
    }

    [Fact]
    public void A_native_app_runs_and_no_warning_is_given()
    {
        var linker = OperatingSystem.IsWindows() ? "link.exe" : Find("clang") is not null ? "clang" : "gcc";
        if (Find(linker) is null)
        {
            log.WriteLine($"Not run: ahead-of-time compilation needs a linker, and there is no {linker} on the path of this machine.");
            return;
        }

        var app = App("native", $"<PublishAot>true</PublishAot><CppCompilerAndLinker>{(linker == "gcc" ? "gcc" : "")}</CppCompilerAndLinker>");
        app.Dotnet("publish", "-r", ThisBuild.RuntimeIdentifier, "-v:quiet", "--nologo", "-o", "out").Succeeded();
        Assert.Equal(Expected, Started(app));
    }

    private Consumer App(string name, string properties)
    {
        var app = feed.Consumer(name);
        app.Project("App.csproj", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization>"
            + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><TrimmerSingleWarn>false</TrimmerSingleWarn>" + properties);
        app.Write("seeds/bridge.txt", Consumer.Story);
        app.Write("seeds/entities.yml", Consumer.Registry);
        return app.Write("Program.cs", """
            var bridge = App.Articles.Bridge;
            System.Console.WriteLine(bridge.Headline);
            System.Console.WriteLine(bridge.Dateline?.City);
            System.Console.WriteLine($"{App.People.KariNordmann.Name}: {App.People.KariNordmann.Mentions.Count}");
            foreach (var quotation in bridge.Quotations)
                System.Console.WriteLine(quotation.Text);
            """);
    }

    private string[] Started(Consumer app) =>
        feed.Run(app.PathOf(OperatingSystem.IsWindows() ? "out/App.exe" : "out/App"), app.Folder, []).Succeeded().Lines;

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
