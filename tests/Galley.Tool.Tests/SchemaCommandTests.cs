using Galley.Tool.Commands;

namespace Galley.Tool.Tests;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("galley-schema").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Schemas_AreWrittenAFileEach()
    {
        Write("Post.cs", "[Galley.ArticleCollection(\"posts/*.md\")] public partial record Post(string Title, DateOnly Day, Mood Mood = Mood.Dry);\npublic enum Mood { Dry, VeryDry }");
        Write("sub/Page.cs", "namespace A { [Galley.ArticleCollection(\"pages/*.md\", Unknown = Galley.UnknownKeys.Ignore)] public partial record Page(int Order); }");
        Write("obj/Gone.cs", "[Galley.ArticleCollection(\"x/*.md\")] public partial record Gone(int Order);");

        Assert.Equal(0, SchemaCommand.Run([_folder], Path.Combine(_folder, "out"), null));

        Assert.Equal(
            ["Page.schema.json", "Post.schema.json"],
            Directory.GetFiles(Path.Combine(_folder, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var post = File.ReadAllText(Path.Combine(_folder, "out", "Post.schema.json"));
        Assert.Contains("\"day\"", post, StringComparison.Ordinal);
        Assert.Contains("""["dry", "very-dry"]""", post, StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\": false", post, StringComparison.Ordinal);
        Assert.DoesNotContain("\"additionalProperties\": false", File.ReadAllText(Path.Combine(_folder, "out", "Page.schema.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsElsewhereInTheCode_DoNotMatter()
    {
        Write("Post.cs", "[Galley.ArticleCollection(\"posts/*.md\")] public partial record Post(string Title); class Broken { void M() { x y; }");

        Assert.Equal("Post", Assert.Single(CollectionSchemas.Read([Path.Combine(_folder, "Post.cs")])).Name);
    }

    [Fact]
    public void NothingToWrite_IsAnError()
    {
        Write("Plain.cs", "public record Plain(string Title);");

        Assert.Equal(1, SchemaCommand.Run([_folder], null, null));
        Assert.Equal(1, SchemaCommand.Run([Path.Combine(_folder, "missing")], null, null));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
