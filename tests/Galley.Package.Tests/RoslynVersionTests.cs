using System.IO.Compression;

using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>The analyzers of the package in the oldest Roslyn that they run in, and in the newest.</summary>
[Collection(PackagesCollection.Name)]
public sealed class RoslynVersionTests(PackageFeed feed)
{
    [Fact]
    public void The_oldest_and_the_newest_Roslyn_give_the_same_code_and_the_same_problems()
    {
        var package = feed.Consumer("roslyn").Folder;
        if (!Directory.Exists(package))
        {
            ZipFile.ExtractToDirectory(feed.PackageOf("Galley"), package);
        }

        var oldest = Compile(package, ThisBuild.OldestRoslyn);
        var newest = Compile(package, ThisBuild.NewestRoslyn);

        Assert.Equal($"{ThisBuild.OldestRoslyn} emitted", oldest[0]);
        Assert.Equal($"{ThisBuild.NewestRoslyn} emitted", newest[0]);
        Assert.Equal("/project/seeds/note.md: (5,21)-(5,28) GAL4004", oldest[1]);
        Assert.Contains(oldest, file => file.StartsWith("Seeds.bridge.g.cs\n", StringComparison.Ordinal));
        Assert.Equal(oldest[1..], newest[1..]);
    }

    private static string[] Compile(string package, string version)
    {
        var analyzers = Path.Combine(package, "analyzers", "dotnet", "cs");
        return new RoslynContext(version, analyzers).Call(typeof(RoslynRun), nameof(RoslynRun.Compile), analyzers, Path.Combine(package, "lib", "net10.0", "Galley.dll"));
    }
}
