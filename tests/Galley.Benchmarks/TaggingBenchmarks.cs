using System.Collections.Immutable;

using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

using Galley.Reading.Names.Tagging;

namespace Galley.Benchmarks;

/// <summary>Finding names: time per character should not grow with the text, and memory not with its tokens.</summary>
/// <remarks>The goal is 300,000 tokens a second on one core.</remarks>
[MemoryDiagnoser]
[Config(typeof(Columns))]
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
        _text = TextOf(Copies);
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

    /// <summary>The text of so many copies.</summary>
    internal static string TextOf(int copies) => string.Concat(Enumerable.Repeat(Seeds.Read("days-before-summit.txt"), copies));

    /// <summary>The number of tokens of a text.</summary>
    internal static int TokensOf(string text)
    {
        var tokens = new TokenBuffer();
        NameTokenizer.Tokenize(text, 0, text.Length, tokens);
        return tokens.Count;
    }

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new TokenRateColumn());
    }
}
