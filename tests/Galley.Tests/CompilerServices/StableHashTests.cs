using CsCheck;

using Galley.CompilerServices;

namespace Galley.Tests.CompilerServices;

public class StableHashTests
{
    // From the authors' own test vectors for FNV-1a, 64 bits.
    [Theory]
    [InlineData("", 0xcbf29ce484222325)]
    [InlineData("a", 0xaf63dc4c8601ec8c)]
    [InlineData("foobar", 0x85944171f73967e8)]
    public void Is_fnv_1a(string text, ulong hash)
    {
        Assert.Equal(hash, StableHash.Of(text));
        Assert.Equal(hash, StableHash.Of(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("’")]
    [InlineData("🚀")]
    [InlineData("\ud83d")]
    [InlineData("\ude80\ud83d")]
    [InlineData("a\ud83d")]
    [InlineData("\ud83db")]
    public void Is_over_the_utf8_of_a_text(string text) =>
        Assert.Equal(StableHash.Of(Encoding.UTF8.GetBytes(text)), StableHash.Of(text));

    [Fact]
    public void Is_over_the_utf8_of_any_text() =>
        Gen.OneOf(Gen.String, Gen.Char['\ud700', '\ue100'].Array.Select(chars => new string(chars)))
            .Sample(text => StableHash.Of(Encoding.UTF8.GetBytes(text)) == StableHash.Of(text));
}
