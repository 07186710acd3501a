namespace Galley.CompilerServices;

/// <summary>The headlines of all articles side by side, so that a list of them reads no article.</summary>
/// <remarks>
/// A row for each article and one more: where its headline starts after the rows (5 digits), and whether it is one (1 digit: 1, or 0
/// where the article's own table has to be asked).
/// </remarks>
/// <param name="table">The table.</param>
/// <param name="count">How many articles there are.</param>
internal readonly ref struct HeadlineRows(ReadOnlySpan<byte> table, int count)
{
    /// <summary>How many digits say where a headline starts.</summary>
    internal const int StartWidth = 5;

    /// <summary>How many digits a row has.</summary>
    internal const int RowWidth = StartWidth + 1;

    private readonly ReadOnlySpan<byte> _table = table;
    private readonly int _count = count;

    /// <summary>The headline of an article, or null if its own table has to be asked.</summary>
    /// <param name="position">The article's position.</param>
    /// <exception cref="InvalidOperationException">The table is damaged.</exception>
    internal string? this[int position]
    {
        get
        {
            var row = new TableReader(_table, position * RowWidth);
            int start = (int)row.ReadFixed(StartWidth);
            if (row.ReadFixed(1) == 0)
            {
                return null;
            }

            int end = (int)row.ReadFixed(StartWidth);
            return end >= start
                ? Utf8.Decode(ArticlePlace.Within(_table, ((_count + 1) * RowWidth) + start, end - start))
                : throw TableFault.Damaged();
        }
    }
}
