using Galley.CompilerServices;

namespace Galley.Tests.Catalogs;

/// <summary>A catalog of one article whose lookup holds the hash of another slug.</summary>
internal sealed class ForgedCatalog(TestCatalog real, string slug) : ArticleCatalog
{
    private readonly byte[] _lookup = new TableWriter().Fixed(11, TestCatalog.Hash(slug)).Fixed(4, 0).ToArray();

    protected override int ArticleCount => 1;

    protected override int EntityCount => 0;

    protected internal override ReadOnlySpan<byte> Lookup => _lookup;

    protected internal override ReadOnlySpan<byte> Order => real.Order;

    protected internal override ReadOnlySpan<byte> EntityDirectory => default;

    protected internal override ReadOnlySpan<byte> EntityTable => default;

    protected internal override ReadOnlySpan<byte> GetText(int shard) => real.GetText(shard);

    protected internal override ReadOnlySpan<byte> GetTables(int shard) => real.GetTables(shard);
}
