using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

/// <summary>The resource of texts, from memory that the runtime holds and from any other stream.</summary>
public sealed class TextResourceTests
{
    private static readonly TestCatalog Catalog = new([], []);
    private static readonly byte[] Resource = Write("galley text 1 ", (5, "é\n"), (9, ""), (12, "abc"));

    public static TheoryData<int, string, string> Texts => new() { { 5, "é\n", "é\n" }, { 9, "", "" }, { 12, "abc", "abc" } };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_are_found(int key, string seen, string text) =>
        Assert.Equal(text, Encoding.UTF8.GetString(Of(Resource).Find(Catalog, (ulong)key, TestCatalog.Hash(seen))));

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(13)]
    public void A_key_that_is_not_there_is_an_error(int key) => AssertFault(
        "The text of articles in Galley.Tests is missing from its resource; rebuild the project.",
        () => Of(Resource).Find(Catalog, (ulong)key, TestCatalog.Hash("abc")));

    [Fact]
    public void Another_hash_is_an_error() => AssertFault(
        "The text of articles in Galley.Tests does not match their compiled tables; rebuild the project.",
        () => Of(Resource).Find(Catalog, 12, TestCatalog.Hash("abd")));

    [Fact]
    public void No_resource_is_an_error() => AssertFault(
        "The text of articles in Galley.Tests is missing from its resource; rebuild the project.",
        () => new TextResource(null).Find(Catalog, 12, TestCatalog.Hash("abc")));

    [Fact]
    public void A_text_that_was_cut_off_is_an_error() => AssertFault(
        "The text of articles in Galley.Tests does not match their compiled tables; rebuild the project.",
        () => Of(Resource[..^1]).Find(Catalog, 12, TestCatalog.Hash("abc")));

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    public void A_resource_that_was_cut_off_in_its_rows_is_damaged(int length) => AssertDamaged(Resource[..length]);

    [Fact]
    public void Another_version_is_damaged() => AssertDamaged(Write("galley text 2 ", (5, "a")));

    [Fact]
    public unsafe void Memory_of_the_runtime_is_not_copied()
    {
        fixed (byte* memory = Resource)
        {
            var resource = new TextResource(new UnmanagedMemoryStream(memory, Resource.Length));
            ReadOnlySpan<byte> text = resource.Find(Catalog, 12, TestCatalog.Hash("abc"));

            Assert.True(text.Overlaps(Resource));
            Assert.Equal("abc", Encoding.UTF8.GetString(text));
        }
    }

    private static TextResource Of(byte[] bytes) => new(new MemoryStream(bytes));

    private static void AssertDamaged(byte[] bytes) => AssertFault(
        "The compiled articles cannot be read: their tables are damaged. Rebuild the project.", () => Of(bytes));

    private static void AssertFault(string message, Action read) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(read).Message);

    private static byte[] Write(string magic, params (ulong Key, string Text)[] texts)
    {
        var writer = new TableWriter();
        writer.Bytes(Encoding.UTF8.GetBytes(magic)).Fixed(6, (ulong)texts.Length).Bytes("\n"u8);
        int start = 0;
        foreach ((ulong key, string text) in texts)
        {
            int length = Encoding.UTF8.GetByteCount(text);
            writer.Fixed(11, key).Fixed(6, (ulong)start).Fixed(6, (ulong)length).Fixed(11, TestCatalog.Hash(text));
            start += length;
        }

        return writer.Bytes(Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => text.Text)))).ToArray();
    }
}
