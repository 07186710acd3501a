using Galley.Reading.Storage;

namespace Galley.Reading.Tests.Storage;

/// <summary>Keys stand in compiled assemblies; they do not change by accident.</summary>
public sealed class ShardKeysTests
{
    [Fact]
    public void Few_articles_have_their_own_keys() => Assert.Equal("seeds/a.txt", ShardKeys.Of("seeds/a.txt", 256));

    // FNV-1a of "seeds/a.txt" and "seeds/b.txt", worked out apart from the library.
    [Theory]
    [InlineData("seeds/a.txt", "Shard23")]
    [InlineData("seeds/b.txt", "Shard5a")]
    public void Many_articles_share_keys_by_their_paths(string path, string key) => Assert.Equal(key, ShardKeys.Of(path, 257));
}
