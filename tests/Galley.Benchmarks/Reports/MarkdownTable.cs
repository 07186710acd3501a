using System.Text;

namespace Galley.Benchmarks.Reports;

/// <summary>A table that reads well in a terminal and is Markdown too.</summary>
/// <param name="header">The names of the columns. All but the first and the last are set to the right.</param>
internal sealed class MarkdownTable(string[] header)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a line, with a cell for each column.</summary>
    public void Add(string[] cells)
    {
        if (cells.Length != header.Length)
        {
            throw new ArgumentException("A line has one cell for each column.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var widths = header.Select((name, column) => _rows.Select(row => row[column].Length).Append(name.Length).Append(3).Max()).ToArray();
        var text = new StringBuilder();
        Append(text, header, widths);
        Append(text, [.. widths.Select((width, column) => new string('-', IsRight(column) ? width - 1 : width) + (IsRight(column) ? ":" : ""))], widths);
        foreach (var row in _rows)
        {
            Append(text, row, widths);
        }

        return text.ToString();
    }

    private bool IsRight(int column) => column > 0 && column < header.Length - 1;

    private void Append(StringBuilder text, string[] cells, int[] widths)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            text.Append("| ").Append(IsRight(column) ? cells[column].PadLeft(widths[column]) : cells[column].PadRight(widths[column])).Append(' ');
        }

        text.Append("|\n");
    }
}
