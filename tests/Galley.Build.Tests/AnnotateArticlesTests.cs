using Galley.Reading.Annotation.Saved;
using Galley.Reading.Markdown;
using Galley.Reading.Names;
using Galley.Reading.Text;

using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Galley.Build.Tests;

/// <summary>What the build saves of articles, and when it leaves the file alone.</summary>
public sealed class AnnotateArticlesTests : IDisposable
{
    private const string Text = "Headline\n\nKari Nordmann came to Oslo on March 5, 2018.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("galley").FullName;
    private readonly RecordingEngine _engine = new();

    private string Cache => Path.Combine(_folder, "obj", "galley.annotations");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Articles_are_saved_under_the_keys_that_the_generator_asks_for()
    {
        File.WriteAllText(Path.Combine(_folder, "entities.yml"), "entities:\n  - { kind: person, name: Kari Nordmann }\n");
        var article = Article("a.md", Text);
        article.SetMetadata("Published", " 2018-03-04 ");
        var task = Task(article);
        task.Registry = [new TaskItem(Path.Combine(_folder, "entities.yml")), new TaskItem(Path.Combine(_folder, "entities.yml"))];
        task.RawHtml = "Allow";
        task.Entities = "declared";
        Assert.True(task.Execute());
        Assert.True(task.Written);

        var registry = EntityRegistry.Read(new DocumentSource("entities.yml", File.ReadAllText(Path.Combine(_folder, "entities.yml"))));
        var keys = new AnnotationKeys(registry, new AnnotationSettings(EntityMode.Declared, new MarkdownOptions(true)));
        var found = Open().Find(keys.Of(new DocumentSource("a.md", Text), "2018-03-04", ""));
        Assert.Equal("person/kari-nordmann", Assert.Single(found!.Mentions).EntityId);
        Assert.Equal("2018-03-05", Assert.Single(found.Dates).Value);
    }

    [Fact]
    public void Only_what_changed_is_annotated()
    {
        var (first, second) = (Article("a.txt", Text), Article("b.txt", Text + "b"));
        Assert.Equal(2, Run(first, second));
        Assert.Equal(0, Run(first, second));
        Assert.Equal(1, Run(first, Article("b.txt", Text + "c")));
        Assert.Equal(2, Open().Count);
    }

    [Fact]
    public void A_file_that_would_stay_the_same_is_not_touched()
    {
        var article = Article("a.txt", Text);
        Run(article);
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Cache, longAgo);
        Run(article);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Cache));
    }

    [Fact]
    public void What_is_not_needed_any_more_goes()
    {
        var article = Article("a.txt", Text);
        Run(article, Article("b.txt", Text + "b"));
        Assert.Equal(2, Open().Count);
        Assert.Equal(0, Run(article));
        Assert.Equal(1, Open().Count);
    }

    [Fact]
    public void A_file_that_was_deleted_or_damaged_is_made_again()
    {
        var article = Article("a.txt", Text);
        Run(article);
        var whole = File.ReadAllBytes(Cache);
        foreach (var damaged in new[] { [], whole[..^1], [0xFF, 0xFE, 0x00, 0xD8, 0x41], [.. whole[..^1], (byte)'?'] })
        {
            File.WriteAllBytes(Cache, damaged);
            Assert.Equal(1, Run(article));
            Assert.Equal(whole, File.ReadAllBytes(Cache));
        }

        File.Delete(Cache);
        Assert.Equal(1, Run(article));
        Assert.Equal(whole, File.ReadAllBytes(Cache));
    }

    [Fact]
    public void Nothing_that_goes_wrong_stops_the_build()
    {
        var missing = new TaskItem(Path.Combine(_folder, "missing.txt"));
        Assert.Equal(1, Run(missing, Article("a.txt", Text)));

        var task = Task(Article("a.txt", Text + "b"));
        task.CacheFile = _folder;
        Assert.True(task.Execute());
        Assert.False(task.Written);
        Assert.Empty(_engine.Errors);
    }

    [Fact]
    public void Nothing_is_left_beside_the_file()
    {
        Run(Article("a.txt", Text));
        Run(Article("a.txt", Text + "b"));
        Assert.Equal([Cache], Directory.GetFiles(Path.GetDirectoryName(Cache)!));
    }

    [Fact]
    public void Drafts_that_are_left_out_are_not_annotated()
    {
        var task = Task(Article("a.md", "---\ndraft: true\n---\n" + Text));
        task.Drafts = "exclude";
        Assert.True(task.Execute());
        Assert.Equal(0, task.Annotated);
    }

    private int Run(params ITaskItem[] articles)
    {
        var task = Task(articles);
        Assert.True(task.Execute());
        Assert.True(task.Written);
        return task.Annotated;
    }

    private AnnotateArticles Task(params ITaskItem[] articles) =>
        new() { BuildEngine = _engine, Articles = articles, ProjectDirectory = _folder, CacheFile = Cache };

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
