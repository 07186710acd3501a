using System.Globalization;

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Galley.Benchmarks;

/// <summary>How many tokens a second <see cref="TaggingBenchmarks"/> tagged, by the mean time.</summary>
internal sealed class TokenRateColumn : IColumn
{
    /// <inheritdoc/>
    public string Id => nameof(TokenRateColumn);

    /// <inheritdoc/>
    public string ColumnName => "Tokens/s";

    /// <inheritdoc/>
    public string Legend => "Tokens tagged a second";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } times)
        {
            return "NA";
        }

        var text = TaggingBenchmarks.TextOf((int)benchmarkCase.Parameters[nameof(TaggingBenchmarks.Copies)]);
        var rate = TaggingBenchmarks.TokensOf(text) / (times.Mean / 1e9);
        return Math.Round(rate, MidpointRounding.AwayFromZero).ToString("N0", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
