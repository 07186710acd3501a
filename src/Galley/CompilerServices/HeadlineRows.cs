namespace Galley.CompilerServices;

/// <summary>The headlines of all articles side by side, so that a list of them reads no article.</summary>
/// <remarks>
/// A row for each article and one more: where its headline starts after the rows (5 digits), and whether it is one (1 digit: 1, or 0
/// where the article's own table has to be asked).
/// </remarks>
internal static class HeadlineRows
{
    /// <summary>How many digits say where a headline starts.</summary>
    internal const int StartWidth = 5;

    /// <summary>How many digits a row has.</summary>
    internal const int RowWidth = StartWidth + 1;

    /// <summary>The headline of an article, or null if its own table has to be asked.</summary>
    /// <param name="table">The table.</param>
    /// <param name="count">How many articles there are.</param>
    /// <param name="position">The article's position.</param>
    /// <exception cref="InvalidOperationException">The table is damaged.</exception>
    internal static string? At(ReadOnlySpan<byte> table, int count, int position)
    {
        int row = position * RowWidth;
        int start = StartAt(table, row);
        int end = StartAt(table, row + RowWidth);
        int isSaid = TableDigits.ValueOf(table[row + StartWidth]);
        if (isSaid > 1 || end < start)
        {
            throw TableFault.Damaged();
        }

        return isSaid == 0 ? null : Utf8.Decode(ArticlePlace.Within(table, ((count + 1) * RowWidth) + start, end - start));
    }

    // Without a loop: a program that lists thousands does so before the runtime has compiled anything well, and counts the turns of loops.
    private static int StartAt(ReadOnlySpan<byte> table, int row)
    {
        if (row > table.Length - RowWidth || (table[row] | table[row + 1] | table[row + 2] | table[row + 3] | table[row + 4]) > 127)
        {
            throw TableFault.Damaged();
        }

        ReadOnlySpan<byte> values = TableDigits.Values;
        int first = values[table[row]];
        int second = values[table[row + 1]];
        int third = values[table[row + 2]];
        int fourth = values[table[row + 3]];
        int fifth = values[table[row + 4]];
        return (first | second | third | fourth | fifth) < 64
            ? (first << 24) | (second << 18) | (third << 12) | (fourth << 6) | fifth
            : throw TableFault.Damaged();
    }
}
