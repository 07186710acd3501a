using System.Runtime.CompilerServices;

using Snapshooter;

namespace Galley.Generators.Tests.Infrastructure;

/// <summary>
/// Compares text with the file that was approved for it. This class is all that knows the snapshot library, so that
/// Verify.SourceGenerators can take its place here.
/// </summary>
internal static class Snapshot
{
    // The library writes a missing snapshot and passes, unless it is strict. On CI a missing one must fail.
    static Snapshot() => Environment.SetEnvironmentVariable(
        "SNAPSHOOTER_STRICT_MODE", Environment.GetEnvironmentVariable("CI") == "true" ? "true" : "false");

    /// <summary>Compares <paramref name="text"/> with <c>__snapshots__/{name}.snap</c> in the test project's folder.</summary>
    public static void Match(string text, string name) =>
        Snapshooter.Xunit.Snapshot.Match(text, new SnapshotFullName(name + ".snap", ProjectFolder()));

    private static string ProjectFolder([CallerFilePath] string here = "") =>
        Path.GetDirectoryName(Path.GetDirectoryName(here)!)!;
}
