using System.Collections.Immutable;

using BenchmarkDotNet.Attributes;

using Galley.Reading.Names.Tagging;

namespace Galley.Benchmarks;

/// <summary>Finding names: time per character should not grow with the text, and memory not with its tokens.</summary>
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private string _text = "";
    private List<SourceSpan> _stretches = [];

    /// <summary>How many times the seed stands in the text: about 4 KB to 1 MB.</summary>
    [Params(1, 16, 256)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Enumerable.Repeat(Seeds.Read("days-before-summit.txt"), Copies));
        _stretches = [];
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOf('\n', start);
            end = end < 0 ? _text.Length : end;
            _stretches.Add(SourceSpan.FromBounds(start, end));
            start = end + 1;
        }
    }

    [Benchmark]
    public ImmutableArray<TaggedName> Tag() => NameTagger.Default.Tag(_text, _stretches);
}
