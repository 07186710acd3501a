using BenchmarkDotNet.Attributes;

using Galley.Reading.Annotation;
using Galley.Reading.Documents;
using Galley.Reading.Names;
using Galley.Reading.Text;
using Galley.Reading.Wire;

namespace Galley.Benchmarks;

/// <summary>Reading and annotating: time per character should not grow with the file.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly AnnotationContext Context = new(new CalendarDate(2019, 2, 20));

    private DocumentSource _source = new("", "");
    private Document _document = WireReader.Read(new DocumentSource("", ""));
    private EntityRegistry _registry = EntityRegistry.Empty;

    /// <summary>How many times the seed's body stands in the file: about 3 KB to 3 MB.</summary>
    [Params(1, 10, 100, 1000)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var seed = Seeds.Read("days-before-summit.txt");
        var body = seed.IndexOf("\n\n", StringComparison.Ordinal);
        var credits = seed.LastIndexOf("\n\n", StringComparison.Ordinal);
        var paragraphs = string.Concat(Enumerable.Repeat(seed[body..credits], Copies));
        _source = new DocumentSource("seeds/long.txt", seed[..body] + paragraphs + seed[credits..]);
        _document = WireReader.Read(_source);
        _registry = EntityRegistry.Read(new DocumentSource("seeds/entities.yml", Seeds.Read("entities.yml")));
    }

    [Benchmark(Baseline = true)]
    public Document Read() => WireReader.Read(_source);

    [Benchmark]
    public Annotations Names() => Annotator.Annotate(_document, _registry);

    [Benchmark]
    public Annotations NamesAndQuotations() => DocumentAnnotator.Annotate(_document, _registry, Context with { FindsDates = false });

    [Benchmark]
    public Annotations NamesAndDates() => DocumentAnnotator.Annotate(_document, _registry, Context with { FindsQuotations = false });

    [Benchmark]
    public Annotations Annotate() => DocumentAnnotator.Annotate(_document, _registry, Context);
}
