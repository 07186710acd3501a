using Galley.Generators.Tests.Infrastructure;
using Galley.Reading;
using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Markdown;
using Galley.Reading.Names;
using Galley.Reading.Text;

using Microsoft.CodeAnalysis;

namespace Galley.Generators.Tests.Generation;

/// <summary>What the build saved, and how many threads read, changes no byte of the output.</summary>
public sealed class SavedAnnotationTests
{
    private const string Path = "/project/obj/Debug/net10.0/galley.annotations";
    private const string Published = "2019-02-20";

    private static readonly IReadOnlyDictionary<string, string> Expected = Project.OfSeed().GenerateFiles();

    [Fact]
    public void Saved_annotations_give_the_same_files() => AssertSame(With(Saved()));

    [Fact]
    public async Task Saved_annotations_give_the_same_problems() => Assert.Equal(
        (await Project.OfSeed().AnalyzeAsync()).Select(problem => problem.ToString()),
        (await With(Saved()).AnalyzeAsync()).Select(problem => problem.ToString()));

    [Fact]
    public void They_are_taken_instead_of_annotating() =>
        Assert.DoesNotContain("KimJongUn", Everything(With(Saved(new Annotations([], []))) with { Files = [Fresh(), new TestFile(Path, Saved(new Annotations([], []), ""))] }));

    [Fact]
    public void Damage_changes_nothing()
    {
        var saved = Saved();
        AssertSame(With(""));
        AssertSame(With("\0\u0001\uFFFD nothing of ours"));
        AssertSame(With(saved[..(saved.Length / 2)]));
        AssertSame(With(saved[..^1] + "?"));
        AssertSame(With(saved.Replace('a', 'b')));
        AssertSame(With(saved.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_comes_changes_or_goes_runs_nothing()
    {
        var project = Project.OfSeed();
        var compilation = project.Compilation;
        var (first, second) = (new TestFile(Path, Saved()), new TestFile(Path, ""));
        var driver = project.NewDriver().RunGenerators(compilation);
        driver = driver.AddAdditionalTexts([first]).RunGenerators(compilation);
        AssertNothingRan(driver);
        driver = driver.ReplaceAdditionalText(first, second).RunGenerators(compilation);
        AssertNothingRan(driver);
        driver = driver.RemoveAdditionalTexts([second]).RunGenerators(compilation);
        AssertNothingRan(driver);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Threads_change_nothing(bool isConcurrent)
    {
        var project = Project.Of([.. Enumerable.Range(0, 200).Select(Story)]);
        var compilation = project.Compilation;
        var one = project.NewDriver()
            .RunGenerators(compilation.WithOptions(compilation.Options.WithConcurrentBuild(false))).GetRunResult();
        var other = (project with { Files = [.. Enumerable.Range(0, 200).Select(Story)] }).NewDriver()
            .RunGenerators(compilation.WithOptions(compilation.Options.WithConcurrentBuild(isConcurrent))).GetRunResult();

        Assert.Equal(Text(one), Text(other));
    }

    [Fact]
    public void A_run_that_is_cancelled_can_be_done_again()
    {
        var project = Project.OfSeed();
        using var source = new CancellationTokenSource();
        source.Cancel();
        var driver = project.NewDriver();

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.Compilation, source.Token));
        Assert.Equal(Expected.OrderBy(file => file.Key, StringComparer.Ordinal), Text(driver.RunGenerators(project.Compilation).GetRunResult()));
    }

    private static void AssertSame(Project project) => Assert.Equal(
        Expected.OrderBy(file => file.Key, StringComparer.Ordinal), project.GenerateFiles().OrderBy(file => file.Key, StringComparer.Ordinal));

    private static void AssertNothingRan(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        Assert.All(Steps.Reasons(result, TrackingNames.Article), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(0, Steps.PrintedFiles(result));
    }

    private static string Everything(Project project) => string.Concat(project.GenerateFiles().Values);

    private static IEnumerable<KeyValuePair<string, string>> Text(GeneratorDriverRunResult result) => result.Results.Single().GeneratedSources
        .Select(file => KeyValuePair.Create(file.HintName, file.SourceText.ToString()))
        .OrderBy(file => file.Key, StringComparer.Ordinal);

    private static TestFile Story(int number) => new(
        $"/project/seeds/story-{number}.txt", $"Story {number}\n\n\"It is number {number},\" said Kim Jong Un in Hanoi on March {(number % 28) + 1}, 2019.\n");

    // Documents keep their annotations for as long as their texts live: these are texts of their own.
    private static TestFile Fresh() => new(TestFile.Seed.Path, TestFile.Seed.GetText().ToString());

    private static Project With(string saved) =>
        Project.OfSeed() with { Files = [Fresh(), TestFile.SeedRegistry, new TestFile(Path, saved)] };

    private static string Saved(Annotations? annotations = null, string? registryText = null)
    {
        var registry = registryText is null
            ? EntityRegistry.Read(new DocumentSource("seeds/entities.yml", TestFile.SeedRegistry.GetText().ToString()))
            : EntityRegistry.Empty;
        var settings = new AnnotationSettings(EntityMode.Detected, MarkdownOptions.Default);
        var source = new DocumentSource("seeds/days-before-summit.txt", TestFile.Seed.GetText().ToString());
        var document = DocumentReader.Read(source);
        annotations ??= DocumentAnnotator.Annotate(document, registry, StatedFacts.Context(document, Published, "", true, true));
        return AnnotationStore.Write([SavedEntry.Of(new AnnotationKeys(registry, settings).Of(source, Published, ""), annotations)!.Value]);
    }
}
