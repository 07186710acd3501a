using BenchmarkDotNet.Attributes;

using Galley.Generators;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Galley.Benchmarks;

/// <summary>The generator's own time: all articles new, one edited among them, and a keystroke in C# that concerns none.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private BenchmarkProject _project = new(0);
    private GeneratorDriver _warm = new BenchmarkProject(0).NewDriver();
    private bool _isEdited;

    /// <summary>How many articles, each about 3.6 KB.</summary>
    [Params(1, 100, 1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = new BenchmarkProject(Articles);
        _warm = _project.NewDriver().RunGenerators(_project.Compilation);
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver AllNew() => new BenchmarkProject(Articles).NewDriver().RunGenerators(_project.Compilation);

    [Benchmark]
    public GeneratorDriver OneEdited()
    {
        _isEdited = !_isEdited;
        var (from, to) = _isEdited ? (_project.Files[0], _project.Edited) : (_project.Edited, _project.Files[0]);
        return _warm = _warm.ReplaceAdditionalText(from, to).RunGenerators(_project.Compilation);
    }

    [Benchmark]
    public GeneratorDriver Keystroke() =>
        _warm = _warm.RunGenerators(_project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }")));
}
