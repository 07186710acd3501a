using System.Diagnostics;
using System.Reflection;

namespace Hello;

/// <summary>Builds this very program with a damaged copy of the seed, to show what the compiler says.</summary>
internal static class BrokenBuild
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>Runs the build and prints what it reports, with paths as they are in the repository.</summary>
    /// <returns>The build's exit code; 0 would mean that the damage went unnoticed.</returns>
    public static int Run()
    {
        string folder = typeof(BrokenBuild).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "ProjectFolder").Value!;
        using Process build = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["build", folder, "--configuration", Configuration, "--no-dependencies", "-p:Break=true", "--nologo", "-v:quiet"])
        {
            RedirectStandardOutput = true,
        })!;

        // The compiler names the project at the end of each line, and the build repeats the errors in its summary.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (build.StandardOutput.ReadLine() is { } line)
        {
            int project = line.LastIndexOf(" [", StringComparison.Ordinal);
            string report = (project < 0 ? line : line[..project]).Replace(folder + Path.DirectorySeparatorChar, "");
            if ((report.Contains(": error ") || report.Contains(": warning ")) && seen.Add(report))
            {
                Console.WriteLine(report);
            }
        }

        build.WaitForExit();
        return build.ExitCode;
    }
}
