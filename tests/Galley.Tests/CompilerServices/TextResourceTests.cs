using CsCheck;

using Galley.CompilerServices;
using Galley.Tests.Catalogs;

namespace Galley.Tests.CompilerServices;

/// <summary>The resource of texts and tables, from memory that the runtime holds and from any other stream.</summary>
public sealed class TextResourceTests
{
    private const string Missing = "The text of articles in Galley.Tests is missing from its resource; rebuild the project.";

    private static readonly TestCatalog Catalog = new([], []);
    private static readonly byte[] Resource = Write("galley text 2 ", (5, "é\n", "T"), (9, "", ""), (10, "", "only"), (12, "abc", "tables"));

    public static TheoryData<int, string, string> Contents => new() { { 5, "é\n", "T" }, { 9, "", "" }, { 10, "", "only" }, { 12, "abc", "tables" } };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Texts_and_tables_are_found(int key, string text, string tables)
    {
        TextResource resource = Of(Resource, ((ulong)key, Hash(text, tables)));

        Assert.Equal(text, Encoding.UTF8.GetString(resource.TextOf(0)));
        Assert.Equal(tables, Encoding.UTF8.GetString(resource.TablesOf(0)));
        Assert.Equal(tables, Encoding.UTF8.GetString(resource.FindTables((ulong)key, Hash(text, tables))));
    }

    [Fact]
    public void Each_shard_has_its_own_row()
    {
        TextResource resource = Of(Resource, (12, Hash("abc", "tables")), (5, Hash("é\n", "T")));

        Assert.Equal("abc", Encoding.UTF8.GetString(resource.TextOf(0)));
        Assert.Equal("é\n", Encoding.UTF8.GetString(resource.TextOf(1)));
        Assert.Equal("abc", Encoding.UTF8.GetString(resource.TextOf(0)));
        AssertFault(Missing, () => resource.TextOf(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => { resource.TablesOf(-1); });
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(13)]
    public void A_key_that_is_not_there_is_an_error(int key) => AssertMissing(Of(Resource, ((ulong)key, Hash("abc", "tables"))), (ulong)key);

    [Theory]
    [InlineData("abd", "tables")]
    [InlineData("abc", "table")]
    [InlineData("abct", "ables")]
    public void Another_hash_is_an_error(string text, string tables) => AssertDiffers(Of(Resource, (12, Hash(text, tables))), Hash(text, tables));

    [Fact]
    public void No_resource_is_an_error() => AssertMissing(new TextResource(Of12(), null), 12);

    [Fact]
    public void A_resource_without_rows_is_an_error() => AssertMissing(Of(Write("galley text 2 "), (12, Hash("abc", "tables"))), 12);

    [Fact]
    public void Content_that_was_cut_off_is_an_error() => AssertDiffers(Of(Resource[..^1], (12, Hash("abc", "tables"))), Hash("abc", "tables"));

    [Fact]
    public void Damaged_resources_are_refused_or_read_but_never_fault() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Byte, Gen.Int[0, 1_000]).Sample((place, value, length) =>
        {
            byte[] damaged = Resource[..Math.Min(length, Resource.Length)];
            if (place < damaged.Length)
            {
                damaged[place] = value;
            }

            foreach (string[] content in (string[][])[["é\n", "T"], ["", ""], ["", "only"], ["abc", "tables"]])
            {
                foreach (ulong key in (ulong[])[5, 9, 10, 12])
                {
                    Try(() => Of(damaged, (key, Hash(content[0], content[1]))).TextOf(0));
                    Try(() => Of(damaged).FindTables(key, Hash(content[0], content[1])));
                }
            }
        });

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(180)]
    public void A_resource_that_was_cut_off_in_its_rows_is_damaged(int length) => AssertDamaged(Resource[..length]);

    [Fact]
    public void Another_version_is_damaged() => AssertDamaged(Write("galley text 1 ", (5, "a", "")));

    [Fact]
    public unsafe void Memory_of_the_runtime_is_not_copied()
    {
        fixed (byte* memory = Resource)
        {
            var resource = new TextResource(Of12(), new UnmanagedMemoryStream(memory, Resource.Length));
            ReadOnlySpan<byte> text = resource.TextOf(0);
            ReadOnlySpan<byte> tables = resource.FindTables(12, Hash("abc", "tables"));

            Assert.True(text.Overlaps(Resource));
            Assert.True(tables.Overlaps(Resource));
            Assert.Equal("abctables", Encoding.UTF8.GetString(text) + Encoding.UTF8.GetString(tables));
        }
    }

    private static TextResource Of(byte[] bytes, params (ulong Key, ulong ContentHash)[] shards) => new(Listing(shards), new MemoryStream(bytes));

    private static TestCatalog Of12() => Listing((12, Hash("abc", "tables")));

    private static TestCatalog Listing(params (ulong Key, ulong ContentHash)[] shards) => new([], [])
    {
        Shards8 = shards.Aggregate(new TableWriter(), (rows, shard) => rows.Fixed(11, shard.Key).Fixed(11, shard.ContentHash)).ToArray(),
    };

    private static void AssertDamaged(byte[] bytes) => AssertFault(
        "The compiled articles cannot be read: their tables are damaged. Rebuild the project.", () => Of(bytes));

    private static void AssertMissing(TextResource resource, ulong key)
    {
        AssertFault(Missing, () => resource.TextOf(0));
        AssertFault(Missing, () => resource.FindTables(key, Hash("abc", "tables")));
    }

    private static void AssertDiffers(TextResource resource, ulong contentHash)
    {
        const string Message = "The text of articles in Galley.Tests does not match their compiled tables; rebuild the project.";

        AssertFault(Message, () => resource.TextOf(0));
        AssertFault(Message, () => resource.FindTables(12, contentHash));
    }

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidOperationException)
        {
            // What damage is documented to give.
        }
    }

    private static void AssertFault(string message, Action read) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(read).Message);

    // The length of the text in six digits, the text, the tables.
    private static ulong Hash(string text, string tables) => TestCatalog.Hash(
        Encoding.UTF8.GetString(new TableWriter().Fixed(6, (ulong)Encoding.UTF8.GetByteCount(text)).ToArray()) + text + tables);

    private static byte[] Write(string magic, params (ulong Key, string Text, string Tables)[] rows)
    {
        var writer = new TableWriter();
        writer.Bytes(Encoding.UTF8.GetBytes(magic)).Fixed(6, (ulong)rows.Length).Bytes("\n"u8);
        int start = 0;
        foreach ((ulong key, string text, string tables) in rows)
        {
            int length = Encoding.UTF8.GetByteCount(text);
            writer.Fixed(11, key).Fixed(6, (ulong)start).Fixed(6, (ulong)length).Fixed(6, (ulong)tables.Length).Fixed(11, Hash(text, tables));
            start += length + tables.Length;
        }

        return writer.Bytes(Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => row.Text + row.Tables)))).ToArray();
    }
}
