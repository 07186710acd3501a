namespace Galley.CompilerServices;

/// <summary>
/// Where things start of which a table gives only the lengths, one row a thing. It remembers the place of every
/// sixty-fourth row and adds up the rest each time: a large table costs little memory.
/// </summary>
internal sealed class LengthTable
{
    private const int Stride = 64;

    private readonly int _columns;

    // For each stride: the position of its first row, and the sum of each column before it.
    private readonly int[] _marks;

    /// <summary>Reads a table through once.</summary>
    /// <param name="reader">Stands at the first row, and after the last when this is done.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="columns">How many lengths a row has.</param>
    internal LengthTable(ref TableReader reader, int count, int columns)
    {
        _columns = columns;
        Count = count;
        _marks = new int[((count + Stride - 1) / Stride) * (columns + 1)];

        // On the heap: a loop beside memory on the stack makes the runtime compile the method with all its skill, which takes 3 ms.
        int[] sums = new int[columns];
        for (int row = 0; row < count; row++)
        {
            if (row % Stride == 0)
            {
                int mark = row / Stride * (columns + 1);
                _marks[mark] = reader.Position;
                sums.CopyTo(_marks, mark + 1);
            }

            for (int column = 0; column < columns; column++)
            {
                sums[column] += reader.ReadIndex();
                if (sums[column] < 0)
                {
                    throw TableFault.Damaged();
                }
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
    /// <param name="starts">Receives, for each column, the sum of the rows before.</param>
    /// <param name="lengths">Receives, for each column, the length.</param>
    internal void Find(ReadOnlySpan<byte> table, int row, Span<int> starts, Span<int> lengths)
    {
        if ((uint)row >= (uint)Count)
        {
            throw TableFault.Damaged();
        }

        int mark = row / Stride * (_columns + 1);
        var reader = new TableReader(table, _marks[mark]);
        _marks.AsSpan(mark + 1, _columns).CopyTo(starts);
        lengths.Clear();
        for (int i = row / Stride * Stride; i <= row; i++)
        {
            for (int column = 0; column < _columns; column++)
            {
                starts[column] += lengths[column];
                lengths[column] = reader.ReadIndex();
            }
        }
    }
}
