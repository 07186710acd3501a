namespace Galley.CompilerServices;

/// <summary>Rows of a hash and a number, sorted by the hash.</summary>
/// <param name="rows">The rows, each of fixed width.</param>
internal readonly ref struct HashRows(ReadOnlySpan<byte> rows)
{
    private const int RowWidth = TableDigits.HashWidth + TableDigits.PositionWidth;

    private readonly ReadOnlySpan<byte> _rows = rows;

    /// <summary>The first row that has a hash, or -1 if none has.</summary>
    /// <param name="hash">The hash.</param>
    internal int FindFirst(ulong hash)
    {
        int low = 0;
        int high = _rows.Length / RowWidth;
        while (low < high)
        {
            int middle = (int)((uint)(low + high) / 2);
            if (HashAt(middle) < hash)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return HasHash(low, hash) ? low : -1;
    }

    /// <summary>Whether there is such a row and it has the hash; rows of one hash follow each other.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hash">The hash.</param>
    internal bool HasHash(int row, ulong hash) => row < _rows.Length / RowWidth && HashAt(row) == hash;

    /// <summary>The number in a row.</summary>
    /// <param name="row">The row.</param>
    internal int NumberAt(int row) =>
        (int)new TableReader(_rows, (row * RowWidth) + TableDigits.HashWidth).ReadFixed(TableDigits.PositionWidth);

    private ulong HashAt(int row) => new TableReader(_rows, row * RowWidth).ReadFixed(TableDigits.HashWidth);
}
