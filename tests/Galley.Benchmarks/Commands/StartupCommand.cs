using System.CommandLine;

namespace Galley.Benchmarks.Commands;

/// <summary><c>startup</c>: from the start of a process to one article.</summary>
internal static class StartupCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("startup", "Measures programs that look one article up.");
}
