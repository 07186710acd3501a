using Galley.Generators.Tests.Infrastructure;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Analysis;

/// <summary>A project whose files mark what is wrong with them.</summary>
internal sealed class MarkedProject
{
    private readonly List<AdditionalText> _files = [];
    private readonly List<string> _problems = [];

    public TestOptions Options { get; init; } = new();

    public string Code { get; init; } = "";

    public Project Project => new() { Files = _files, Options = Options, Code = Code };

    /// <summary>What is wrong with it, as a build prints it with the ends of places, in ordinal order.</summary>
    public IReadOnlyList<string> Problems => [.. _problems.Order(StringComparer.Ordinal)];

    /// <summary>Adds a file.</summary>
    /// <param name="path">The path relative to the project.</param>
    /// <param name="marked">The text with its marked places.</param>
    /// <param name="problems">The problem at each place: <c>error GAL2002: …</c>.</param>
    public MarkedProject Add(string path, string marked, params string[] problems)
    {
        var text = MarkedText.Read(marked);
        Assert.Equal(problems.Length, text.Places.Count);
        _problems.AddRange(text.Places.Zip(problems, (place, what) => $"{path}{place}: {what}"));
        return AddFile(new TestFile("/project/" + path, text.Text));
    }

    /// <summary>Adds a file whose problems are stated apart.</summary>
    public MarkedProject AddFile(TestFile file)
    {
        _files.Add(file);
        return this;
    }

    /// <summary>Adds a problem that <see cref="Add"/> has no mark for.</summary>
    /// <param name="line">The line that a build prints, with the end of the place.</param>
    public MarkedProject AddProblem(string line)
    {
        _problems.Add(line);
        return this;
    }

    /// <summary>The analyzers report what the marks say, and nothing else.</summary>
    public async Task AssertAsync() => Assert.Equal(Problems, (await AnalyzeAsync()).Select(CompilerLine.WithEnd).Order(StringComparer.Ordinal));

    /// <summary>What the analyzers report.</summary>
    public async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync() => await Project.AnalyzeAsync();
}
