using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>The command, installed as users install it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_is_installed_from_its_package_and_annotates()
    {
        var folder = feed.Consumer("tool").Write("readme.txt", "A folder to install into.");
        folder.Dotnet("tool", "install", "Galley.Tool", "--tool-path", "commands", "--version", ThisBuild.Version).Succeeded();
        var galley = folder.PathOf(OperatingSystem.IsWindows() ? "commands/galley.exe" : "commands/galley");

        var annotated = feed.Run(
            galley, folder.Folder, ["annotate"], """{"id":"one","text":"Angela Merkel spoke in Berlin on Monday.","published":"2019-02-20"}""" + "\n").Succeeded();

        var line = Assert.Single(annotated.Lines);
        Assert.Contains("\"entity\":\"Angela Merkel\"", line);
        Assert.Contains("\"value\":\"2019-02-18\"", line);
    }
}
