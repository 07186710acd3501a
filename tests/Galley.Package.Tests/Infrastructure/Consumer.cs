using System.Text;

namespace Galley.Package.Tests.Infrastructure;

/// <summary>A folder of somebody who uses the packages.</summary>
internal sealed class Consumer(PackageFeed feed, string folder)
{
    /// <summary>A story with people, a place and an agency in it.</summary>
    public const string Story = """
        City opens its new bridge
        The bridge at dawn. (AFP / JANE DOE)

        By Alice Smith and Bob Jones

        OSLO (Reuters) - The city opened its new bridge on Friday.

        “It took nine years,” said Mayor Kari Nordmann.

        (Reporting by Alice Smith in Oslo; Editing by Carol White)

        """;

    /// <summary>A registry that knows the mayor.</summary>
    public const string Registry = """
        entities:
          - kind: person
            name: Kari Nordmann
            aliases: [Mayor Nordmann]

        """;

    /// <summary>Where the files are.</summary>
    public string Folder => folder;

    /// <summary>The feed that the packages come from.</summary>
    public PackageFeed Feed => feed;

    /// <summary>A reference to the package, as its users write it.</summary>
    public static string Reference(string attributes = "") =>
        $"""<PackageReference Include="Galley" Version="{ThisBuild.Version}" {attributes}/>""";

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>Writes a text file.</summary>
    public Consumer Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    /// <summary>Writes a project file with a reference to Galley, unless the items are others.</summary>
    public Consumer Project(string path, string properties, string? items = null) => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>{items ?? Reference()}</ItemGroup>
        </Project>
        """);

    /// <summary>Runs the SDK.</summary>
    public Command Dotnet(params string[] arguments) => feed.Run("dotnet", folder, arguments);

    /// <summary>Builds and expects success.</summary>
    public Command Build(params string[] arguments) => TryBuild(arguments).Succeeded();

    /// <summary>Builds.</summary>
    public Command TryBuild(params string[] arguments) => Dotnet(["build", "--nologo", "-v:quiet", "-clp:NoSummary", .. arguments]);

    /// <summary>Runs a program that was built.</summary>
    public string[] Run(string path) => feed.Run("dotnet", folder, [PathOf(path)]).Succeeded().Lines;
}
