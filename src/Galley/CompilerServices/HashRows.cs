namespace Galley.CompilerServices;

/// <summary>Rows that begin with a hash, sorted by it; a number follows the hash.</summary>
/// <param name="rows">The rows, each of the same width.</param>
/// <param name="width">How many digits a row has.</param>
internal readonly ref struct HashRows(ReadOnlySpan<byte> rows, int width)
{
    /// <summary>How many digits a row of a hash and a position has.</summary>
    internal const int PositionRow = TableDigits.HashWidth + TableDigits.PositionWidth;

    private readonly ReadOnlySpan<byte> _rows = rows;
    private readonly int _width = width;

    /// <summary>The first row that has a hash, or -1 if none has.</summary>
    /// <param name="hash">The hash.</param>
    internal int FindFirst(ulong hash)
    {
        int low = 0;
        int high = _rows.Length / _width;
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
    internal bool HasHash(int row, ulong hash) => row < _rows.Length / _width && HashAt(row) == hash;

    /// <summary>The position in a row.</summary>
    /// <param name="row">The row.</param>
    internal int NumberAt(int row) => (int)After(row).ReadFixed(TableDigits.PositionWidth);

    /// <summary>Stands after the hash of a row.</summary>
    /// <param name="row">The row.</param>
    internal TableReader After(int row) => new(_rows, (row * _width) + TableDigits.HashWidth);

    private ulong HashAt(int row) => new TableReader(_rows, row * _width).ReadFixed(TableDigits.HashWidth);
}
