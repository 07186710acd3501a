using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Adds up the weights of features for the second pass alone.</summary>
internal struct SecondSum : IFeatureSink
{
    private readonly RowTable _table;
    private readonly ulong[] _rows;
    private LaneSum _sum;

    public SecondSum(RowTable table)
    {
        _table = table;
        _rows = table.Rows;
        _sum = default;
    }

    /// <inheritdoc/>
    public void Add(int template, ulong value) => AddRow(_table.Find(TextHash.Feature(template, value)));

    /// <inheritdoc/>
    public void Add(int slot, int template, ulong value) => AddRow(_table.Find(slot, template, value));

    /// <summary>Adds a stored sum.</summary>
    public void Add(ulong[] sums, int at) => _sum.Add(new ReadOnlySpan<ulong>(sums, at, LaneSum.Width));

    /// <summary>Writes the score of each tag.</summary>
    public readonly void Unpack(int[] scores, int at) => _sum.Unpack(new Span<int>(scores, at, TagSet.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(int at)
    {
        var row = new ReadOnlySpan<ulong>(_rows, at, RowTable.Width);
        _sum.Add(row[1], (uint)row[2] >> RowTable.SecondRest);
    }
}
