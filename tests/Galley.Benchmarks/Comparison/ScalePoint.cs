namespace Galley.Benchmarks.Comparison;

/// <summary>The builds of a corpus of one size.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Rows">The cold build first, and the others if it succeeded.</param>
internal sealed record ScalePoint(int Articles, IReadOnlyList<Row> Rows)
{
    /// <summary>The cold build.</summary>
    public Row Cold => Rows[0];
}
