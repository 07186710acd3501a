using System.Text.Json;

using Galley.Generators.Analyzers;
using Galley.Generators.Schemas;
using Galley.Generators.Tests.Infrastructure;

namespace Galley.Generators.Tests.Collections;

/// <summary>A schema as editors read it.</summary>
public sealed class SchemaJsonTests
{
    private const string Code = """
        public enum Kind { News, LongRead }
        public record Picture(string Source, byte Width);
        [Galley.ArticleCollection("*.md")]
        public partial record Post(string Title, int Order, Kind? Kind, string[] Tags, Picture? Picture = null, System.Uri? Link = null)
        {
            /// <summary>How "good" it is.</summary>
            public double Score { get; init; }
        }
        """;

    [Fact]
    public void It_is_valid_and_says_what_the_schema_says()
    {
        var schema = Assert.Single(SchemaSet.ModelsOf(new Project { Code = Code }.Compilation));

        using var json = JsonDocument.Parse(SchemaJson.Write(schema));
        var root = json.RootElement;

        Assert.Equal(["order", "tags"], root.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        Assert.False(root.GetProperty("additionalProperties").GetBoolean());
        var properties = root.GetProperty("properties");
        Assert.Equal("How \"good\" it is.", properties.GetProperty("score").GetProperty("description").GetString());
        Assert.Equal("integer", properties.GetProperty("order").GetProperty("type").GetString());
        Assert.Equal(
            ["news", "long-read"],
            properties.GetProperty("kind").GetProperty("anyOf")[0].GetProperty("enum").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("#/$defs/object1", properties.GetProperty("picture").GetProperty("anyOf")[0].GetProperty("$ref").GetString());
        Assert.Equal(255, root.GetProperty("$defs").GetProperty("object1").GetProperty("properties").GetProperty("width").GetProperty("maximum").GetInt32());
        Assert.Equal("uri-reference", properties.GetProperty("link").GetProperty("anyOf")[0].GetProperty("format").GetString());
        Assert.Equal(JsonValueKind.True, properties.GetProperty("galley-disable").ValueKind);
    }
}
