using Galley.Reading.Annotation;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Markdown;
using Galley.Reading.Names;
using Galley.Reading.Text;

namespace Galley.Reading.Tests.Annotation;

/// <summary>Saved annotations are what they were, or are not found.</summary>
public sealed class AnnotationStoreTests
{
    private static readonly AnnotationSettings Settings = new(EntityMode.Detected, MarkdownOptions.Default);
    private static readonly IReadOnlyList<(string Key, Annotations Annotations)> Stories = ReadStories();

    [Fact]
    public void What_was_saved_is_found_as_it_was()
    {
        var store = Open(Saved());

        Assert.Equal(Stories.Count, store.Count);
        Assert.Contains(Stories, story => story.Annotations.Problems.Length > 0 && story.Annotations.Statements.Length > 0);
        Assert.All(Stories, story => AssertSame(story.Annotations, store.Find(story.Key)!));
        Assert.Null(store.Find(new string('-', AnnotationKeys.Width)));
    }

    [Fact]
    public void The_order_of_entries_does_not_matter() =>
        Assert.Equal(Saved(), AnnotationStore.Write(Stories.Reverse().Select(story => SavedEntry.Of(story.Key, story.Annotations)!.Value)));

    [Fact]
    public void Damage_hides_entries_and_changes_none()
    {
        var file = AnnotationStore.Write(Stories.Take(3).Select(story => SavedEntry.Of(story.Key, story.Annotations)!.Value));
        for (var i = 0; i < file.Length; i += 3)
        {
            var damaged = Open(file[..i] + (file[i] == '0' ? '1' : '0') + file[(i + 1)..]);
            var cut = Open(file[..i]);
            foreach (var (key, annotations) in Stories.Take(3))
            {
                AssertSameOrMissing(annotations, damaged.Find(key));
                AssertSameOrMissing(annotations, cut.Find(key));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("galley annotations 1 ")]
    [InlineData("galley annotations 1 zzzzzz\n")]
    [InlineData("galley annotations 1 ------\n")]
    [InlineData("something else altogether, but long enough to be one")]
    public void What_is_no_store_is_empty(string file) => Assert.Equal(0, Open(file).Count);

    [Fact]
    public void A_key_is_made_of_all_that_counts()
    {
        var source = new DocumentSource("a.md", "Text");
        var registry = EntityRegistry.Read(new DocumentSource("entities.yml", "entities:\n  - { kind: person, name: Kari Nordmann }\n"));
        var keys = new[]
        {
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(source, "", ""),
            new AnnotationKeys(registry, Settings).Of(source, "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings with { Mode = EntityMode.Declared }).Of(source, "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings with { Markdown = new MarkdownOptions(true) }).Of(source, "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings with { FindsQuotations = false }).Of(source, "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings with { FindsDates = false }).Of(source, "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(source, "2019-02-20", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(source, "", "2019-02-20"),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(new DocumentSource("a.txt", "Text"), "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(new DocumentSource("a.md", "Text", 2), "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(new DocumentSource("a.md", "Text\uD800"), "", ""),
            new AnnotationKeys(EntityRegistry.Empty, Settings).Of(new DocumentSource("a.md", "Text\uD801"), "", ""),
        };

        Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.All(keys, key => Assert.Equal(AnnotationKeys.Width, key.Length));
        Assert.Equal(keys[0], new AnnotationKeys(EntityRegistry.Empty, Settings).Of(new DocumentSource("a.md", "Text"), "", ""));
    }

    [Fact]
    public void What_a_text_file_cannot_hold_is_not_saved()
    {
        var record = new EntityRecord("person/a", EntityKind.Person, "A\uD800", [], [], [], false, false);

        Assert.Null(SavedEntry.Of("key", new Annotations([], [record])));
        Assert.NotNull(SavedEntry.Of("key", new Annotations([], [record with { Name = "A\U0001F600" }])));
    }

    private static string Saved() => AnnotationStore.Write(Stories.Select(story => SavedEntry.Of(story.Key, story.Annotations)!.Value));

    private static AnnotationStore Open(string file) => AnnotationStore.Open(file.Length, file.Substring);

    private static List<(string, Annotations)> ReadStories()
    {
        var keys = new AnnotationKeys(EntityRegistry.Empty, Settings);
        return [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Wikinews"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Take(12)
            .Select(path =>
            {
                var source = new DocumentSource(Path.GetFileName(path), File.ReadAllText(path));
                var document = DocumentReader.Read(source);
                return (keys.Of(source, "", ""), DocumentAnnotator.Annotate(document, EntityRegistry.Empty, AnnotationContext.Default));
            })];
    }

    private static void AssertSameOrMissing(Annotations expected, Annotations? found)
    {
        if (found is not null)
        {
            AssertSame(expected, found);
        }
    }

    // Records compare arrays by reference.
    private static void AssertSame(Annotations expected, Annotations found)
    {
        Assert.Equal(expected.Mentions.ToArray(), found.Mentions.ToArray());
        Assert.Equal(expected.Quotations.ToArray(), found.Quotations.ToArray());
        Assert.Equal(expected.Statements.ToArray(), found.Statements.ToArray());
        Assert.Equal(expected.Dates.ToArray(), found.Dates.ToArray());
        Assert.Equal(expected.Problems.Select(Describe), found.Problems.Select(Describe));
        Assert.Equal(expected.Entities.Select(Describe), found.Entities.Select(Describe));
    }

    private static string Describe(Galley.Reading.Problems.Problem problem) =>
        $"{problem.Rule.Id} {problem.Span} {problem.Severity} {string.Join('|', problem.Arguments)}";

    private static string Describe(EntityRecord entity) =>
        $"{entity.Id} {entity.Kind} {entity.Name} {string.Join('|', entity.Aliases)} {string.Join('|', entity.Demonyms)} "
        + $"{string.Join('|', entity.SameAs)} {entity.IsDeclared} {entity.FromCapitals} {entity.PlaceKind} {entity.IsoCode}";
}
