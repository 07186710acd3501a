using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>Class libraries that hold articles, and the apps that read them.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ContentPackTests(ContentPacks packs) : IClassFixture<ContentPacks>
{
    [Fact]
    public void An_app_with_articles_of_its_own_shares_entities_with_two_packs() =>
        Assert.Equal(
            [
                "1 1 1", "Tunnel planned, City opens its new bridge, Ferry stops",
                "True", "True", "True", "True", "True",
                "city True", "mayor True", "1",
            ],
            Run("Both"));

    [Fact]
    public void An_app_without_articles_reads_those_of_its_packs_and_gets_no_classes_of_its_own() =>
        Assert.Equal(["City opens its new bridge, Ferry stops"], Run("Reader"));

    [Fact]
    public void What_lies_in_the_folders_of_an_app_that_does_not_reference_Galley_is_left_alone() =>
        Assert.Equal(["Ferry stops"], Run("Bystander"));

    [Fact]
    public void An_app_that_gets_the_analyzers_through_a_pack_compiles_its_articles() =>
        Assert.Equal(["Tunnel planned, City opens its new bridge"], Run("Heir"));

    [Fact]
    public void The_build_has_nothing_to_say() =>
        Assert.Equal(["Build succeeded.", "0 Warning(s)", "0 Error(s)"], packs.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Take(3));

    private string[] Run(string app)
    {
        var program = $"{app}/bin/Debug/net10.0/{app}.dll";
        Assert.True(File.Exists(packs.Folder.PathOf(program)), packs.Output);
        return packs.Folder.Run(program);
    }
}
