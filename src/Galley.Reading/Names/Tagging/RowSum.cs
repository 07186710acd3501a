using System.Runtime.CompilerServices;

namespace Galley.Reading.Names.Tagging;

/// <summary>Adds up the weights of features for both passes.</summary>
internal struct RowSum : IFeatureSink
{
    /// <summary>The words of a stored sum.</summary>
    public const int Width = 2 * LaneSum.Width;

    private readonly RowTable _table;
    private readonly ulong[] _rows;
    private LaneSum _first, _second;

    public RowSum(RowTable table)
    {
        _table = table;
        _rows = table.Rows;
        _first = default;
        _second = default;
    }

    /// <inheritdoc/>
    public void Add(int template, ulong value) => AddRow(_table.Find(TextHash.Feature(template, value)));

    /// <inheritdoc/>
    public void Add(int slot, int template, ulong value) => AddRow(_table.Find(slot, template, value));

    /// <summary>Adds a stored sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong[] sums, int at)
    {
        _first.Add(new ReadOnlySpan<ulong>(sums, at, LaneSum.Width));
        _second.Add(new ReadOnlySpan<ulong>(sums, at + LaneSum.Width, LaneSum.Width));
    }

    /// <summary>Stores the sums of both passes.</summary>
    public readonly void Store(ulong[] sums, int at)
    {
        _first.Store(new Span<ulong>(sums, at, LaneSum.Width));
        StoreSecond(sums, at + LaneSum.Width);
    }

    /// <summary>Stores the sum of the second pass.</summary>
    public readonly void StoreSecond(ulong[] sums, int at) => _second.Store(new Span<ulong>(sums, at, LaneSum.Width));

    /// <summary>Writes the score of each tag in the first pass.</summary>
    public readonly void UnpackFirst(int[] scores, int at) => _first.Unpack(new Span<int>(scores, at, TagSet.Count));

    /// <summary>Adds the weights of a feature.</summary>
    /// <param name="at">Where its row begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRow(int at)
    {
        var row = new ReadOnlySpan<ulong>(_rows, at, RowTable.Width);
        _first.Add(row[0], (uint)row[2]);
        _second.Add(row[1], (uint)row[2] >> RowTable.SecondRest);
    }
}
