using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>The package in projects for other frameworks, older C# and strict settings.</summary>
[Collection(PackagesCollection.Name)]
public sealed class FrameworkTests(FrameworkConsumers consumers) : IClassFixture<FrameworkConsumers>
{
    private const string Said = "City opens its new bridge, Oslo, Kari Nordmann, <p>The <a href=\"/bridge\">bridge</a> is <strong>open</strong>.</p>";

    [Fact]
    public void An_app_for_Net8_runs_with_its_articles_and_those_of_a_library_for_Net_Standard() =>
        Assert.Equal([$"Net8: {Said}", $"Standard: {Said}", "True"], consumers.Folder.Run("Net8/bin/Debug/net8.0/Net8.dll").Select(line => line.TrimEnd()));

    [Theory]
    [InlineData("Net8", "net8.0", "Galley.dll Net8.dll Standard.dll")]
    [InlineData("Framework", "net472", "Framework.dll Galley.dll System.Buffers.dll System.Memory.dll System.Numerics.Vectors.dll System.Runtime.CompilerServices.Unsafe.dll")]
    [InlineData("Old", "net10.0", "Old.dll")]
    [InlineData("Strict", "net10.0", "Strict.dll")]
    [InlineData("Standard", "netstandard2.0", "Standard.dll")]
    public void Each_project_is_built_without_a_word(string project, string framework, string files)
    {
        var bin = consumers.Folder.PathOf($"{project}/bin/Debug/{framework}");
        Assert.True(Directory.Exists(bin), consumers.Output);
        Assert.Equal(files, string.Join(" ", Directory.GetFiles(bin, "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(consumers.Output.Split('\n'), line => line.Contains($"{project}.csproj]", StringComparison.Ordinal));
    }
}
