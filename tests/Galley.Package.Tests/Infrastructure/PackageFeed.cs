namespace Galley.Package.Tests.Infrastructure;

/// <summary>
/// The packages, packed once for all tests, in a feed of their own, with a folder for the projects that use them. Those
/// projects have no network, and a folder of installed packages that is nobody else's.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), $"galley-packages-{Guid.NewGuid():N}");
    private readonly Dictionary<string, string> _environment;

    /// <summary>Packs, and installs Galley in a bare project.</summary>
    public PackageFeed()
    {
        Directory.CreateDirectory(Feed);
        Pack("src/Galley.Package", Feed);
        Pack("src/Galley.Tool", Feed);

        const string Nowhere = "http://127.0.0.1:9";
        _environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NUGET_PACKAGES"] = Installed,
            ["http_proxy"] = Nowhere,
            ["https_proxy"] = Nowhere,
            ["HTTP_PROXY"] = Nowhere,
            ["HTTPS_PROXY"] = Nowhere,
            ["no_proxy"] = "",
            ["NO_PROXY"] = "",
            ["NuGetAudit"] = "false",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        };
        WriteConfiguration();

        // With no other package in sight: what follows finds Galley installed, and it is the one that was packed here.
        Bare = new Consumer(this, Path.Combine(_root, "C# é it's (x)"));
    }

    /// <summary>The folder of the packed packages.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>The folder that packages are installed in.</summary>
    public string Installed => Path.Combine(_root, "installed");

    /// <summary>A project for .NET 10 in a folder with awkward characters. Nothing but the feed can be restored from.</summary>
    internal Consumer Bare { get; }

    /// <summary>The path of a packed package.</summary>
    internal string PackageOf(string id) => Path.Combine(Feed, $"{id}.{ThisBuild.Version}.nupkg");

    /// <summary>A folder for a project that may use packages of third parties, which are on the machine already.</summary>
    internal Consumer Consumer(string name) => new(this, Path.Combine(_root, "served", name));

    /// <summary>Packs a project of the repository as it was built.</summary>
    internal static void Pack(string project, string folder) =>
        Command.Run("dotnet", ThisBuild.Repository, ["pack", project, "-c", ThisBuild.Configuration, "--no-build", "--nologo", "-v:quiet", "-nodeReuse:false", "-o", folder]).Succeeded();

    /// <summary>Runs a program as a stranger would.</summary>
    internal Command Run(string program, string folder, IEnumerable<string> arguments, string? input = null) =>
        Command.Run(program, folder, arguments, _environment, input);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A compiler that still runs may hold analyzers; the system clears its temporary files.
        }
    }

    // The machine's own sources stay, but nothing is mapped to them, so nobody asks them.
    private void WriteConfiguration()
    {
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed-here" value="{Feed}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed-here"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(_root, "served"));
        File.WriteAllText(Path.Combine(_root, "served", "nuget.config"), $"""
            <configuration>
              <fallbackPackageFolders>
                <add key="machine" value="{ThisBuild.Packages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }
}
