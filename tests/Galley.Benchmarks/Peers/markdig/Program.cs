using System.Text.Json;

using Markdig;

using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

var pipeline = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseFootnotes().UseAutoIdentifiers().Build();
var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithEnforceRequiredMembers().Build();
var posts = new List<Post>();
foreach (var file in Directory.EnumerateFiles("seeds/posts", "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
{
    var text = File.ReadAllText(file);
    var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
    var post = yaml.Deserialize<Post>(text[4..end]);
    post.Slug = Path.ChangeExtension(Path.GetRelativePath("seeds/posts", file), null);
    post.Html = Markdown.ToHtml(text[(end + 5)..], pipeline);
    posts.Add(post);
}

using var output = File.Create("posts.json");
JsonSerializer.Serialize(output, posts, JsonSerializerOptions.Web);

internal sealed class Post
{
    public string Slug { get; set; } = "";

    public required string Title { get; set; }

    public required string Description { get; set; }

    public required DateTime Date { get; set; }

    public required List<string> Tags { get; set; }

    public required string Author { get; set; }

    public required bool Draft { get; set; }

    public string Html { get; set; } = "";
}
