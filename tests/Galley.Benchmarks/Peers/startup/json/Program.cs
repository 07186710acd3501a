using System.Text.Json;
using System.Text.Json.Serialization;

using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "posts.json"));
var posts = JsonSerializer.Deserialize(stream, Posts.Default.PostArray)!;
var found = Array.Find(posts, post => post.Slug == args[0]);
return found is { Title.Length: > 0, Html.Length: > 0 } ? 0 : 1;

internal sealed record Post(string Slug, string Title, string Html);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Post[]))]
internal sealed partial class Posts : JsonSerializerContext;
