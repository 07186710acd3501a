namespace Galley.Reading.Names.Tagging;

/// <summary>Adds up the rows of features.</summary>
internal struct RowSum : IFeatureSink
{
    private readonly FeatureRows _rows;
    private ulong _a, _b, _c, _d, _e;
    private int _count;

    public RowSum(FeatureRows rows)
    {
        _rows = rows;
        _a = _b = _c = _d = _e = 0;
        _count = 0;
    }

    /// <inheritdoc/>
    public void Add(uint feature)
    {
        var at = _rows.Find(feature);
        if (at >= 0)
        {
            AddRow(_rows.Rows, at);
            _count++;
        }
    }

    /// <summary>Adds a stored sum.</summary>
    public void Add(ulong[] sums, int at)
    {
        AddRow(sums, at);
        _count += (int)sums[at + FeatureRows.Width];
    }

    /// <summary>Stores the sum and its number of rows.</summary>
    public readonly void Store(ulong[] sums, int at)
    {
        sums[at] = _a;
        sums[at + 1] = _b;
        sums[at + 2] = _c;
        sums[at + 3] = _d;
        sums[at + 4] = _e;
        sums[at + FeatureRows.Width] = (ulong)_count;
    }

    /// <summary>Writes the score of each tag.</summary>
    public readonly void Unpack(int[] scores, int at)
    {
        var surplus = _count * FeatureRows.Surplus;
        Unpack(_a, scores, at, surplus);
        Unpack(_b, scores, at + 4, surplus);
        Unpack(_c, scores, at + 8, surplus);
        Unpack(_d, scores, at + 12, surplus);
        scores[at + 16] = (int)(_e & 0xFFFF) - surplus;
    }

    private static void Unpack(ulong lanes, int[] scores, int at, int surplus)
    {
        scores[at] = (int)(lanes & 0xFFFF) - surplus;
        scores[at + 1] = (int)((lanes >> 16) & 0xFFFF) - surplus;
        scores[at + 2] = (int)((lanes >> 32) & 0xFFFF) - surplus;
        scores[at + 3] = (int)(lanes >> 48) - surplus;
    }

    private void AddRow(ulong[] rows, int at)
    {
        unchecked
        {
            _a += rows[at];
            _b += rows[at + 1];
            _c += rows[at + 2];
            _d += rows[at + 3];
            _e += rows[at + 4];
        }
    }
}
