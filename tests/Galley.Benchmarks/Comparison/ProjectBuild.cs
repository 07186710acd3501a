using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Comparison;

/// <summary>How projects are built: without servers, so that all the work happens in processes that end with the build.</summary>
internal static class ProjectBuild
{
    /// <summary>The build of the project in a folder.</summary>
    public static Invocation In(string folder, params string[] more) =>
        new("dotnet", ["build", "-c", "Release", "--nologo", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. more], folder);
}
