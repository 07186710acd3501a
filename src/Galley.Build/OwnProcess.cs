using System.Diagnostics;

namespace Galley.Build;

/// <summary>Runs a request in a process of its own; see <see cref="Program"/>.</summary>
internal sealed class OwnProcess(string host, CancellationToken cancellation)
{
    /// <summary>The <c>dotnet</c> that builds, or <see langword="null"/> where MSBuild runs on .NET Framework.</summary>
    public static string? FindHost() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host && File.Exists(host) && File.Exists(Configuration) ? host : null;

    private static string Assembly => typeof(OwnProcess).Assembly.Location;

    private static string Configuration => Path.ChangeExtension(Assembly, ".runtimeconfig.json");

    /// <summary>The result, or <see langword="null"/> if the process could not do it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="file">Where to write it for the process.</param>
    public CompileResult? Run(CompileRequest request, string file)
    {
        request.Write(file);
        try
        {
            using var process = new Process
            {
                StartInfo = new ProcessStartInfo(host, $"exec --runtimeconfig \"{Configuration}\" \"{Assembly}\" \"{file}\"")
                {
                    UseShellExecute = false,
                    CreateNoWindow = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                },
            };

            // A process that nobody reads the errors of would wait for that.
            process.ErrorDataReceived += static (_, _) => { };
            process.Start();
            process.BeginErrorReadLine();
            using (cancellation.Register(() => Kill(process)))
            {
                var output = process.StandardOutput.ReadToEnd();
                process.WaitForExit();
                return process.ExitCode == 0 ? CompileResult.Read(output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)) : null;
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended.
        }
    }
}
