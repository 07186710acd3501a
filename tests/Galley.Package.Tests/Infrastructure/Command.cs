using System.Diagnostics;
using System.Text;

namespace Galley.Package.Tests.Infrastructure;

/// <summary>A program that ran, and what it wrote.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')).ToArray();

    /// <summary>Runs a program to its end.</summary>
    public static Command Run(
        string program, string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? input = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Command(process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    /// <summary>The same, if it succeeded; otherwise the test fails with the output.</summary>
    public Command Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
