using Galley.CompilerServices;
using Galley.Compiling.Model;

namespace Galley.Compiling.Tables;

/// <summary>
/// Writes the timeline as rows of fixed width. The runtime library's <c>TimelineRows</c> searches them as an interval tree: each row
/// says the latest last day of the stretch of rows whose middle it is.
/// </summary>
internal static class TimelineTable
{
    public static string Write(TimelineModel timeline)
    {
        var rows = timeline.Rows;
        var latest = new int[rows.Count];
        Latest(rows, latest, 0, rows.Count);
        var table = new TableWriter();
        if (rows.Count == 0)
        {
            return table.ToString();
        }

        // Rows are sorted by first day.
        var start = rows[0].First;
        int days = Width(latest.Max() - start), positions = 1, indexes = 1;
        for (var i = 0; i < rows.Count; i++)
        {
            positions = Math.Max(positions, Width(rows[i].Position));
            indexes = Math.Max(indexes, Width(rows[i].Index));
        }

        table.Fixed((ulong)start, TableDigits.DayWidth)
            .Fixed((ulong)days, 1)
            .Fixed((ulong)positions, 1)
            .Fixed((ulong)indexes, 1);
        for (var i = 0; i < rows.Count; i++)
        {
            table.Fixed((ulong)(rows[i].First - start), days)
                .Fixed((ulong)(rows[i].Last - start), days)
                .Fixed((ulong)(latest[i] - start), days)
                .Fixed((ulong)rows[i].Position, positions)
                .Fixed((ulong)rows[i].Index, indexes);
        }

        return table.ToString();
    }

    // How many digits a number needs.
    private static int Width(int value)
    {
        var width = 1;
        while ((long)value >> (width * TableDigits.FixedBits) > 0)
        {
            width++;
        }

        return width;
    }

    private static int Latest(EquatableArray<TimelineEntry> rows, int[] latest, int low, int high)
    {
        if (low >= high)
        {
            return 0;
        }

        var middle = (low + high) / 2;
        return latest[middle] = Math.Max(
            rows[middle].Last, Math.Max(Latest(rows, latest, low, middle), Latest(rows, latest, middle + 1, high)));
    }
}
