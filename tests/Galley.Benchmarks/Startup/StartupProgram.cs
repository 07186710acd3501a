using Galley.Benchmarks.Comparison;
using Galley.Benchmarks.Measuring;

namespace Galley.Benchmarks.Startup;

/// <summary>A small program that looks one article up and ends: exit code 0 says that it found one.</summary>
/// <param name="Name">Its name: the folder of its files.</param>
/// <param name="IsNative">Whether it is compiled ahead of time.</param>
/// <param name="IsInside">Whether it says what happens inside instead. That takes code of its own, which a program ahead of time would load at each start.</param>
internal sealed record StartupProgram(string Name, bool IsNative, bool IsInside = false)
{
    /// <summary>The name of the program with Galley.</summary>
    public const string Galley = "galley";

    /// <summary>The programs, without their ways of compilation.</summary>
    public static readonly string[] Names = ["empty", Galley, "sqlite", "json"];

    /// <summary>The folder that it is published to.</summary>
    public string Output(Workspace workspace) => Path.Combine(workspace.Folder, Name, (IsNative ? "native" : "jit") + (IsInside ? "-inside" : ""));

    /// <summary>The call that looks an article up.</summary>
    public Invocation Call(Workspace workspace, params string[] arguments) =>
        new(Path.Combine(Output(workspace), OperatingSystem.IsWindows() ? "program.exe" : "program"), arguments, Output(workspace));

    /// <summary>Publishes it.</summary>
    /// <returns>Why it cannot be, or <see langword="null"/>.</returns>
    public string? Publish(Workspace workspace)
    {
        string[] native = IsNative ? ["-p:PublishAot=true"] : ["--no-self-contained"];
        string[] inside = IsInside ? ["-p:Inside=true"] : [];
        var result = MeasuredCommand.Run(
            new Invocation(
                "dotnet", ["publish", "-c", "Release", "--use-current-runtime", "--nologo", "-v", "q", "-o", Output(workspace), .. native, .. inside],
                Path.Combine(workspace.Folder, Name)),
            workspace.Limit);
        if (result.Failure is not null)
        {
            Console.Error.WriteLine(result.Output);
        }

        return result.Failure is null ? null : result.Failure + ": " + Failures.Summarize(result.Output);
    }
}
