using Galley.Reading.Storage;

using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Galley.Build.Tests;

/// <summary>What the build task writes, and when it leaves the file alone.</summary>
public sealed class WriteArticleTextTests : IDisposable
{
    private static readonly string Much = new('a', TextBudget.Bytes);

    private readonly string _folder = Directory.CreateTempSubdirectory("galley").FullName;
    private readonly RecordingEngine _engine = new();

    private string Output => Path.Combine(_folder, "obj", "galley.text");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Text_past_the_budget_is_written_as_the_generator_expects_it()
    {
        var task = Task(Article("a.txt", Much), Article("b.txt", "é\r\n"));

        Assert.True(task.Execute());
        Assert.True(task.Written);
        Assert.Equal(ResourceOf(new() { ["b.txt"] = "é\n", ["a.txt"] = Much }), File.ReadAllBytes(Output));
    }

    [Fact]
    public void The_budget_counts_bytes_and_may_be_reached()
    {
        var exact = Task(Article("a.txt", Much));
        Assert.True(exact.Execute());
        Assert.False(exact.Written);

        var wide = Task(Article("a.txt", Much[..^1] + "é"));
        Assert.True(wide.Execute());
        Assert.True(wide.Written);
    }

    [Fact]
    public void An_article_that_is_listed_twice_counts_once()
    {
        var article = Article("a.txt", Much[1..]);
        var task = Task(article, article);

        Assert.True(task.Execute());
        Assert.False(task.Written);
    }

    [Fact]
    public void A_file_that_would_stay_the_same_is_not_touched()
    {
        var article = Article("a.txt", Much + "a");
        Assert.True(Task(article).Execute());
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Output, longAgo);

        var again = Task(article);
        Assert.True(again.Execute());
        Assert.True(again.Written);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Output));

        Assert.True(Task(Article("a.txt", Much + "b")).Execute());
        Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(Output));
        Assert.Equal(ResourceOf(new() { ["a.txt"] = Much + "b" }), File.ReadAllBytes(Output));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void A_file_that_is_no_longer_needed_is_deleted()
    {
        Assert.True(Task(Article("a.txt", Much + "a")).Execute());
        Assert.True(File.Exists(Output));

        var task = Task(Article("a.txt", "short"));
        Assert.True(task.Execute());
        Assert.False(task.Written);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_at_its_path()
    {
        var missing = new TaskItem(Path.Combine(_folder, "missing.txt"));
        var task = Task(missing);

        Assert.False(task.Execute());
        Assert.False(task.Written);
        Assert.Equal(missing.ItemSpec, Assert.Single(_engine.Errors).File);
    }

    [Fact]
    public void Drafts_count_and_are_written_unless_they_are_left_out()
    {
        var articles = new ITaskItem[] { Article("a.txt", Much), Article("b.md", "---\r\ndraft: true\r\n---\r\nSecret\r\n") };

        var included = Task(articles);
        Assert.True(included.Execute());
        Assert.True(included.Written);

        var excluded = Task(articles);
        excluded.Drafts = "exclude";
        Assert.True(excluded.Execute());
        Assert.False(excluded.Written);

        articles[0] = Article("a.txt", Much + "a");
        excluded = Task(articles);
        excluded.Drafts = "Exclude";
        Assert.True(excluded.Execute());
        Assert.Equal(ResourceOf(new() { ["a.txt"] = Much + "a" }), File.ReadAllBytes(Output));
    }

    private WriteArticleText Task(params ITaskItem[] articles) =>
        new() { BuildEngine = _engine, Articles = articles, ProjectDirectory = _folder, OutputFile = Output };

    private static byte[] ResourceOf(Dictionary<string, string> texts)
    {
        using var resource = new MemoryStream();
        TextResource.Write(resource, TextShards.Of(texts));
        return resource.ToArray();
    }

    private TaskItem Article(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return new TaskItem(path);
    }
}
