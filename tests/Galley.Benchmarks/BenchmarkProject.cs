using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

using Galley.Benchmarks.Corpora;
using Galley.Generators;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Galley.Benchmarks;

/// <summary>A project of many articles in memory: copies of the seed, each with its own headline, or a corpus.</summary>
internal sealed class BenchmarkProject
{
    private static readonly string Seed = Seeds.Read("days-before-summit.txt");

    public BenchmarkProject(int articles)
    {
        Files = [.. Enumerable.Range(0, articles).Select(number => Story(number, "")),
            new MemoryFile("/project/seeds/entities.yml", Seeds.Read("entities.yml"), this)];
        Edited = Story(0, " It was edited.");
    }

    public BenchmarkProject(IEnumerable<CorpusFile> corpus)
    {
        Files = [.. corpus.Select(article => new MemoryFile("/project/seeds/" + article.Path, article.Text, this))];
        Edited = Files is [MemoryFile first, ..] ? first.With("\nIt was edited.\n") : Story(0, "");
    }

    public ImmutableArray<AdditionalText> Files { get; }

    /// <summary>How often the generator asked for the text of an article. It parses none without asking.</summary>
    public long Read { get; private set; }

    /// <summary>The first article with one more sentence.</summary>
    public AdditionalText Edited { get; }

    // Without references: the driver does not bind, and the generator asks nothing of the compilation.
    public CSharpCompilation Compilation { get; } = CSharpCompilation.Create("Demo");

    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()], Files, CSharpParseOptions.Default, new ProjectOptions());

    private MemoryFile Story(int number, string sentence)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/project/seeds/story-{number:00000}.txt");
        return new MemoryFile(path, number.ToString(CultureInfo.InvariantCulture) + " " + Seed.Replace("\n\n(Reporting", sentence + "\n\n(Reporting"), this);
    }

    private sealed class MemoryFile(string path, string text, BenchmarkProject project) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            project.Read++;
            return _text;
        }

        public MemoryFile With(string end) => new(Path, text + end, project);
    }

    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        private static readonly Dictionary<string, string> Properties = new(StringComparer.OrdinalIgnoreCase)
        {
            ["build_property.ProjectDir"] = "/project/",
            ["build_property.RootNamespace"] = "Demo",
            ["build_property._GalleyEncodedGlobs"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("seeds/**/*.txt;seeds/**/*.md")),
        };

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => Properties.TryGetValue(key, out value);
    }
}
