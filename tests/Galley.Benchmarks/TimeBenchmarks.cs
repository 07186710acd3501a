using BenchmarkDotNet.Attributes;

using Galley.Reading.Time;

namespace Galley.Benchmarks;

/// <summary>Time expressions: time per character should not grow with the text, and cost less than names.</summary>
[MemoryDiagnoser]
public class TimeBenchmarks
{
    private static readonly TimeContext Context = new(new CalendarDate(2019, 2, 20), null);

    private string _text = "";
    private SourceSpan[] _stretches = [];

    /// <summary>How many times the seed stands in the text: about 3 KB to 3 MB.</summary>
    [Params(1, 10, 100, 1000)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = string.Concat(Enumerable.Repeat(Seeds.Read("days-before-summit.txt") + "\n\n", Copies));
        _stretches = [new SourceSpan(0, _text.Length)];
    }

    [Benchmark]
    public TimeFindings Find() => TimeFinder.Find(_text, _stretches, Context);
}
