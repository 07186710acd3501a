using System.Reflection;

namespace Galley.Package.Tests.Infrastructure;

/// <summary>What the build of these tests knows: which packages it would make, and where third parties' packages are.</summary>
internal static class ThisBuild
{
    private static readonly Dictionary<string, string> Facts = typeof(ThisBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(fact => fact.Key, fact => fact.Value ?? "", StringComparer.Ordinal);

    /// <summary>The configuration that was built: Debug or Release.</summary>
    public static string Configuration => Facts["Configuration"];

    /// <summary>The version of the packages.</summary>
    public static string Version => Facts["Version"];

    /// <summary>The folder of restored packages. Nothing here writes into it.</summary>
    public static string Packages => Facts["Packages"];

    /// <summary>The machine's own runtime identifier.</summary>
    public static string RuntimeIdentifier => Facts["RuntimeIdentifier"];

    /// <summary>The oldest Roslyn that Galley runs in.</summary>
    public static string OldestRoslyn => Facts["OldestRoslyn"];

    /// <summary>The newest Roslyn that Galley is tested with.</summary>
    public static string NewestRoslyn => Facts["NewestRoslyn"];

    /// <summary>A version of YamlDotNet that Galley does not ship.</summary>
    public static string OtherYamlDotNet => Facts["OtherYamlDotNet"];

    /// <summary>A version of Markdig that Galley does not ship.</summary>
    public static string OtherMarkdig => Facts["OtherMarkdig"];

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder of a restored package.</summary>
    public static string Package(string id, string version) => Path.Combine(Packages, id.ToLowerInvariant(), version);

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Generators.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No Generators.sln above " + AppContext.BaseDirectory);
        }

        return folder;
    }
}
