using BenchmarkDotNet.Attributes;

using Galley.Benchmarks.Corpora;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Benchmarks;

/// <summary>
/// What an editor waits for in a project of 10,000 Markdown articles: the generator's answer to one edited article, and to a keystroke in
/// C# that concerns no article. After each, it is checked how often the text of an article was asked for: by two steps, and not at all.
/// </summary>
public class DriverBenchmarks
{
    // What is known of the article, and its content: the second step finds what the first has read.
    private const int Askers = 2;

    private BenchmarkProject _project = new([]);
    private GeneratorDriver _warm = new BenchmarkProject([]).NewDriver();
    private bool _isEdited;
    private long _readBefore;
    private long _answers;

    /// <summary>How many articles, each of 4 to 5 KB.</summary>
    [Params(10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var maker = new CorpusMaker(CorpusFormat.Markdown);
        _project = new BenchmarkProject(Enumerable.Range(0, Articles).Select(maker.Article));
        _warm = _project.NewDriver().RunGenerators(_project.Compilation);
        _readBefore = _project.Read;
        _answers = 0;
        if (_readBefore < Articles)
        {
            throw new InvalidOperationException($"The generator read {_readBefore} articles of {Articles}.");
        }
    }

    [Benchmark]
    public GeneratorDriver OneEdited()
    {
        _answers++;
        _isEdited = !_isEdited;
        var (from, to) = _isEdited ? (_project.Files[0], _project.Edited) : (_project.Edited, _project.Files[0]);
        return _warm = _warm.ReplaceAdditionalText(from, to).RunGenerators(_project.Compilation);
    }

    [Benchmark]
    public GeneratorDriver Keystroke() =>
        _warm = _warm.RunGenerators(_project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }")));

    /// <summary>Fails the run if an answer cost more than it claims to.</summary>
    [GlobalCleanup]
    public void Check()
    {
        var read = _project.Read - _readBefore;
        if (read > Askers * _answers)
        {
            throw new InvalidOperationException($"{_answers} articles were edited, and texts were asked for {read} times.");
        }
    }
}
