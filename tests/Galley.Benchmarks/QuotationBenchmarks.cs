using BenchmarkDotNet.Attributes;

using Galley.Reading.Speech;

namespace Galley.Benchmarks;

/// <summary>Finding quotations and speakers: time per character should not grow with the text.</summary>
[MemoryDiagnoser]
public class QuotationBenchmarks
{
    private string _text = "";
    private List<SpeechStretch> _stretches = [];
    private List<SpeakerName> _names = [];

    /// <summary>How many times the seed's body stands in the text: about 3 KB to 1 MB.</summary>
    [Params(1, 10, 100, 350)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var seed = Seeds.Read("days-before-summit.txt");
        var body = seed[seed.IndexOf("\n\n", StringComparison.Ordinal)..seed.LastIndexOf("\n\n", StringComparison.Ordinal)];
        _text = string.Concat(Enumerable.Repeat(body, Copies));
        _stretches = [];
        _names = [];
        var start = 0;
        foreach (var paragraph in _text.Split("\n\n"))
        {
            _stretches.Add(new SpeechStretch(new SourceSpan(start, paragraph.Length), StretchKind.Paragraph));
            start += paragraph.Length + 2;
        }

        for (var i = _text.IndexOf("Trump", StringComparison.Ordinal); i >= 0; i = _text.IndexOf("Trump", i + 5, StringComparison.Ordinal))
        {
            _names.Add(new SpeakerName(new SourceSpan(i, 5), "person/donald-trump", "Donald Trump", true, SpeakerGender.Unknown));
        }
    }

    [Benchmark]
    public SpeechFindings Find() => QuotationFinder.Find(_text, _stretches, _names);
}
