using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>How a project gets Galley: from a package, or from this repository's outputs, laid out as the package lays them out.</summary>
/// <param name="Props">What stands at the beginning of the project file.</param>
/// <param name="Items">What stands among its items.</param>
/// <param name="Targets">What stands at its end.</param>
internal sealed record GalleyReference(string Props, string Items, string Targets)
{
    private static readonly string[] Projects = ["Galley", "Galley.CodeFixes", "Galley.Build"];

    // Restoring evaluates a project without what its packages bring: these imports stay out as theirs do.
    private const string Restored = "Condition=\"'$(MSBuildIsRestoring)' != 'true'\"";

    // A kept folder may hold the layout of another day.
    private static readonly HashSet<string> Laid = new(StringComparer.Ordinal);

    /// <summary>Makes Galley ready for projects of a workspace.</summary>
    /// <returns>Why that is not possible, or <see langword="null"/>.</returns>
    public static string? Prepare(Workspace workspace, out GalleyReference reference)
    {
        if (workspace.Package is { } package)
        {
            reference = FromPackage(workspace, package);
            return package.Exists ? null : $"There is no {package}.";
        }

        var layout = Path.Combine(workspace.Folder, "galley-layout");
        reference = FromLayout(layout);
        return Laid.Add(layout) ? BuildLayout(workspace, layout) : null;
    }

    /// <summary>A project file with its marks replaced.</summary>
    public string Write(string project) => project
        .Replace("<!--IMPORT-PROPS-->", Props, StringComparison.Ordinal)
        .Replace("<!--REFERENCE-->", Items, StringComparison.Ordinal)
        .Replace("<!--IMPORT-TARGETS-->", Targets, StringComparison.Ordinal);

    private static GalleyReference FromPackage(Workspace workspace, FileInfo package)
    {
        // A folder of packages of its own: the same version may be packed again with other contents.
        File.WriteAllText(Path.Combine(workspace.Folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="galley" value="{package.DirectoryName}" /></packageSources>
            </configuration>
            """);
        var version = Path.GetFileNameWithoutExtension(package.Name)["Galley.".Length..];
        return new GalleyReference("", $"<PackageReference Include=\"Galley\" Version=\"{version}\" />", "");
    }

    private static GalleyReference FromLayout(string layout) => new(
        $"<Import Project=\"{layout}/buildTransitive/Galley.props\" {Restored} />",
        $"<_GalleyOwnReference Include=\"Galley\" /><Reference Include=\"{layout}/lib/Galley.dll\" /><Analyzer Include=\"{layout}/analyzers/*.dll\" />",
        $"<Import Project=\"{layout}/buildTransitive/Galley.targets\" {Restored} />");

    private static string? BuildLayout(Workspace workspace, string layout)
    {
        foreach (var project in Projects)
        {
            var command = new Invocation(
                "dotnet", ["build", "-c", "Release", "-v", "q", "--nologo", Path.Combine(Workspace.Repository, "src", project)], workspace.Folder);
            var result = MeasuredCommand.Run(command, workspace.Limit);
            if (result.Failure is not null)
            {
                return $"`{command}`: {result.Failure}\n{result.Output}";
            }
        }

        var sources = Path.Combine(Workspace.Repository, "src");
        Copy(Path.Combine(sources, "Galley/bin/Release/net10.0"), Path.Combine(layout, "lib"));
        Copy(Path.Combine(sources, "Galley.Generators/bin/Release/netstandard2.0"), Path.Combine(layout, "analyzers"), "Galley*", "Markdig*", "YamlDotNet*");
        Copy(Path.Combine(sources, "Galley.CodeFixes/bin/Release/netstandard2.0"), Path.Combine(layout, "analyzers"), "Galley.CodeFixes*");
        Copy(Path.Combine(sources, "Galley.Build/bin/Release/netstandard2.0"), Path.Combine(layout, "tools/netstandard2.0"), "Galley*.dll", "Galley*.runtimeconfig.json", "Markdig*", "YamlDotNet*");
        Copy(Path.Combine(sources, "Galley.Package/buildTransitive"), Path.Combine(layout, "buildTransitive"));
        return null;
    }

    private static void Copy(string from, string to, params string[] patterns)
    {
        Directory.CreateDirectory(to);
        foreach (var file in (patterns is [] ? ["*"] : patterns).SelectMany(pattern => Directory.EnumerateFiles(from, pattern)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}
