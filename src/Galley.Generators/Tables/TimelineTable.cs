using Galley.CompilerServices;
using Galley.Generators.Model;

namespace Galley.Generators.Tables;

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
        for (var i = 0; i < rows.Count; i++)
        {
            table.Fixed((ulong)rows[i].First, TableDigits.DayWidth)
                .Fixed((ulong)rows[i].Last, TableDigits.DayWidth)
                .Fixed((ulong)latest[i], TableDigits.DayWidth)
                .Fixed((ulong)rows[i].Position, TableDigits.PositionWidth)
                .Fixed((ulong)rows[i].Index, TableDigits.DateIndexWidth);
        }

        return table.ToString();
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
