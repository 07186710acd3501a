namespace Galley.CompilerServices;

/// <summary>
/// Where things start of which a table gives only the lengths, one row a thing, one length or two a row. It remembers the place of
/// every sixty-fourth row and adds up the rest each time: a large table costs little memory.
/// </summary>
internal sealed class LengthTable
{
    private const int Stride = 64;
    private const int MarkWidth = 3;

    private readonly bool _hasPairs;

    // For each stride: the position of its first row, and the sums of the first and of the second lengths before it.
    private readonly int[] _marks;

    /// <summary>Reads a table through once.</summary>
    /// <param name="reader">Stands at the first row, and after the last when this is done.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="hasPairs">Whether a row has two lengths.</param>
    internal LengthTable(ref TableReader reader, int count, bool hasPairs)
    {
        _hasPairs = hasPairs;
        Count = count;
        _marks = new int[((count + Stride - 1) / Stride) * MarkWidth];
        int first = 0;
        int second = 0;
        for (int row = 0; row < count; row++)
        {
            if (row % Stride == 0)
            {
                int mark = row / Stride * MarkWidth;
                _marks[mark] = reader.Position;
                _marks[mark + 1] = first;
                _marks[mark + 2] = second;
            }

            first += reader.ReadIndex();
            second += hasPairs ? reader.ReadIndex() : 0;
            if ((first | second) < 0)
            {
                throw TableFault.Damaged();
            }
        }

        End = reader.Position;
    }

    /// <summary>How many rows there are.</summary>
    internal readonly int Count;

    /// <summary>The position after the last row.</summary>
    internal readonly int End;

    /// <summary>Finds where a thing starts and how long it is.</summary>
    /// <param name="table">The table that was read.</param>
    /// <param name="row">The thing's row.</param>
    internal LengthRow Find(ReadOnlySpan<byte> table, int row)
    {
        if ((uint)row >= (uint)Count)
        {
            throw TableFault.Damaged();
        }

        int mark = row / Stride * MarkWidth;
        var reader = new TableReader(table, _marks[mark]);
        var found = new LengthRow { FirstStart = _marks[mark + 1], SecondStart = _marks[mark + 2] };
        for (int i = row / Stride * Stride; i <= row; i++)
        {
            found.FirstStart += found.FirstLength;
            found.SecondStart += found.SecondLength;
            found.FirstLength = reader.ReadIndex();
            found.SecondLength = _hasPairs ? reader.ReadIndex() : 0;
        }

        return found;
    }
}
