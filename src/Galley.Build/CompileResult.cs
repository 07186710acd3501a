using System.Globalization;

namespace Galley.Build;

/// <summary>What came of compiling the articles of a project.</summary>
/// <param name="HasResource">Whether the articles are more than literals bear, so that the resource is there to be embedded.</param>
/// <param name="Compiled">How many articles were read, because nothing was saved of them.</param>
/// <param name="Index">The hash of all articles' texts, if it is saved which they are; otherwise an empty string.</param>
/// <param name="Errors">The files that could not be read or written, with what went wrong.</param>
/// <param name="Note">Why the compiler has to do all of it, if it has to.</param>
internal sealed record CompileResult(bool HasResource, int Compiled, string Index, IReadOnlyList<(string File, string Message)> Errors, string? Note)
{
    private const string Head = "galley-result";

    /// <summary>The result among the lines that a process printed, or <see langword="null"/>.</summary>
    public static CompileResult? Read(IReadOnlyList<string> lines)
    {
        var fields = lines.Count > 0 ? lines[lines.Count - 1].Split('\t') : [];
        if (fields.Length < 5 || fields[0] != Head || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var compiled))
        {
            return null;
        }

        var errors = new List<(string, string)>();
        for (var i = 5; i + 1 < fields.Length; i += 2)
        {
            errors.Add((fields[i], fields[i + 1]));
        }

        return new CompileResult(fields[1] == "1", compiled, fields[3], errors, fields[4].Length > 0 ? fields[4] : null);
    }

    /// <summary>The line that says it.</summary>
    public string ToLine() => string.Join("\t", new[] { Head, HasResource ? "1" : "0", Compiled.ToString(CultureInfo.InvariantCulture), Index, OneLine(Note ?? "") }
        .Concat(Errors.SelectMany(error => new[] { OneLine(error.File), OneLine(error.Message) })));

    private static string OneLine(string text) => text.Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
