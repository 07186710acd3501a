using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

using Galley.Package.Tests.Infrastructure;

namespace Galley.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void The_package_holds_library_analyzers_tasks_and_build_files()
    {
        using var package = ZipFile.OpenRead(feed.PackageOf("Galley"));
        Assert.Equal(
            [
                "Galley.nuspec", "LICENSE", "NOTICE", "README.md",
                "analyzers/dotnet/cs/Galley.CodeFixes.dll", "analyzers/dotnet/cs/Galley.Compiling.dll", "analyzers/dotnet/cs/Galley.Generators.dll",
                "analyzers/dotnet/cs/Galley.Reading.dll", "analyzers/dotnet/cs/Galley.dll", "analyzers/dotnet/cs/Markdig.Signed.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Galley.props", "build/Galley.targets", "buildTransitive/Galley.props", "buildTransitive/Galley.targets", "icon.png",
                "lib/net10.0/Galley.dll", "lib/net10.0/Galley.xml", "lib/net8.0/Galley.dll", "lib/net8.0/Galley.xml",
                "lib/netstandard2.0/Galley.dll", "lib/netstandard2.0/Galley.xml",
                "tools/net472/Galley.Build.dll", "tools/net472/Galley.Compiling.dll", "tools/net472/Galley.Reading.dll", "tools/net472/Galley.dll", "tools/net472/Markdig.Signed.dll",
                "tools/net472/System.Buffers.dll", "tools/net472/System.Collections.Immutable.dll", "tools/net472/System.Memory.dll",
                "tools/net472/System.Numerics.Vectors.dll", "tools/net472/System.Runtime.CompilerServices.Unsafe.dll", "tools/net472/YamlDotNet.dll",
                "tools/netstandard2.0/Galley.Build.dll", "tools/netstandard2.0/Galley.Build.runtimeconfig.json", "tools/netstandard2.0/Galley.Compiling.dll", "tools/netstandard2.0/Galley.Reading.dll",
                "tools/netstandard2.0/Galley.dll",
                "tools/netstandard2.0/Markdig.Signed.dll", "tools/netstandard2.0/YamlDotNet.dll",
            ],
            package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_says_what_a_reader_of_the_gallery_needs()
    {
        using var package = ZipFile.OpenRead(feed.PackageOf("Galley"));
        var metadata = Manifest(package);
        Assert.Equal("Galley", Value(metadata, "id"));
        Assert.Equal(ThisBuild.Version, Value(metadata, "version"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Null(Value(metadata, "developmentDependency"));
        Assert.Equal(
            ["net10.0:", "net8.0:", ".NETStandard2.0:System.Memory"],
            Child(metadata, "dependencies")!.Elements()
                .Select(group => $"{group.Attribute("targetFramework")!.Value}:{string.Join(",", group.Elements().Select(one => one.Attribute("id")!.Value))}"));

        var icon = Bytes(package.GetEntry("icon.png")!);
        Assert.Equal("IHDR"u8.ToArray(), icon[12..16]);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Fact]
    public void Assemblies_are_strong_named_and_carry_their_symbols()
    {
        using var package = ZipFile.OpenRead(feed.PackageOf("Galley"));
        var assemblies = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.All(assemblies, entry =>
        {
            using var image = Image(entry);
            Assert.True((image.PEHeaders.CorHeader!.Flags & CorFlags.StrongNameSigned) != 0, entry.FullName);
            Assert.False(image.GetMetadataReader().GetAssemblyDefinition().PublicKey.IsNil, entry.FullName);
            if (entry.Name.StartsWith("Galley", StringComparison.Ordinal))
            {
                Assert.Contains(image.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            }
        });
    }

    [Theory]
    [InlineData("Galley.Generators.dll")]
    [InlineData("Galley.CodeFixes.dll")]
    public void Analyzers_ask_for_no_newer_Roslyn_than_the_floor(string file)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf("Galley"));
        using var image = Image(package.GetEntry("analyzers/dotnet/cs/" + file)!);
        var metadata = image.GetMetadataReader();
        var roslyn = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(roslyn);
        Assert.All(roslyn, reference => Assert.Equal(Version.Parse(ThisBuild.OldestRoslyn + ".0"), reference.Version));
    }

    [Theory]
    [InlineData("Galley", "src/Galley.Package")]
    [InlineData("Galley.Tool", "src/Galley.Tool")]
    public void The_same_sources_give_the_same_bytes(string id, string project)
    {
        var again = Path.Combine(feed.Feed, "..", "again");
        PackageFeed.Pack(project, again);
        Assert.Equal(File.ReadAllBytes(feed.PackageOf(id)), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(feed.PackageOf(id)))));
    }

    // What the format of packages adds is none of Galley's business.
    private static bool IsOurs(string entry) =>
        entry is not ("[Content_Types].xml" or "_rels/.rels") && !entry.StartsWith("package/", StringComparison.Ordinal);

    private static XElement Manifest(ZipArchive package)
    {
        using var stream = package.GetEntry("Galley.nuspec")!.Open();
        return Child(XDocument.Load(stream).Root!, "metadata")!;
    }

    private static string? Value(XElement metadata, string name) => Child(metadata, name)?.Value;

    private static XElement? Child(XElement parent, string name) => parent.Elements().SingleOrDefault(child => child.Name.LocalName == name);

    private static PEReader Image(ZipArchiveEntry entry) => new(new MemoryStream(Bytes(entry)));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
