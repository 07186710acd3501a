namespace Galley.CompilerServices;

/// <summary>
/// The rows of a timeline, sorted by first day. They are an interval tree without pointers: the root of a stretch of rows is its
/// middle row, which also says the latest last day of the stretch, so that a day is found in the time that its answers take.
/// </summary>
/// <remarks>
/// A head of seven digits comes first: the first day of all, from which the days of the rows count, and the widths of days, positions
/// and indexes. Columns that are no wider than they need to be make it a third shorter.
/// </remarks>
internal readonly ref struct TimelineRows
{
    private readonly ReadOnlySpan<byte> _rows;
    private readonly int _start;
    private readonly int _dayWidth;
    private readonly int _positionWidth;
    private readonly int _indexWidth;

    /// <summary>Opens a table.</summary>
    /// <param name="table">The head and the rows, or nothing at all if there are no rows.</param>
    /// <exception cref="InvalidOperationException">The table is damaged.</exception>
    internal TimelineRows(ReadOnlySpan<byte> table)
    {
        if (table.IsEmpty)
        {
            return;
        }

        var head = new TableReader(table);
        _start = (int)head.ReadFixed(TableDigits.DayWidth);
        _dayWidth = ReadWidth(ref head);
        _positionWidth = ReadWidth(ref head);
        _indexWidth = ReadWidth(ref head);
        _rows = table.Slice(head.Position);
        Count = _rows.Length % RowWidth == 0 ? _rows.Length / RowWidth : throw TableFault.Damaged();
    }

    /// <summary>How many rows there are.</summary>
    internal int Count { get; }

    private int RowWidth => (3 * _dayWidth) + _positionWidth + _indexWidth;

    /// <summary>What a row refers to.</summary>
    /// <param name="row">The row.</param>
    internal TimelineRow At(int row) =>
        new(Read(row, 3 * _dayWidth, _positionWidth), Read(row, (3 * _dayWidth) + _positionWidth, _indexWidth));

    /// <summary>The rows that share a day with a stretch of days, ascending.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    internal int[] Covering(CalendarDate first, CalendarDate last)
    {
        var found = new List<int>();
        Find(0, Count, first.DayNumber, last.DayNumber, found);
        return found.ToArray();
    }

    private void Find(int low, int high, int first, int last, List<int> found)
    {
        if (low >= high)
        {
            return;
        }

        int middle = (int)((uint)(low + high) / 2);
        if (Day(middle, 2) < first)
        {
            return;
        }

        Find(low, middle, first, last, found);
        if (Day(middle, 0) > last)
        {
            return;
        }

        if (Day(middle, 1) >= first)
        {
            found.Add(middle);
        }

        Find(middle + 1, high, first, last, found);
    }

    private static int ReadWidth(ref TableReader head)
    {
        int width = (int)head.ReadFixed(1);
        return width is > 0 and <= TableDigits.DayWidth ? width : throw TableFault.Damaged();
    }

    // First day, last day, latest day of the stretch.
    private int Day(int row, int column) => _start + Read(row, column * _dayWidth, _dayWidth);

    private int Read(int row, int column, int width) => (int)new TableReader(_rows, (row * RowWidth) + column).ReadFixed(width);
}
