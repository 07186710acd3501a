using Galley.CompilerServices;

namespace Galley.Tests.Catalogs;

/// <summary>A catalog of one article whose lookup holds the hash of another slug.</summary>
internal sealed class ForgedCatalog(TestCatalog real, string slug) : ArticleCatalog
{
    private readonly byte[] _lookup = new TableWriter().Fixed(11, TestCatalog.Hash(slug)).Fixed(4, 0).ToArray();

    protected override int ArticleCount => 1;

    protected override int EntityCount => 0;

    protected override ReadOnlySpan<byte> Lookup => _lookup;

    protected override ReadOnlySpan<byte> Order => real.OrderRows;

    protected override ReadOnlySpan<byte> EntityDirectory => default;

    protected override ReadOnlySpan<byte> EntityTable => default;

    protected override ReadOnlySpan<byte> GetText(int shard) => real.TextOf(shard);

    protected override ReadOnlySpan<byte> GetTables(int shard) => real.TablesOf(shard);
}
