using Galley.Reading.Storage;

namespace Galley.Reading.Tests.Storage;

/// <summary>Keys and the resource's bytes stand in compiled assemblies; they do not change by accident.</summary>
public sealed class ShardKeysTests
{
    [Fact]
    public void Few_articles_have_their_own_keys() => Assert.Equal("seeds/a.txt", ShardKeys.Of("seeds/a.txt", 256));

    // FNV-1a of "seeds/a.txt" and "seeds/b.txt", worked out apart from the library.
    [Theory]
    [InlineData("seeds/a.txt", "Shard23")]
    [InlineData("seeds/b.txt", "Shard5a")]
    public void Many_articles_share_keys_by_their_paths(string path, string key) => Assert.Equal(key, ShardKeys.Of(path, 257));

    [Fact]
    public void The_resource_has_a_head_rows_and_texts()
    {
        var resource = TextResource.Write(new Dictionary<string, string> { ["a"] = "é\n", ["b"] = "" });

        // The hash of "a" is less than that of "b".
        Assert.Equal("galley text 1 -----1\n9xYr3m5-TmB-----------24zfAGkSykml9xYrom5-U5_-----2------BjmbDH37XB_é\n", System.Text.Encoding.UTF8.GetString(resource));
    }

    [Fact]
    public void The_order_of_the_texts_does_not_matter()
    {
        var paths = Enumerable.Range(0, 300).Select(i => $"seeds/{i}.txt").ToArray();

        Assert.Equal(
            TextResource.Write(paths.ToDictionary(path => path, path => "Text of " + path)),
            TextResource.Write(paths.Reverse().ToDictionary(path => path, path => "Text of " + path)));
    }
}
