using System.Text;

using Galley.Compiling.Saved;
using Galley.Reading.Annotation.Saved;
using Galley.Reading.Markdown;
using Galley.Reading.Names;
using Galley.Reading.Storage;
using Galley.Reading.Text;

using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Galley.Build.Tests;

/// <summary>What the build prepares for the compiler, and when it leaves files alone.</summary>
public sealed class CompileArticlesTests : IDisposable
{
    private const string Text = "Headline\n\nKari Nordmann came to Oslo on March 5, 2018.\n";

    private static readonly string Much = "Headline\n\n" + new string('a', TextBudget.Bytes - 10);

    private readonly string _folder = Directory.CreateTempSubdirectory("galley").FullName;
    private readonly RecordingEngine _engine = new();
    private readonly Dictionary<string, string> _properties = [];

    private string Cache => Path.Combine(_folder, "obj", "galley.annotations");

    private string Resource => Path.Combine(_folder, "obj", "galley.text");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Annotations_are_saved_under_the_keys_that_the_generator_asks_for()
    {
        File.WriteAllText(Path.Combine(_folder, "entities.yml"), "entities:\n  - { kind: person, name: Kari Nordmann }\n");
        var article = Article("a.md", Text);
        _properties["_GalleyEncodedArticles"] = Encode(string.Join('\u001F', article.ItemSpec, "a", "", " 2018-03-04 ", "", ""));
        _properties["GalleyRawHtml"] = "Allow";
        _properties["GalleyEntities"] = "declared";
        var task = Task(article);
        task.Registry = [new TaskItem(Path.Combine(_folder, "entities.yml")), new TaskItem(Path.Combine(_folder, "entities.yml"))];
        Assert.True(task.Execute());
        Assert.True(task.HasCache);
        Assert.False(task.HasResource);

        var registry = EntityRegistry.Read(new DocumentSource("entities.yml", File.ReadAllText(Path.Combine(_folder, "entities.yml"))));
        var keys = new AnnotationKeys(registry, new AnnotationSettings(EntityMode.Declared, new MarkdownOptions(true)));
        var found = Open().Find(keys.Of(new DocumentSource("a.md", Text), "2018-03-04", ""));
        Assert.Equal("person/kari-nordmann", Assert.Single(found!.Mentions).EntityId);
        Assert.Equal("2018-03-05", Assert.Single(found.Dates).Value);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Only_what_changed_is_read(bool isMuch)
    {
        var rest = isMuch ? new string('é', TextBudget.Bytes / 2) + "\n" : "";
        var (first, second) = (Article("a.txt", Text + rest), Article("b.txt", Text + "b"));
        Assert.Equal(2, Run(isMuch, first, second));
        Assert.Equal(0, Run(isMuch, first, second));
        Assert.Equal(1, Run(isMuch, first, Article("b.txt", Text + "c")));
        Assert.Equal(0, Run(isMuch, first));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Files_that_would_stay_the_same_are_not_touched(bool isMuch)
    {
        var article = Article("a.txt", (isMuch ? Much : "") + Text);
        Run(isMuch, article);
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        var files = Directory.GetFiles(Path.GetDirectoryName(Cache)!);
        Assert.Equal(isMuch ? 2 : 1, files.Length);
        foreach (var file in files)
        {
            File.SetLastWriteTimeUtc(file, longAgo);
        }

        Run(isMuch, article);
        Assert.All(files, file => Assert.Equal(longAgo, File.GetLastWriteTimeUtc(file)));

        Run(isMuch, Article("a.txt", (isMuch ? Much : "") + Text + "more\n"));
        Assert.All(files, file => Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(file)));
        Assert.Equal(files.Order(StringComparer.Ordinal), Directory.GetFiles(Path.GetDirectoryName(Cache)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_was_deleted_or_damaged_is_made_again(bool isMuch)
    {
        var article = Article("a.txt", (isMuch ? Much : "") + Text);
        Run(isMuch, article);
        var files = Directory.GetFiles(Path.GetDirectoryName(Cache)!).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var (file, whole) in files)
        {
            foreach (var damaged in new[] { [], whole[..^1], [0xFF, 0xFE, 0x00, 0xD8, 0x41], [.. whole[..^1], (byte)'?'] })
            {
                File.WriteAllBytes(file, damaged);
                Run(isMuch, article);
                Assert.All(files, pair => Assert.Equal(pair.Value, File.ReadAllBytes(pair.Key)));
            }

            File.Delete(file);
            Run(isMuch, article);
            Assert.All(files, pair => Assert.Equal(pair.Value, File.ReadAllBytes(pair.Key)));
        }
    }

    [Fact]
    public void Text_and_tables_past_the_budget_lie_in_the_resource()
    {
        Assert.Equal(2, Run(true, Article("a.txt", Much), Article("b.txt", "é\r\n")));

        var resource = File.ReadAllBytes(Resource);
        var index = ResourceIndex.Open(resource);
        var row = index.Find("b.txt")!.Value;
        Assert.Equal("é\n", Encoding.UTF8.GetString(resource.AsSpan(row.Start, row.TextLength)));
        Assert.NotEqual(0, row.TablesLength);
        Assert.NotEqual(0, index.Find("Catalog.Lookup")!.Value.TablesLength);
        Assert.Null(index.Find("c.txt"));
    }

    [Fact]
    public void The_budget_counts_bytes_and_may_be_reached()
    {
        Run(false, Article("a.txt", Much));
        Run(true, Article("a.txt", Much[..^1] + "é"));
    }

    [Fact]
    public void An_article_that_is_listed_twice_counts_once()
    {
        var article = Article("a.txt", Much[1..]);
        Run(false, article, article);
    }

    [Fact]
    public void A_resource_that_is_no_longer_needed_is_deleted()
    {
        Run(true, Article("a.txt", Much + "a"));
        Assert.True(File.Exists(Resource));

        Run(false, Article("a.txt", "short"));
        Assert.False(File.Exists(Resource));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_at_its_path()
    {
        var missing = new TaskItem(Path.Combine(_folder, "missing.txt"));
        var task = Task(missing, Article("a.txt", Text));

        Assert.False(task.Execute());
        Assert.False(task.HasResource);
        Assert.Equal(missing.ItemSpec, Assert.Single(_engine.Errors).File);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_cache_that_cannot_be_written_stops_no_build(bool isMuch)
    {
        var task = Task(Article("a.txt", (isMuch ? Much : "") + Text));
        task.CacheFile = _folder;

        Assert.True(task.Execute());
        Assert.Equal((isMuch, false), (task.HasResource, task.HasCache));
        Assert.Empty(_engine.Errors);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Without_a_cache_nothing_is_saved(bool isMuch)
    {
        var task = Task(Article("a.txt", (isMuch ? Much : "") + Text));
        task.CacheFile = "";

        Assert.True(task.Execute());
        Assert.Equal((isMuch, false), (task.HasResource, task.HasCache));
        Assert.Equal(isMuch, File.Exists(Resource));
        Assert.False(File.Exists(Cache));
    }

    [Fact]
    public void Drafts_count_unless_they_are_left_out()
    {
        var articles = new ITaskItem[] { Article("a.txt", Much), Article("b.md", "---\r\ndraft: true\r\n---\r\nSecret\r\n") };
        Assert.Equal(2, Run(true, articles));

        _properties["GalleyDrafts"] = "Exclude";
        Assert.Equal(1, Run(false, articles));

        articles[0] = Article("a.txt", Much + "a");
        Run(true, articles);
        Assert.DoesNotContain("Secret", File.ReadAllText(Resource), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_process_of_its_own_comes_to_the_same(bool isMuch)
    {
        // Files of more bytes than the text in them: then the process finds that they are not so many after all.
        var lines = string.Concat(Enumerable.Repeat("bb\r\n", (TextBudget.Bytes / 4) + 1));
        var articles = new ITaskItem[] { Article("a.txt", (isMuch ? Much : lines + "\n") + Text), Article("ü '\".md", "# é\n\n[a](a.txt)\n") };
        Assert.Equal(2, Run(isMuch, articles));
        var apart = Directory.GetFiles(Path.GetDirectoryName(Cache)!).ToDictionary(file => file, File.ReadAllBytes);
        Directory.Delete(Path.GetDirectoryName(Cache)!, recursive: true);

        var within = Task(articles);
        within.MayStartProcess = false;
        Assert.True(within.Execute());
        Assert.Equal(2, within.Compiled);
        Assert.Equal(apart.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Path.GetDirectoryName(Cache)!).Order(StringComparer.Ordinal));
        Assert.All(apart, pair => Assert.Equal(pair.Value, File.ReadAllBytes(pair.Key)));
    }

    [Fact]
    public void A_process_that_cannot_do_it_is_no_result()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Cache)!);
        Assert.NotNull(OwnProcess.FindHost());
        Assert.Null(new OwnProcess(OwnProcess.FindHost()!, default).Run(new CompileRequest { Degree = -1 }, Cache));
        Assert.False(File.Exists(Cache));
    }

    [Fact]
    public void A_build_that_is_stopped_stops_it()
    {
        var task = Task(Article("a.txt", Much + Text));
        task.Cancel();

        Assert.False(task.Execute());
        Assert.False(File.Exists(Resource));
    }

    [Fact]
    public void Results_come_back_as_they_were()
    {
        var result = new CompileResult(true, 12, "-Ab", [("a\tb.txt", "It is\nnot there."), ("c", "")], "no");
        var back = CompileResult.Read(["noise", result.ToLine()])!;

        Assert.Equal((true, 12, "-Ab", "no"), (back.HasResource, back.Compiled, back.Index, back.Note));
        Assert.Equal([("a b.txt", "It is not there."), ("c", "")], back.Errors);
        Assert.Null(CompileResult.Read([]));
        Assert.Null(CompileResult.Read(["galley-result\t1\tx\t"]));
    }

    [Fact]
    public void The_texts_that_were_read_are_told_by_their_hash()
    {
        var task = Task(Article("a.txt", Much), Article("b.txt", Text));
        Assert.True(task.Execute());

        var index = TextIndex.Find(Open(), task.TextIndex)!;
        Assert.Equal(AnnotationKeys.FingerprintOf(new DocumentSource("b.txt", Text)), index.FingerprintOf("b.txt"));
        Assert.Null(index.FingerprintOf("c.txt"));
        Assert.Null(TextIndex.Find(Open(), ""));

        var edited = Task(Article("a.txt", Much), Article("b.txt", Text + "c"));
        Assert.True(edited.Execute());
        Assert.NotEqual(task.TextIndex, edited.TextIndex);
        Assert.Null(TextIndex.Find(Open(), task.TextIndex));
    }

    [Fact]
    public void Where_the_compiler_needs_all_texts_it_is_told_nothing()
    {
        var task = Task(Article("a.txt", Text));

        Assert.True(task.Execute());
        Assert.Equal("", task.TextIndex);
    }

    [Fact]
    public void What_is_no_article_is_left_out()
    {
        _properties["_GalleyEncodedGlobs"] = Encode("*.txt");
        Run(true, Article("a.txt", Much + "a"), Article("b.md", "Secret"));

        Assert.DoesNotContain("Secret", File.ReadAllText(Resource), StringComparison.Ordinal);
    }

    private int Run(bool hasResource, params ITaskItem[] articles)
    {
        var task = Task(articles);
        Assert.True(task.Execute());
        Assert.Equal((hasResource, true), (task.HasResource, task.HasCache));
        return task.Compiled;
    }

    private CompileArticles Task(params ITaskItem[] articles)
    {
        var properties = new Dictionary<string, string>(_properties);
        properties.TryAdd("_GalleyEncodedGlobs", Encode("*.txt;*.md"));
        properties.TryAdd("_GalleyEncodedProjectDirectory", Encode(_folder));
        return new()
        {
            BuildEngine = _engine,
            Articles = articles,
            ProjectDirectory = _folder,
            Properties = string.Concat(properties.Select(pair => $"\r\n    {pair.Key}={pair.Value}")),
            ResourceFile = Resource,
            CacheFile = Cache,
        };
    }

    private static string Encode(string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(value));

    private AnnotationStore Open()
    {
        var text = File.ReadAllText(Cache);
        return AnnotationStore.Open(text.Length, text.Substring);
    }

    private TaskItem Article(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return new TaskItem(path);
    }
}
