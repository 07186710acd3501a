using System.Text;

using Galley.Reading.Storage;

namespace Galley.Reading.Tests.Storage;

/// <summary>The hash that binds the resource to the generated code.</summary>
public sealed class ContentHashTests
{
    // FNV-1a of the text's length in six digits, the text and the tables; worked out apart from the library.
    [Theory]
    [InlineData("", "", 0x6B56F1A48339D17B)]
    [InlineData("ab", "", 0xFBDAF82888BFFF48)]
    [InlineData("a", "b", 0xF411C9288496912F)]
    [InlineData("", "ab", 0xA9191428EAE0BE24)]
    [InlineData("é🚀\n", "01", 0x16FBCA8D9FA8CB1E)]
    public void Text_and_tables_have_one_hash_that_knows_where_the_text_ends(string text, string tables, ulong hash)
    {
        Assert.Equal(hash, ContentHash.Of(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(tables)));
        Assert.Equal(hash, ContentHash.Of([text], [tables]));
    }

    [Fact]
    public void Strings_need_not_be_joined() => Assert.Equal(
        ContentHash.Of(["Zürich\n🚀"], ["01"]),
        ContentHash.Of(["Zür", "", "ich\n", "🚀"], ["0", "1"]));
}
