namespace Galley.CompilerServices;

/// <summary>
/// The rows of a timeline, sorted by first day. They are an interval tree without pointers: the root of a stretch of rows is its
/// middle row, which also says the latest last day of the stretch, so that a day is found in the time that its answers take.
/// </summary>
/// <param name="rows">The rows, each of fixed width.</param>
internal readonly ref struct TimelineRows(ReadOnlySpan<byte> rows)
{
    private const int LastColumn = TableDigits.DayWidth;
    private const int LatestColumn = LastColumn + TableDigits.DayWidth;
    private const int PositionColumn = LatestColumn + TableDigits.DayWidth;
    private const int IndexColumn = PositionColumn + TableDigits.PositionWidth;
    private const int RowWidth = IndexColumn + TableDigits.DateIndexWidth;

    private readonly ReadOnlySpan<byte> _rows = rows;

    /// <summary>How many rows there are.</summary>
    internal int Count => _rows.Length % RowWidth == 0 ? _rows.Length / RowWidth : throw TableFault.Damaged();

    /// <summary>What a row refers to.</summary>
    /// <param name="row">The row.</param>
    internal TimelineRow At(int row) =>
        new(Read(row, PositionColumn, TableDigits.PositionWidth), Read(row, IndexColumn, TableDigits.DateIndexWidth));

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
        if (Read(middle, LatestColumn, TableDigits.DayWidth) < first)
        {
            return;
        }

        Find(low, middle, first, last, found);
        if (Read(middle, 0, TableDigits.DayWidth) > last)
        {
            return;
        }

        if (Read(middle, LastColumn, TableDigits.DayWidth) >= first)
        {
            found.Add(middle);
        }

        Find(middle + 1, high, first, last, found);
    }

    private int Read(int row, int column, int width) => (int)new TableReader(_rows, (row * RowWidth) + column).ReadFixed(width);
}
